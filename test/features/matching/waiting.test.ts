import { describe, expect, it } from 'vitest';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument, type InstrumentFields } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const threeYears = { id: 'age', rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'application' } as const;
const exporting = { id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const call = (fields: object): NonNullable<InstrumentFields['window']> => ({
  kind: 'calls',
  recurring: false,
  calls: [{ closesOn: '2026-11-24', source: 'page', ...fields }],
});

async function ask(fields: InstrumentFields, body: object) {
  const client = await startApp({ instruments: [anInstrument(fields)] });
  const answer = await client.post('/v1/matches').set('accept-language', 'en').send(body);
  const [match] = matchResponseSchema.parse(answer.body).matches;
  return match;
}

describe('a company that is too young', () => {
  const forGrown: InstrumentFields = { criteria: [{ ...threeYears, min: 3, source: 'page' }] };

  it('is told the first day it is old enough, and that it takes only waiting', async () => {
    const match = await ask(forGrown, { company: { registeredOn: '2024-06-01' } });

    expect(match).toMatchObject({ status: 'not_now', group: 'maybe', from: '2027-06-01' });
    expect(match?.wouldChange).toEqual([
      {
        facts: [],
        from: '2027-06-01',
        effort: 'time',
        thenStatus: 'eligible',
        text: expect.stringMatching(/2027/),
      },
    ]);
  });

  it('is old enough that day, and not the day before', async () => {
    const company = { registeredOn: '2024-06-01' };

    expect(await ask(forGrown, { company, asOf: '2027-05-31' })).toMatchObject({ status: 'not_now' });
    expect(await ask(forGrown, { company, asOf: '2027-06-01' })).toMatchObject({ status: 'eligible', wouldChange: [] });
  });

  it('is not told to wait when more than waiting is needed', async () => {
    const match = await ask(
      { criteria: [...(forGrown.criteria ?? []), exporting] },
      { company: { registeredOn: '2024-06-01' } },
    );

    expect(match?.wouldChange.filter(({ effort }) => effort === 'time')).toEqual([]);
  });
});

describe('a call that opens later', () => {
  const window = call({ opensOn: '2027-01-15', closesOn: '2027-02-15' });

  it('is waited for by those who meet the conditions', async () => {
    const match = await ask({ window, criteria: [exporting] }, { company: { exporting: true } });

    expect(match).toMatchObject({ status: 'not_now', from: '2027-01-15' });
    expect(match?.wouldChange).toMatchObject([{ effort: 'time', from: '2027-01-15', thenStatus: 'eligible' }]);
  });

  it('does not make a yes of those of whom too little is known', async () => {
    const match = await ask({ window, criteria: [exporting] }, {});

    expect(match).toMatchObject({ status: 'not_now' });
    expect(match?.wouldChange).toEqual([]);
  });
});

describe('a deadline with an hour', () => {
  const window = call({ closesAt: '13:00' });

  it.each([
    ['the day before', '2026-11-23T23:59', 'eligible'],
    ['before the hour', '2026-11-24T12:59', 'eligible'],
    ['on the minute', '2026-11-24T13:00', 'eligible'],
    ['a minute late', '2026-11-24T13:01', 'closed'],
    ['the day after', '2026-11-25', 'closed'],
    ['some time that day', '2026-11-24', 'eligible'],
  ])('is kept or missed in Norwegian time: %s', async (_when, asOf, status) => {
    const match = await ask({ window }, { asOf });

    expect(match?.status).toBe(status);
  });

  it('is said with the day', async () => {
    const match = await ask({ window }, {});

    expect(match?.window).toEqual({ kind: 'calls', state: 'open', closesOn: '2026-11-24', closesAt: '13:00' });
  });
});
