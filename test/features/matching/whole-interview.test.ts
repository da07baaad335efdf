import { describe, expect, it } from 'vitest';
import { interviewResponseSchema } from '#features/matching/interview.schemas.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { startApp } from '#test/support/start-app.ts';

type Client = Awaited<ReturnType<typeof startApp>>;
type Answers = { readonly [part: string]: unknown };

/** What a company answers that says yes to everything and chooses the first that is offered. */
const ANSWERS: Readonly<Record<string, (definition: Answers) => unknown>> = {
  boolean: () => true,
  number: ({ min }) => min,
  date: () => '2024-11-24',
  code: ({ options }) => codesIn(options).at(0),
  'code-set': ({ options }) => codesIn(options).slice(0, 1),
  municipality: () => '0301',
  industry: () => ({ code: '72.100', scheme: 'SN2025' }),
};

function codesIn(options: unknown): readonly unknown[] {
  return Array.isArray(options) ? options.map(({ code }) => code) : ['DE'];
}

/** The answers with one more, at its place in the profile: `company.group.employees`. */
function withAnswer(answers: Answers, [key = '', ...rest]: readonly string[], value: unknown): Answers {
  const within = answers[key];
  const part: Answers = typeof within === 'object' && within !== null ? Object.fromEntries(Object.entries(within)) : {};
  return { ...answers, [key]: rest.length === 0 ? value : withAnswer(part, rest, value) };
}

async function next(client: Client, answers: Answers) {
  const { body } = await client.post('/v1/interviews').set('accept-language', 'en').send(answers);
  return interviewResponseSchema.parse(body);
}

async function wholeInterview(client: Client) {
  const asked: string[] = [];
  let answers: Answers = {};
  let state = await next(client, answers);
  while (state.question !== undefined) {
    const { fact, definition } = state.question;
    asked.push(fact);
    answers = withAnswer(answers, fact.split('.'), ANSWERS[String(definition['type'])]?.(definition));
    state = await next(client, answers);
  }
  return { asked, answers, end: state };
}

describe('a whole interview, from nothing known to the end', () => {
  it('asks every question once and ends settled, with the matches the answers give', async () => {
    const client = await startApp();

    const { asked, answers, end } = await wholeInterview(client);

    const matches = await client.post('/v1/matches').set('accept-language', 'en').send(answers);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(35);
    expect(end).toMatchObject({ done: true, result: { settled: true } });
    expect(end.result).toEqual(matchResponseSchema.parse(matches.body));
    expect(end.result?.summary).toMatchObject(end.standing);
  });

  it('asks with the fact as it stands in the list of facts', async () => {
    const client = await startApp();
    const { question } = await next(client, {});

    const { body } = await client.get('/v1/facts').set('accept-language', 'en');

    const listed = body.facts.find(({ name }: { name: string }) => name === question?.fact);
    expect(listed).toEqual({ ...question?.definition, usedBy: expect.any(Array) });
    expect(question?.question).toBe(listed.question);
  });

  it('goes on with another question when one is skipped, and never comes back to it', async () => {
    const client = await startApp();
    const { question: first } = await next(client, {});

    const { question: second } = await next(client, { skip: [first?.fact] });

    expect(second).toBeDefined();
    expect(second?.fact).not.toBe(first?.fact);
  });
});
