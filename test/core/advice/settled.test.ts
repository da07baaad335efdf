import { describe, expect, it } from 'vitest';
import { contendersIn, isSettled } from '#core/advice/settled.ts';
import { matchInstrument } from '#core/matching/match.ts';
import type { UnknownPolicy } from '#core/matching/status.ts';
import { rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import { anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const threeYears = { id: 'age', rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'application' } as const;
const level = { id: 'level', rule: 'assessed', what: { nb: 'nivå', nn: 'nivå', en: 'level' } } as const;

/** Everything the score waits for. */
const SCORED = { trl: 3, cri: 1, needs: ['rnd-funding'] };
const fiveForAll = ['a', 'b', 'c', 'd', 'e'].map((id): InstrumentFields => ({ id }));
const beside: InstrumentFields = { id: 'beside', purposes: ['loan'] };

function standing(entries: readonly InstrumentFields[], answers: Answers = {}, policy?: UnknownPolicy) {
  const situation = aSituation({ ...answers, project: { ...SCORED, ...answers.project } });
  const matches = entries.map((fields) => matchInstrument(anInstrument(fields), situation, policy));
  const ranked = rank(matches, situation, STANDARD_RANKING);
  return {
    isSettled: isSettled(ranked, situation),
    contenders: contendersIn(ranked, situation).map(({ match }) => match.instrument.id),
  };
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

  it('are not settled while one below may turn out to be a yes', () => {
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

  it('are not settled while a refused one may only have to wait', () => {
    const later = { id: 'later', criteria: [{ ...threeYears, min: 3, source: 'page' }] };
    const entries = [...fiveForAll.slice(1), beside, later];

    expect(standing(entries, { company: { registeredOn: { min: '2025-01-01' } } }).isSettled).toBe(false);
    expect(standing(entries, { company: { registeredOn: '2025-01-01' } }).isSettled).toBe(true);
  });

  it('are settled when a refused one has grown too old', () => {
    const early = { id: 'early', criteria: [{ ...threeYears, below: 3, source: 'page' }, exporting] };
    const entries = [...fiveForAll.slice(1), beside, early];

    expect(standing(entries, { company: { registeredOn: '2020-01-01' } }).isSettled).toBe(true);
  });

  it('are not settled while it is open who asks, and with it which conditions count', () => {
    const answers = { company: { applicantType: { oneOf: ['company', 'research-organisation'] } } };

    expect(standing([...fiveForAll, { id: 'f' }], answers).isSettled).toBe(false);
  });

  it('are settled or not whatever is made of open verdicts', () => {
    const pending = fiveForAll.map((fields) => ({ ...fields, criteria: [level] }));
    const entries = [...pending, { id: 'open', criteria: [exporting] }];

    const policies = (['report', 'strict', 'inclusive'] as const).map((policy) => standing(entries, {}, policy));

    expect(policies.map(({ isSettled: settled }) => settled)).toEqual([false, false, false]);
  });
});
