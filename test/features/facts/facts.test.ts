import { describe, expect, it } from 'vitest';
import { factNames } from '#core/profile/facts/fact-catalogue.ts';
import { factListSchema } from '#features/facts/facts.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const exporting = { id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const small = { id: 'sme', rule: 'is', fact: 'company.isSme', values: [true], source: 'page' } as const;
const instruments = [
  anInstrument({ id: 'a-loan', criteria: [exporting] }),
  anInstrument({ id: 'b-grant', criteria: [{ id: 'either', rule: 'any', of: [exporting, small] }] }),
  anInstrument({ id: 'c-network' }),
];

async function facts(language = 'en', all = instruments) {
  const client = await startApp({ instruments: all });
  const answer = await client.get('/v1/facts').set('accept-language', language);
  return factListSchema.parse(answer.body).facts;
}

async function fact(name: string) {
  return (await facts()).find((known) => known.name === name);
}

describe('the facts', () => {
  it('are all there, each once', async () => {
    expect((await facts()).map(({ name }) => name)).toEqual(factNames());
  });

  it.each(['nb', 'nn', 'en'])('can each be asked for in words, %s', async (language) => {
    const wordless = (await facts(language)).filter(({ label, question }) => label === '' || !/\S/.test(question));

    expect(wordless).toEqual([]);
  });

  it('tell of each number its unit, its least and its steps', async () => {
    const numbers = (await facts()).filter(({ type }) => type === 'number');

    const gaps = numbers.filter(({ unit, min, step }) => [unit, min, step].includes(undefined));
    expect(numbers).not.toEqual([]);
    expect(gaps).toEqual([]);
  });

  it('offer for each choice its codes in words', async () => {
    const choices = (await facts()).filter(({ type }) => type === 'code' || type === 'code-set');

    const without = choices.filter(({ options }) => options === undefined || options.some(({ text }) => text === ''));
    expect(without.map(({ name }) => name)).toEqual(['project.targetMarkets', 'partners.countries']);
  });

  it('tell of each derived fact what it follows from, and of no other', async () => {
    const all = await facts();

    const derived = all.filter((known) => known.derived !== undefined);
    const names = new Set(all.map(({ name }) => name));
    expect(derived.map(({ name }) => name)).toContain('company.sizeClass');
    expect(derived.flatMap((known) => known.derived?.from ?? []).filter((from) => !names.has(from))).toEqual([]);
    expect(derived.filter((known) => known.derived?.from.length === 0)).toEqual([]);
  });
});

describe('a fact', () => {
  it('names the instruments that look at it, also deep in a condition', async () => {
    expect(await fact('company.exporting')).toMatchObject({ usedBy: ['a-loan', 'b-grant'] });
    expect(await fact('company.isSme')).toMatchObject({ usedBy: ['b-grant'] });
    expect(await fact('project.usesAi')).toMatchObject({ usedBy: [] });
  });

  it('names every instrument where it is the kind of applicant, which stands in the roles', async () => {
    expect(await fact('company.applicantType')).toMatchObject({ usedBy: ['a-loan', 'b-grant', 'c-network'] });
  });

  it('holds all a form needs to ask for a number', async () => {
    expect(await fact('project.trl')).toEqual({
      name: 'project.trl',
      type: 'number',
      unit: 'level',
      min: 1,
      max: 9,
      step: 1,
      label: expect.any(String),
      question: expect.stringMatching(/\?$/),
      help: expect.any(String),
      answerCost: 2,
      curability: 'action',
      personal: false,
      usedBy: [],
    });
  });

  it('names the register that can answer instead, and whether it is personal', async () => {
    expect(await fact('company.employees')).toMatchObject({ register: 'enhetsregisteret', personal: true });
  });

  it('of the real catalogue is used by the instruments that ask for it', async () => {
    const client = await startApp();

    const answer = await client.get('/v1/facts');

    const sme = factListSchema.parse(answer.body).facts.find(({ name }) => name === 'company.isSme');
    expect(sme?.usedBy).toContain('norsk-katapult');
  });
});
