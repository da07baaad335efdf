import { describe, expect, it } from 'vitest';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const exporting = { id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const employees = { id: 'size', rule: 'range', fact: 'company.employees', min: 250, source: 'page' } as const;
const instruments = [
  anInstrument({ id: 'settled' }),
  anInstrument({ id: 'open', criteria: [exporting] }),
  anInstrument({ id: 'refused', criteria: [employees] }),
  anInstrument({ id: 'later', window: opensOn('2027-01-01') }),
];

function opensOn(day: string) {
  return {
    kind: 'calls',
    recurring: false,
    calls: [{ opensOn: day, closesOn: '2027-12-31', source: 'page' }],
  } as const;
}

async function ask(unknownPolicy?: string) {
  const client = await startApp({ instruments });
  const { body } = await client.post('/v1/matches').send({ company: { employees: 10 }, unknownPolicy });
  const { matches, ...answer } = matchResponseSchema.parse(body);
  const order = matches.map(({ instrument }) => instrument.id);
  return { ...answer, order, open: matches.find(({ instrument }) => instrument.id === 'open') };
}

describe('an open verdict', () => {
  it('is reported as a maybe unless asked otherwise', async () => {
    const { unknownPolicy, summary, order, open } = await ask();

    expect(unknownPolicy).toBe('report');
    expect(summary).toMatchObject({ yes: 1, maybe: 2, no: 1 });
    expect(order).toEqual(['settled', 'open', 'later', 'refused']);
    expect(open).toMatchObject({ status: 'undetermined', group: 'maybe' });
  });

  it('counts as no when asked strictly, after all that is not refused', async () => {
    const { unknownPolicy, summary, order, open } = await ask('strict');

    expect(unknownPolicy).toBe('strict');
    expect(summary).toMatchObject({ yes: 1, maybe: 1, no: 2 });
    expect(order).toEqual(['settled', 'later', 'open', 'refused']);
    expect(open).toMatchObject({ status: 'undetermined', group: 'no' });
  });

  it('counts as yes when asked inclusively, and is still called open', async () => {
    const { unknownPolicy, summary, order, open } = await ask('inclusive');

    expect(unknownPolicy).toBe('inclusive');
    expect(summary).toMatchObject({ yes: 2, maybe: 1, no: 1 });
    expect(order).toEqual(['settled', 'open', 'later', 'refused']);
    expect(open).toMatchObject({ status: 'undetermined', group: 'yes' });
  });

  it('is asked about whatever it counts as', async () => {
    const questions = await Promise.all(
      ['report', 'strict', 'inclusive'].map(async (policy) =>
        (await ask(policy)).nextQuestions.map(({ fact }) => fact),
      ),
    );

    for (const facts of questions) expect(facts).toContain('company.exporting');
  });

  it('can only count in one of the three ways', async () => {
    const client = await startApp({ instruments });

    const answer = await client.post('/v1/matches').send({ unknownPolicy: 'optimistic' });

    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '#/unknownPolicy', code: 'not-in-list' }]);
  });
});
