import { describe, expect, it } from 'vitest';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const forExporters = anInstrument({
  id: 'for-exporters',
  criteria: [{ id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' }],
});

async function ask(body: object, query = '') {
  const client = await startApp({ instruments: [forExporters] });
  const answer = await client.post(`/v1/matches${query}`).set('accept-language', 'en').send(body);
  return matchResponseSchema.parse(answer.body);
}

describe('an empty profile', () => {
  it('is refused by no instrument and asked a question', async () => {
    const client = await startApp();

    const { body } = await client.post('/v1/matches').send({ limit: 500 });

    const { matches, nextQuestions } = matchResponseSchema.parse(body);
    expect(matches.filter(({ status }) => status === 'ineligible')).toEqual([]);
    expect(nextQuestions.at(0)?.question).toMatch(/\?$/);
  });

  it('is told what was taken for granted, in words', async () => {
    const { assumptions } = await ask({});

    expect(assumptions).toEqual(
      expect.arrayContaining([
        { fact: 'company.applicantType', value: 'company', text: expect.stringContaining('company') },
        { fact: 'company.publicBodyOwned', value: false, text: expect.stringContaining('no') },
      ]),
    );
  });

  it('has nothing taken for granted that it said itself', async () => {
    const { assumptions } = await ask({ company: { applicantType: 'company', publicBodyOwned: false } });

    const facts = assumptions.map(({ fact }) => fact);
    expect(facts).not.toContain('company.applicantType');
    expect(facts).not.toContain('company.publicBodyOwned');
  });
});

describe('a fact nobody told', () => {
  it('leaves the verdict open, is named as missing and is asked for', async () => {
    const { matches, nextQuestions } = await ask({});

    expect(matches).toMatchObject([{ status: 'undetermined', group: 'maybe', missingFacts: ['company.exporting'] }]);
    expect(nextQuestions.map(({ fact }) => fact)).toContain('company.exporting');
  });

  it('is no longer asked for once it is told', async () => {
    const { matches, nextQuestions } = await ask({ company: { exporting: true } });

    expect(matches).toMatchObject([{ status: 'eligible', group: 'yes', missingFacts: [] }]);
    expect(nextQuestions.map(({ fact }) => fact)).not.toContain('company.exporting');
  });
});

describe('a reason', () => {
  it('says what is asked for, what was told, and from where', async () => {
    const { matches } = await ask({ company: { exporting: false } });

    expect(matches.at(0)?.reasons).toEqual([
      {
        criterionId: 'for-exporters.export',
        outcome: 'unmet',
        text: expect.stringContaining('You do not meet it'),
        observed: { 'company.exporting': { value: false, provenance: 'declared' } },
        required: { rule: 'is', fact: 'company.exporting', values: [true] },
        basis: 'stated',
        source: {
          url: 'https://example.no/',
          title: 'Page',
          confidence: 'official',
          checkedOn: '2026-11-24',
          stale: false,
        },
      },
    ]);
  });
});

describe('the trace', () => {
  it('is left out unless asked for', async () => {
    const { matches } = await ask({});

    expect(matches.filter(({ trace }) => trace !== undefined)).toEqual([]);
  });

  it('is the whole judged tree, by the ids of its criteria', async () => {
    const { matches } = await ask({ company: { exporting: true } }, '?trace=full');

    expect(matches.at(0)?.trace).toEqual({
      criterionId: 'for-exporters.conditions',
      rule: 'all',
      outcome: 'met',
      parts: [
        { criterionId: 'for-exporters.applicant', rule: 'applicant', outcome: 'met' },
        { criterionId: 'for-exporters.export', rule: 'is', outcome: 'met' },
      ],
    });
  });

  it('says which verdicts are still possible where one is open', async () => {
    const { matches } = await ask({}, '?trace=full');

    expect(matches.at(0)?.trace).toMatchObject({ outcome: 'unknown', possible: ['unmet', 'met'] });
  });
});
