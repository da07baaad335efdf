import { describe, expect, it } from 'vitest';
import { factListSchema } from '#features/facts/facts.schemas.ts';
import { interviewResponseSchema } from '#features/matching/interview.schemas.ts';
import { matchExamples } from '#features/matching/match-examples.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const askedFactSchema = factListSchema.shape.facts.element.omit({ usedBy: true });

const ids = ['a', 'b', 'c', 'd'];
const forAll = ids.map((id) => anInstrument({ id: `for-all-${id}` }));
const forExporters = ids.map((id) =>
  anInstrument({
    id: `for-exporters-${id}`,
    criteria: [{ id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' }],
  }),
);
/** More than five, so that an answer can change which are the first five. */
const instruments = [...forAll, ...forExporters];

async function interview(body: object, language = 'en') {
  const client = await startApp({ instruments });
  const answer = await client.post('/v1/interviews').set('accept-language', language).send(body);
  return interviewResponseSchema.parse(answer.body);
}

describe('an interview', () => {
  it.each(['nb', 'nn', 'en'])('asks in %s for a fact that decides, with all a form needs', async (language) => {
    const { done, question, result } = await interview({ project: { trl: 2, needs: ['rnd-funding'] } }, language);

    expect(done).toBe(false);
    expect(result).toBeUndefined();
    expect(question).toMatchObject({ fact: 'company.exporting', question: expect.stringMatching(/\?$/), decides: 4 });
    expect(askedFactSchema.parse(question?.definition).question).toBe(question?.question);
  });

  it('asks no more for what it was told', async () => {
    const { question } = await interview({ company: { exporting: true }, project: { trl: 2, needs: ['rnd-funding'] } });

    expect(question?.fact).not.toBe('company.exporting');
  });

  it('asks no more for what is skipped', async () => {
    const { question } = await interview({ project: { trl: 2, needs: ['rnd-funding'] }, skip: ['company.exporting'] });

    expect(question?.fact).not.toBe('company.exporting');
  });

  it('comes to an end with the matches, whatever is left unanswered', async () => {
    const client = await startApp();
    const skip: string[] = [];
    const next = async () => {
      const answer = await client.post('/v1/interviews').send({ ...matchExamples['early-biotech'].value, skip });
      return interviewResponseSchema.parse(answer.body);
    };

    let state = await next();
    while (state.question !== undefined) {
      expect(skip).not.toContain(state.question.fact);
      skip.push(state.question.fact);
      state = await next();
    }

    expect(state).toMatchObject({ done: true, result: { asOf: '2026-11-24' } });
  });

  it('is kept by nobody', async () => {
    const client = await startApp({ instruments });

    const { headers } = await client.post('/v1/interviews').set('accept-language', 'nn').send({});

    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-language': 'nn' });
  });

  it('names the fact that was meant by a misspelt one', async () => {
    const client = await startApp({ instruments });

    const answer = await client
      .post('/v1/interviews')
      .set('accept-language', 'en')
      .send({ skip: ['company.exportin'] });

    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([
      { pointer: '#/skip/0', code: 'not-in-list', remedy: 'Did you mean “company.exporting”?' },
    ]);
  });
});
