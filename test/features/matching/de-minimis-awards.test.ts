import { describe, expect, it } from 'vitest';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const RECEIVED = 'company.deMinimisReceivedEur';
const limited = anInstrument({
  id: 'limited',
  criteria: [{ id: 'room', rule: 'range', fact: RECEIVED, below: 300_000, source: 'page' }],
});
const smallGrant = anInstrument({
  id: 'small-grant',
  stateAid: [{ is: 'de-minimis', basis: 'stated', source: 'page' }],
  amounts: [{ id: 'most', gives: 'grant', basis: 'scheme-rate', max: 2_000_000, source: 'page' }],
});

const first = { grantedOn: '2024-03-01', amountEur: 120_000 };
const second = { grantedOn: '2025-06-01', amountEur: 100_000 };

async function post(body: object) {
  const client = await startApp({ instruments: [limited, smallGrant] });
  return await client.post('/v1/matches').set('accept-language', 'en').send(body);
}

/** Where the limited instrument stands and by what reason, what it still asks, and what the small grant may be worth. */
async function ask(body: object) {
  const { matches } = matchResponseSchema.parse((await post(body)).body);
  const of = (id: string) => matches.find(({ instrument }) => instrument.id === id);
  return {
    group: of('limited')?.group,
    reason: of('limited')?.reasons.find(({ criterionId }) => criterionId === 'limited.room'),
    missingFacts: of('limited')?.missingFacts,
    worth: of('small-grant')?.support.maxNok,
  };
}

describe('de minimis aid told award by award', () => {
  it('is added up, and the reason shows the sum as worked out', async () => {
    const { group, reason } = await ask({ deMinimisAwards: [first, second] });

    expect(group).toBe('yes');
    expect(reason).toMatchObject({
      outcome: 'met',
      text: expect.stringContaining('220,000'),
      observed: { [RECEIVED]: { value: 220_000, provenance: 'derived' } },
    });
  });

  it.each([
    { what: 'both years', deMinimisAwards: [first, second], group: 'yes', value: 220_000 },
    {
      what: 'up to the ceiling',
      deMinimisAwards: [first, second, { grantedOn: '2026-11-24', amountEur: 80_000 }],
      group: 'no',
      value: 300_000,
    },
    {
      what: 'an amount that is not known',
      deMinimisAwards: [first, second, { grantedOn: '2026-01-01' }],
      group: 'maybe',
      value: { min: 220_000, max: 520_000 },
    },
    {
      what: 'an amount between two',
      deMinimisAwards: [second, { grantedOn: '2026-01-01', amountEur: { min: 20_000, max: 50_000 } }],
      group: 'yes',
      value: { min: 120_000, max: 150_000 },
    },
    {
      what: 'an amount in kroner, at the rates that are possible',
      deMinimisAwards: [{ grantedOn: '2026-01-01', amountNok: 1_200_000 }],
      group: 'yes',
      value: { min: 100_000, max: 121_814 },
    },
    {
      what: 'an award of long ago',
      deMinimisAwards: [{ grantedOn: '2019-01-01', amountEur: 1 }],
      group: 'yes',
      value: 0,
    },
    { what: 'no award at all', deMinimisAwards: [], group: 'yes', value: 0 },
  ])('counts $what: $group', async ({ deMinimisAwards, group, value }) => {
    const answer = await ask({ deMinimisAwards });

    expect(answer.group).toBe(group);
    expect(answer.reason?.observed).toEqual({ [RECEIVED]: { value, provenance: 'derived' } });
  });

  it.each([
    { asOf: '2027-03-01', value: 220_000 },
    { asOf: '2027-03-02', value: 100_000 },
  ])('counts what lies within three years of the day asked about: on $asOf $value', async ({ asOf, value }) => {
    const { reason } = await ask({ deMinimisAwards: [first, second], asOf });

    expect(reason?.observed[RECEIVED]?.value).toBe(value);
  });

  it('leaves room for no more than the rest, at the rates that are possible', async () => {
    const { worth } = await ask({ deMinimisAwards: [first, second] });

    expect(worth).toBe(960_000);
  });

  it('is overruled by the sum, where that is told too', async () => {
    const body = { deMinimisAwards: [first, second], company: { deMinimisReceivedEur: 300_000 } };

    const { group, reason, worth } = await ask(body);

    expect(group).toBe('no');
    expect(reason?.observed).toEqual({ [RECEIVED]: { value: 300_000, provenance: 'declared' } });
    expect(worth).toBe(0);
  });

  it('is not asked about again', async () => {
    const [before, after] = [await ask({}), await ask({ deMinimisAwards: [first, second] })];

    expect(before.missingFacts).toContain(RECEIVED);
    expect(after.missingFacts).not.toContain(RECEIVED);
  });
});

describe('an award that is not valid', () => {
  it.each([
    {
      what: 'gives its amount twice',
      award: { ...first, amountNok: 1_400_000 },
      pointer: '#/deMinimisAwards/1/amountNok',
      code: 'one-amount',
      remedy: 'Send only one of them: amountEur or amountNok.',
    },
    { what: 'gives no day', award: { amountEur: 1 }, pointer: '#/deMinimisAwards/1/grantedOn', code: 'missing' },
    {
      what: 'gives a day that does not exist',
      award: { grantedOn: '2026-02-30' },
      pointer: '#/deMinimisAwards/1/grantedOn',
      code: 'bad-format',
    },
    {
      what: 'is less than nothing',
      award: { ...first, amountEur: -1 },
      pointer: '#/deMinimisAwards/1/amountEur',
      code: 'too-small',
    },
    {
      what: 'turns its amounts round',
      award: { ...first, amountEur: { min: 2, max: 1 } },
      pointer: '#/deMinimisAwards/1/amountEur',
      code: 'inverted-range',
    },
    {
      what: 'is misspelt',
      award: { ...first, amountEuro: 1 },
      pointer: '#/deMinimisAwards/1/amountEuro',
      code: 'unknown-key',
    },
  ])('is refused where it $what', async ({ award, pointer, code, remedy = '' }) => {
    const { status, body } = await post({ deMinimisAwards: [second, award] });

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'invalid-request',
      errors: [{ pointer, code, remedy: expect.stringContaining(remedy) }],
    });
    expect(body.errors).toHaveLength(1);
  });
});
