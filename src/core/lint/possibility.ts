import type { Criterion, Leaf } from '../eligibility/criterion.ts';
import { judge } from '../eligibility/judge.ts';
import { askOf } from '../eligibility/notes.ts';
import { read } from '../eligibility/read.ts';
import { MOST_JUDGEMENTS, narrowed, openFacts, openLeaves } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import { VERDICTS, type Verdicts } from '../eligibility/verdict.ts';
import type { QuestionDay } from '../matching/situation-of.ts';
import { cellsOf } from '../profile/cells.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { toDayNumber } from '../shared/iso-date.ts';
import { samples } from './samples.ts';

/** A criterion that is to hold, or is to fail. */
export type Demand = { readonly criterion: Criterion; readonly holds: boolean };
/** The least that counts as holding: plainly, or by exception too. */
export type Bar = 'met' | 'met-by-exception';
export type Possibility = 'yes' | 'no' | 'not-decided';

export function toHold(criterion: Criterion): Demand {
  return { criterion, holds: true };
}

export function toFail(criterion: Criterion): Demand {
  return { criterion, holds: false };
}

/**
 * Whether some profile meets every demand at once. The facts that undecided leaves share, and those whose domain nobody
 * lists, are split into the cells the rules tell apart until one cell shows it or none can. What a case officer assesses
 * may turn out either way.
 */
export function canHappen(demands: readonly Demand[], on: QuestionDay, bar: Bar = 'met-by-exception'): Possibility {
  const fixed = demands.map(({ criterion, holds }) => ({ criterion: assessedAs(holds, criterion), holds }));
  const search: Search = { demands: fixed, bar, left: MOST_JUDGEMENTS };
  return look(search, nothingKnownOn(on));
}

/** Whether demands that would make the difference can come true, be it between met and not, or met and by exception. */
export function canDecide(demands: readonly Demand[], on: QuestionDay): Possibility {
  const plainly = canHappen(demands, on, 'met');
  return plainly === 'no' ? canHappen(demands, on, 'met-by-exception') : plainly;
}

function nothingKnownOn({ asOf, parameters }: QuestionDay): Situation {
  const day = toDayNumber(asOf);
  const that = { min: day, max: day };
  return { profile: new Map(), moments: { application: that, approval: that, award: that }, parameters };
}

/** An assessment that turns out as the demand wants it: an `all` of nothing always holds, an `any` of nothing never. */
function assessedAs(holds: boolean, criterion: Criterion): Criterion {
  switch (criterion.rule) {
    case 'assessed':
      return { id: criterion.id, rule: holds ? 'all' : 'any', of: [] };
    case 'all':
    case 'any':
    case 'at-least':
      return { ...criterion, of: criterion.of.map((part) => assessedAs(holds, part)) };
    case 'not':
      return { ...criterion, of: assessedAs(!holds, criterion.of) };
    default:
      return criterion;
  }
}

/** `left` counts situations, as `resolve` does, so that what the engine can decide is decided here too. */
type Search = { readonly demands: readonly Demand[]; readonly bar: Bar; left: number };

function look(search: Search, situation: Situation): Possibility {
  const outlook = outlookOn(search, situation);
  if (outlook.is !== 'open') return outlook.is;
  const { leaves } = outlook;
  const shared = sharedFacts(leaves, situation);
  const cells =
    shared.map((fact) => split(fact, leaves, situation)).find(({ length }) => length > 1) ??
    unlistedFacts(leaves, situation).map((fact) => split(fact, leaves, situation))[0];
  if (cells !== undefined) return lookInto(cells, search);
  if (shared.length === 0) return 'yes';
  return lookInto(samples(leaves, shared, situation), search) === 'yes' ? 'yes' : 'not-decided';
}

function lookInto(cells: readonly Situation[], search: Search): Possibility {
  let found: Possibility = 'no';
  for (const cell of cells) {
    if (search.left <= 0) return 'not-decided';
    const possibility = look(search, cell);
    if (possibility === 'yes') return 'yes';
    if (possibility === 'not-decided') found = 'not-decided';
  }
  return found;
}

type Outlook = { readonly is: 'yes' | 'no' } | { readonly is: 'open'; readonly leaves: readonly Leaf[] };

/** What the demands come to in this situation, and the leaves on which they still hang. */
function outlookOn(search: Search, situation: Situation): Outlook {
  search.left -= 1;
  const open: Leaf[] = [];
  for (const { criterion, holds } of search.demands) {
    const finding = judge(criterion, situation);
    if (!allows(finding.verdicts, holds, search.bar)) return { is: 'no' };
    if (allows(finding.verdicts, !holds, search.bar)) open.push(...openLeaves(finding));
  }
  return open.length === 0 ? { is: 'yes' } : { is: 'open', leaves: open };
}

function allows(verdicts: Verdicts, holds: boolean, bar: Bar): boolean {
  return verdicts.some((verdict) => VERDICTS.indexOf(verdict) >= VERDICTS.indexOf(bar) === holds);
}

function sharedFacts(leaves: readonly Leaf[], situation: Situation): readonly StatedFactName[] {
  const facts = leaves.flatMap((leaf) => openFacts(leaf, situation));
  return [...new Set(facts.filter((fact, index) => facts.indexOf(fact) !== index))];
}

/** A rule about such a fact says "either" without having looked. */
function unlistedFacts(leaves: readonly Leaf[], situation: Situation): readonly StatedFactName[] {
  const facts = leaves.flatMap((leaf) => openFacts(leaf, situation));
  return [...new Set(facts)].filter((fact) => statedPossibilities(situation.profile, fact).kind === 'anything');
}

function split(fact: StatedFactName, leaves: readonly Leaf[], situation: Situation): readonly Situation[] {
  const ask = askOf(situation);
  const cuts = leaves.flatMap((leaf) => read(leaf).cuts(ask)).filter((cut) => cut.fact === fact);
  const cells = cellsOf(definitionOf(fact), statedPossibilities(situation.profile, fact), cuts);
  return cells.map((cell) => narrowed(situation, fact, cell));
}
