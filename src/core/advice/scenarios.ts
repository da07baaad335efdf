import type { Instrument } from '../catalogue/instrument.ts';
import { leavesOf } from '../eligibility/criterion.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import { basesOf } from '../eligibility/read.ts';
import { conditionsOf, roleIn } from '../matching/conditions.ts';
import { type QuestionDay, situationOf } from '../matching/situation-of.ts';
import { groupOf } from '../matching/status.ts';
import { withAssumptions } from '../profile/assume.ts';
import type { Cut } from '../profile/cut.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { ApplicantType } from '../profile/facts/options.ts';
import { type Code, codes, type Possible } from '../profile/possible.ts';
import type { Profile } from '../profile/profile.ts';
import { toDayNumber } from '../shared/iso-date.ts';
import { baseFor, cutsIn, declared } from './scenario-base.ts';
import { isSameOutcome, outcomeOf, type ScenarioOutcome } from './scenario-outcome.ts';
import { type Row, rowsOf } from './scenario-rows.ts';
import { type Way, waysOf } from './scenario-ways.ts';

/** One fact, varied by itself: every value in order, and what comes of not answering what the company has answered. */
export type Variation = {
  readonly fact: StatedFactName;
  /** Codes and list members the rules name; the others come out alike. */
  readonly named: readonly Code[];
  readonly rows: readonly Row<ScenarioOutcome>[];
  readonly unanswered?: ScenarioOutcome;
  /** What is taken for granted when nobody answers. */
  readonly assumed?: Possible;
};

/** One way in: the company it starts from, nothing when nobody can go this way alone, and what changes it. */
export type ScenarioWay = {
  readonly carriers: Way['carriers'];
  readonly base?: { readonly profile: Profile; readonly outcome: ScenarioOutcome };
  readonly variations: readonly Variation[];
};

/** The scenarios of one part a company can have in an instrument: the common way first, then one for each alternative. */
export type Scenarios = { readonly role: Role; readonly ways: readonly ScenarioWay[] };

/**
 * The boundaries of an instrument, from its own rules: a company that gets a yes, and every fact the hard conditions look
 * at varied by itself. Deadlines are left out.
 */
export function scenariosOf(instrument: Instrument, on: QuestionDay): readonly Scenarios[] {
  const open: Instrument = { ...instrument, window: { kind: 'running' } };
  const seen = new Set<string>();
  const companiesFirst = open.roles.toSorted((a, b) => Number(isForCompanies(b)) - Number(isForCompanies(a)));
  return companiesFirst.flatMap(({ role, applicantTypes }) => {
    const given = askedBy(applicantTypes);
    const conditions = JSON.stringify(conditionsOf(open, role));
    if (roleIn(open, given) !== role || seen.has(conditions)) return [];
    seen.add(conditions);
    return [{ role, ways: waysFor({ instrument: open, role, on }, given) }];
  });
}

type Question = { readonly instrument: Instrument; readonly role: Role; readonly on: QuestionDay };

function isForCompanies({ applicantTypes }: Instrument['roles'][number]): boolean {
  return applicantTypes.includes('company');
}

function askedBy(types: readonly ApplicantType[]): Profile {
  const [first = 'company'] = types;
  const asker = types.includes('company') ? 'company' : first;
  return new Map([['company.applicantType', declared(codes(asker))]]);
}

function waysFor(question: Question, given: Profile): readonly ScenarioWay[] {
  const [common, ...alternatives] = waysOf(conditionsOf(question.instrument, question.role));
  const main = toWay(common, given, question);
  const start = main.base?.profile ?? given;
  return [main, ...alternatives.map((way) => toWay(way, start, question))];
}

function toWay({ goal, carriers }: Way, given: Profile, question: Question): ScenarioWay {
  const profile = baseFor(goal, given, question.on);
  const outcome = profile === undefined ? undefined : outcomeFor(profile, question);
  if (profile === undefined || outcome === undefined || groupOf(outcome.status) !== 'yes') {
    return { carriers, variations: [] };
  }
  const facts = new Set(carriers.flatMap(leavesOf).flatMap((leaf) => basesOf(leaf)));
  const variations = [...facts].map((fact) => variationOf(fact, profile, question));
  return { carriers, base: { profile, outcome }, variations: variations.filter(isTelling(profile, outcome)) };
}

function variationOf(fact: StatedFactName, base: Profile, question: Question): Variation {
  const { instrument, role, on } = question;
  const cuts = cutsIn(conditionsOf(instrument, role), on).filter((cut) => cut.fact === fact);
  const tryOut = (values: Possible) => outcomeFor(new Map(base).set(fact, declared(values)), question);
  const unanswered = new Map([...base].filter(([other]) => other !== fact));
  const assumed = situationOf(unanswered, on).profile.get(fact)?.possible;
  return {
    fact,
    named: cuts.flatMap(namedIn),
    rows: rowsOf({ fact, cuts, today: toDayNumber(on.asOf), tryOut, isSame: isSameOutcome }),
    ...(base.has(fact) || assumed !== undefined ? { unanswered: outcomeFor(unanswered, question) } : {}),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

function namedIn(cut: Cut): readonly Code[] {
  if (cut.on === 'numbers') return [];
  return cut.on === 'codes' ? cut.codes : cut.members;
}

/** A fact that changes nothing is left out, and so is one nobody has to answer that only raises further questions. */
function isTelling(base: Profile, before: ScenarioOutcome) {
  const answered = withAssumptions(base);
  return ({ fact, rows }: Variation) => {
    if (answered.has(fact)) return rows.some(({ outcome }) => !isSameOutcome(outcome, before));
    return rows.some(({ outcome }) => outcome.status !== 'undetermined' && !isSameOutcome(outcome, before));
  };
}

function outcomeFor(profile: Profile, { instrument, on }: Question): ScenarioOutcome {
  return outcomeOf(instrument, situationOf(profile, on));
}
