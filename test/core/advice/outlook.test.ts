import { describe, expect, it } from 'vitest';
import { outlookOf } from '#core/advice/outlook.ts';
import { matchInstrument } from '#core/matching/match.ts';
import type { UnknownPolicy } from '#core/matching/status.ts';
import { rank } from '#core/ranking/rank.ts';
import { anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const threeYears = { id: 'age', rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'application' } as const;
const level = { id: 'level', rule: 'assessed', what: { nb: 'nivå', nn: 'nivå', en: 'level' } } as const;

/** Too young for three years, and nobody can tell for how long. */
const young: Answers = { company: { registeredOn: { min: '2025-01-01' } } };
const grown = { id: 'grown', criteria: [{ ...threeYears, min: 3, source: 'page' }] };
const nextYear = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
} as const;

/** Everything the score waits for. */
const SCORED = { trl: 3, cri: 1, needs: ['rnd-funding'] };
const fiveForAll = ['a', 'b', 'c', 'd', 'e'].map((id): InstrumentFields => ({ id }));
const beside: InstrumentFields = { id: 'beside', purposes: ['loan'] };

function outlook(entries: readonly InstrumentFields[], answers: Answers = {}, policy?: UnknownPolicy) {
  const situation = aSituation({ ...answers, project: { ...SCORED, ...answers.project } });
  const matches = entries.map((fields) => matchInstrument(anInstrument(fields), situation, policy));
  const ranked = rank(matches, situation, STANDARD_RANKING);
  return { ranked, ...outlookOf(ranked, situation, STANDARD_RANKING) };
}

function standing(...asked: Parameters<typeof outlook>) {
  const { isSettled, contenders } = outlook(...asked);
  return { isSettled, contenders: contenders.map(({ match }) => match.instrument.id) };
}

describe('the first five', () => {
  it('are settled when there are no more', () => {
    const open = fiveForAll.map((fields) => ({ ...fields, criteria: [exporting] }));

    expect(standing(open)).toEqual({ isSettled: true, contenders: [] });
  });

  it('are settled although a verdict among them is open, when nothing below can pass it', () => {
    const open = { id: 'open', criteria: [exporting] };

    expect(standing([...fiveForAll.slice(1), open]).isSettled).toBe(true);
    expect(
      standing([...fiveForAll.slice(1), open, { id: 'closed', window: { kind: 'closed', source: 'page' } }]),
    ).toEqual({ isSettled: true, contenders: [] });
  });

  it('are not settled while one of them may be refused and another take its place', () => {
    const open = { id: 'open', criteria: [exporting] };

    expect(standing([...fiveForAll.slice(1), open, beside])).toEqual({
      isSettled: false,
      contenders: ['open', 'beside'],
    });
  });

  it('are not settled while the answer to one below may become surer than theirs', () => {
    const pending = fiveForAll.map((fields) => ({ ...fields, criteria: [level] }));

    expect(standing([...pending, { id: 'open', criteria: [exporting] }]).isSettled).toBe(false);
    expect(standing([...pending, { id: 'open', criteria: [exporting] }], { company: { exporting: false } })).toEqual({
      isSettled: true,
      contenders: [],
    });
  });

  it('are not settled while the needs are not told', () => {
    const { needs, ...levels } = SCORED;

    expect(standing([...fiveForAll, beside], { project: { needs: { oneOf: [['loan'], needs] } } }).isSettled).toBe(
      false,
    );
    expect(standing([...fiveForAll, beside], { project: levels }).isSettled).toBe(true);
  });

  it('are settled by the order of ids where all is equal', () => {
    expect(standing([...fiveForAll, { id: 'f' }])).toEqual({ isSettled: true, contenders: [] });
  });

  it('are not settled while a refused one may only have to wait, and would do so before another', () => {
    const entries = [...fiveForAll.slice(1), { ...beside, window: nextYear }, grown];

    expect(standing(entries, young)).toEqual({ isSettled: false, contenders: ['beside', 'grown'] });
    expect(standing(entries, { company: { registeredOn: '2025-01-01' } }).isSettled).toBe(true);
  });

  it('are settled where one that may have to wait is all that comes after them: later is never before now', () => {
    expect(standing([...fiveForAll.slice(1), beside, grown], young)).toEqual({ isSettled: true, contenders: [] });
  });

  it('are settled when a refused one has grown too old', () => {
    const early = { id: 'early', criteria: [{ ...threeYears, below: 3, source: 'page' }, exporting] };
    const entries = [...fiveForAll.slice(1), beside, early];

    expect(standing(entries, { company: { registeredOn: '2020-01-01' } }).isSettled).toBe(true);
  });

  it('are not settled while it is open who asks, and with it which conditions count', () => {
    const roles = [
      { role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'page' },
      { role: 'partner', applicantTypes: ['research-organisation'], basis: 'stated', source: 'page' },
    ] as const;
    const entries = [...fiveForAll, { id: 'f' }].map((fields) => ({ ...fields, roles }));
    const only = { ...exporting, roles: ['partner'] } as const;
    const answers = { company: { applicantType: { oneOf: ['company', 'research-organisation'] }, exporting: false } };

    expect(standing(entries, answers).isSettled).toBe(false);
    expect(standing([{ ...entries[0], criteria: [only] }, ...entries.slice(1)], answers).isSettled).toBe(false);
  });

  it('are settled although it is open which of the refused stands next: none of them is worth a place', () => {
    const rnd = { ...exporting, id: 'rnd', fact: 'project.involvesRnd' } as const;
    const refused = ['x', 'y'].map((id): InstrumentFields => ({ id, criteria: [exporting, rnd] }));

    expect(standing([...fiveForAll.slice(1), ...refused], { company: { exporting: false } })).toEqual({
      isSettled: true,
      contenders: [],
    });
  });

  it('are settled or not whatever is made of open verdicts', () => {
    const pending = fiveForAll.map((fields) => ({ ...fields, criteria: [level] }));
    const entries = [...pending, { id: 'open', criteria: [exporting] }];

    const policies = (['report', 'strict', 'inclusive'] as const).map((policy) => standing(entries, {}, policy));

    expect(policies.map(({ isSettled: settled }) => settled)).toEqual([false, false, false]);
  });
});

describe('the places a match can come to take', () => {
  const open = { id: 'open', criteria: [exporting] };
  const placesIn = (...asked: Parameters<typeof outlook>) => outlook(...asked).places;
  const at = (place: number) => ({ best: place, worst: place });

  it('are its own alone once everything is told', () => {
    const entries = [...fiveForAll, beside, open];

    expect(placesIn(entries, { company: { exporting: true } })).toEqual([1, 2, 3, 4, 5, 6, 7].map(at));
    expect(placesIn([])).toEqual([]);
  });

  it('reach from the top to below all that is not refused, while the verdict is open', () => {
    expect(placesIn([open, { id: 'met' }, beside])).toEqual([
      { best: 1, worst: 2 }, // met
      { best: 1, worst: 3 }, // open: more certain than it, or refused
      { best: 2, worst: 3 }, // beside
    ]);
  });

  it('are none before what is aimed, for what stays beside it', () => {
    expect(placesIn([{ id: 'a' }, { ...beside, criteria: [exporting] }])).toEqual([at(1), at(2)]);
  });

  it('are those of other steps too while it is open what is asked for', () => {
    const needs = { oneOf: [['loan'], ['rnd-funding']] };

    expect(placesIn([{ id: 'a' }, beside], { project: { needs } })).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it('are held by the status where the score is the same, and then by the id', () => {
    const assessed = { id: 'assessed', criteria: [{ ...level, source: 'page' }] };

    expect(placesIn([{ id: 'b' }, { id: 'c' }, assessed])).toEqual([1, 2, 3].map(at));
  });

  it('are held by the surer status only where the match can come to have it', () => {
    const either = { id: 'either', rule: 'any', of: [{ ...level }, exporting], source: 'page' } as const;

    expect(placesIn([{ id: 'a', criteria: [either] }, { id: 'met' }])).toEqual([
      { best: 1, worst: 2 }, // met
      { best: 1, worst: 2 }, // a: better known, or still to be assessed
    ]);
  });
});

describe('how low and how high a score can come to be', () => {
  const { parts } = STANDARD_RANKING;
  const scoresIn = (...asked: Parameters<typeof outlook>) =>
    outlook(...asked).ranked.map(({ score }, index) => ({ score, ...outlook(...asked).scores[index] }));

  it('is what it is, once everything is told', () => {
    const scores = scoresIn([{ id: 'a' }, beside, { id: 'c', criteria: [exporting] }], {
      company: { exporting: true },
    });

    expect(scores.map(({ lowest, highest }) => [lowest, highest])).toEqual(scores.map(({ score }) => [score, score]));
  });

  it('grows with the conditions an answer settles, either way', () => {
    const rnd = { ...exporting, id: 'rnd', fact: 'project.involvesRnd' } as const;
    const [{ score = 0, lowest, highest = 0 } = {}] = scoresIn([{ criteria: [exporting, rnd] }]);

    expect(lowest).toBe(score);
    expect(highest).toBeCloseTo(score + parts.certainty.weight * parts.certainty.values.byConfidence.is.official, 3);
  });

  it('leaves out what can only be assessed', () => {
    const [{ score, lowest, highest } = {}] = scoresIn([{ criteria: [{ ...level, source: 'page' }] }]);

    expect([lowest, highest]).toEqual([score, score]);
  });

  it('goes by every level the project may stand at', () => {
    const { byDistance } = parts.phaseFit.values;
    const narrow = { trl: { min: 3, max: 3 } };
    const [{ lowest = 0, highest = 0 } = {}] = scoresIn([narrow], { project: { trl: { min: 3, max: 5 } } });

    expect(highest - lowest).toBeCloseTo(parts.phaseFit.weight * (1 - (byDistance.is[2] ?? 0)), 3);
  });
});
