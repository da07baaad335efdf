import { type Criterion, partsOf } from '../eligibility/criterion.ts';
import { PHASE_LEVELS } from '../profile/derive/phases.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { criterionFlaws } from './criterion-flaws.ts';
import type { Flaw } from './flaw.ts';
import type { Instrument } from './instrument.ts';

const LONGEST_SUMMARY = 280;

/** What is wrong with an entry that its shape alone cannot say. */
export function instrumentFlaws(instrument: Instrument): readonly Flaw[] {
  return [
    ...instrument.criteria.flatMap((criterion, index) => criterionFlaws(criterion, ['criteria', index])),
    ...repeatedIds(instrument),
    ...unsourced(instrument),
    ...unknownSources(instrument),
    ...summaryFlaws(instrument),
    ...placementFlaws(instrument),
    ...providerFlaws(instrument),
  ];
}

type Named = { readonly id: string; readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined };

/** What applies on different days may share an id: it is the same rule with another figure. */
function repeatedIds({ criteria, amounts }: Instrument): readonly Flaw[] {
  const named: readonly Named[] = [...criteria.flatMap((criterion) => namedIn(criterion)), ...amounts];
  const clashing = named.filter((one, index) =>
    named.slice(0, index).some((other) => other.id === one.id && canMeet(one, other)),
  );
  return [...new Set(clashing.map(({ id }) => id))].map((id) => ({
    path: ['criteria'],
    problem: `the id "${id}" is used twice`,
    remedy: 'give every criterion and amount an id of its own',
  }));
}

/** A part applies only while what it is part of does. */
function namedIn({ ...criterion }: Criterion, outer: Pick<Named, 'from' | 'to'> = {}): readonly Named[] {
  const { id, from = outer.from, to = outer.to } = criterion;
  return [{ id, from, to }, ...partsOf(criterion).flatMap((part) => namedIn(part, { from, to }))];
}

function canMeet(one: Named, other: Named): boolean {
  const isBefore = (a: Named, b: Named) => a.to !== undefined && b.from !== undefined && a.to < b.from;
  return !isBefore(one, other) && !isBefore(other, one);
}

function unsourced({ criteria }: Instrument): readonly Flaw[] {
  return criteria.flatMap((criterion, index) => leavesWithoutSource(criterion, ['criteria', index]));
}

function leavesWithoutSource(criterion: Criterion, path: Flaw['path']): readonly Flaw[] {
  if (criterion.source !== undefined) return [];
  const parts = partsOf(criterion);
  if (parts.length > 0) return parts.flatMap((part, index) => leavesWithoutSource(part, [...path, 'of', index]));
  return [
    {
      path,
      problem: `criterion "${criterion.id}" has no source`,
      remedy: 'name a key of `sources`, or leave the rule out',
    },
  ];
}

function unknownSources(instrument: Instrument): readonly Flaw[] {
  const known = Object.keys(instrument.sources);
  return [...new Set(citedSources(instrument))]
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: ['sources'],
      problem: `"${key}" is cited but is not among the sources`,
      remedy: `add it, or cite one of ${known.join(', ')}`,
    }));
}

/** Every key that some part of the entry cites. */
export function citedSources(instrument: Instrument): readonly string[] {
  const { lane, effects, status, phases, award, roles, criteria, amounts, window, relations, conflicts } = instrument;
  const { stateAid, inForce } = instrument;
  const placed = [lane, effects, status, award, ...phases, ...roles, ...amounts, ...relations, ...stateAid];
  const calls = window.kind === 'calls' ? window.calls : [];
  const readings = conflicts.flatMap((conflict) => conflict.readings);
  return [
    ...placed,
    ...calls,
    ...readings,
    ...(inForce === undefined ? [] : [inForce]),
    ...('source' in window ? [window] : []),
  ]
    .flatMap(({ source }) => (source === undefined ? [] : [source]))
    .concat(criteria.flatMap(sourcesIn));
}

function sourcesIn(criterion: Criterion): readonly string[] {
  return [...(criterion.source === undefined ? [] : [criterion.source]), ...partsOf(criterion).flatMap(sourcesIn)];
}

function summaryFlaws({ summary }: Instrument): readonly Flaw[] {
  return (['nb', 'nn', 'en'] as const)
    .filter((language) => summary[language].length > LONGEST_SUMMARY)
    .map((language) => ({
      path: ['summary', language],
      problem: `the summary has ${summary[language].length} characters`,
      remedy: `say it in at most ${LONGEST_SUMMARY}`,
    }));
}

function placementFlaws({ phases, lane, effects, trl, cri }: Instrument): readonly Flaw[] {
  const unexplained = [...phases, lane, effects].some(({ basis, why }) => basis === 'inferred' && why === undefined);
  const levels = phases.flatMap(({ are }) => are.map((phase) => PHASE_LEVELS[phase]));
  return [
    ...(unexplained
      ? [{ path: ['phases'], problem: 'an inferred placement does not say why', remedy: 'add `why` in nb, nn and en' }]
      : []),
    ...spanFlaws(
      'trl',
      trl,
      levels.some((level) => level.trl !== undefined),
    ),
    ...spanFlaws(
      'cri',
      cri,
      levels.some((level) => level.cri !== undefined),
    ),
  ];
}

function spanFlaws(scale: 'trl' | 'cri', span: Instrument['trl'], isUsed: boolean): readonly Flaw[] {
  if (span !== undefined && span.min > span.max) {
    return [{ path: [scale], problem: 'the span is inverted', remedy: 'put the lower level in `min`' }];
  }
  return isUsed && span === undefined
    ? [{ path: [scale], problem: `the phases lie on this scale but \`${scale}\` is missing`, remedy: 'add the span' }]
    : [];
}

function providerFlaws({ provider, providerName }: Instrument): readonly Flaw[] {
  return (provider === 'other') === (providerName !== undefined)
    ? []
    : [
        {
          path: ['providerName'],
          problem: '`providerName` goes with provider `other` and with nothing else',
          remedy: 'add or remove it',
        },
      ];
}
