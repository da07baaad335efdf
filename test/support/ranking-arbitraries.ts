import fc from 'fast-check';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { AWARDS } from '#core/catalogue/kinds.ts';
import type { RankingProfile, ScorePartName } from '#core/catalogue/ranking-profile.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { NEEDS, SECTORS } from '#core/profile/facts/options.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { anInstrument, aSituation, type InstrumentFields } from './builders.ts';
import { STANDARD_RANKING } from './standard-ranking.ts';

/** Open, open, met and refused for the companies below; the last is a wish. */
const CRITERIA = [
  { id: 'exporting', fact: 'company.exporting', values: [true] },
  { id: 'research', fact: 'project.involvesRnd', values: [true] },
  { id: 'growing', fact: 'company.growthAmbition', values: [true] },
  { id: 'not-growing', fact: 'company.growthAmbition', values: [false] },
  { id: 'wish', fact: 'project.involvesRnd', values: [true], kind: 'preferred' },
].map((fields) => ({ ...fields, rule: 'is', source: 'page' }));

const call = (dates: { readonly opensOn?: string; readonly closesOn: string }) =>
  ({ kind: 'calls', recurring: true, calls: [{ ...dates, source: 'page' }] }) as const;
const RUNNING = { kind: 'running' } as const;
const WINDOWS: readonly NonNullable<InstrumentFields['window']>[] = [
  { kind: 'not-stated' },
  { kind: 'closed', source: 'page' },
  call({ closesOn: '2026-12-04' }),
  call({ closesOn: '2026-11-01' }),
  call({ opensOn: '2027-01-01', closesOn: '2027-02-01' }),
];

const span = (levels: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: levels }), fc.nat(4))
    .map(([min, width]) => ({ min, max: Math.min(levels, min + width) }));

/** Everything an instrument is ranked by. */
export const instrumentFields = fc.record({
  types: fc.constantFrom(['grant' as const], ['network-and-competence' as const]),
  purposes: fc.subarray([...NEEDS], { minLength: 1, maxLength: 4 }),
  trl: span(9),
  award: fc.constantFrom(...AWARDS).map((is) => ({ is, basis: 'stated' as const })),
  window: fc.oneof({ weight: 3, arbitrary: fc.constant(RUNNING) }, fc.constantFrom(...WINDOWS)),
  criteria: fc.subarray(CRITERIA),
});

/** Copies of the first: none, one that is alike but for its id, or two that differ only in what is open about them. */
type Twin = (first: Pick<InstrumentFields, 'criteria'>) => readonly Pick<InstrumentFields, 'criteria'>[];
const TWINS: readonly Twin[] = [
  () => [],
  (first) => [first],
  (first) => [[], CRITERIA.slice(0, 1)].map((criteria) => ({ ...first, criteria })),
];

/** A few instruments under different ids, now and then with twins among them. */
export const rankedCatalogues: fc.Arbitrary<readonly Instrument[]> = fc
  .tuple(
    fc.array(instrumentFields, { minLength: 2, maxLength: 7 }),
    fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { minLength: 9, maxLength: 9 }),
    fc.constantFrom(...TWINS),
  )
  .map(([entries, ids, twinsOf]) => {
    const all = [...entries, ...entries.slice(0, 1).flatMap(twinsOf)];
    return all.map((fields, place) => anInstrument({ ...fields, id: ids[place] ?? 'zzz' }));
  });

export const rankedSituations: fc.Arbitrary<Situation> = fc
  .record(
    {
      trl: fc.integer({ min: 1, max: 9 }),
      needs: fc.subarray([...NEEDS], { maxLength: 3 }),
      sectors: fc.subarray([...SECTORS], { maxLength: 2 }),
      involvesRnd: fc.boolean(),
      supportSoughtNok: fc.constant(500_000),
    },
    { requiredKeys: [] },
  )
  .map((project) => aSituation({ project, company: { growthAmbition: true } }));

export function rankedIn(
  instruments: readonly Instrument[],
  situation: Situation,
  ranking = STANDARD_RANKING,
): readonly RankedMatch[] {
  const matches = instruments.map((instrument) => matchInstrument(instrument, situation));
  return rank(matches, situation, ranking);
}

/** The standard order with other weights. */
export function weighing(weightOf: (part: ScorePartName) => number): RankingProfile {
  const { parts } = STANDARD_RANKING;
  return {
    ...STANDARD_RANKING,
    parts: {
      phaseFit: { ...parts.phaseFit, weight: weightOf('phaseFit') },
      purposeFit: { ...parts.purposeFit, weight: weightOf('purposeFit') },
      financialFit: { ...parts.financialFit, weight: weightOf('financialFit') },
      feasibility: { ...parts.feasibility, weight: weightOf('feasibility') },
      certainty: { ...parts.certainty, weight: weightOf('certainty') },
    },
  };
}

/** A number for every part of the score. */
export function perPart(value: fc.Arbitrary<number>): fc.Arbitrary<Readonly<Record<ScorePartName, number>>> {
  return fc.record({
    phaseFit: value,
    purposeFit: value,
    financialFit: value,
    feasibility: value,
    certainty: value,
  });
}
