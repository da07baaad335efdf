import { describe, expect, it } from 'vitest';
import { OUR_FACT_WORDS } from '#core/lint/lint-context.ts';
import { text } from '#test/support/builders.ts';
import { aCleanInstrument, remarksIn } from '#test/support/lint-findings.ts';

const summary = (nb: string, nn: string, en: string) => aCleanInstrument({ summary: { nb, nn, en } });
const assessed = (en: string) =>
  aCleanInstrument({
    criteria: [{ id: 'c', rule: 'assessed', what: { nb: 'om det er nytt', nn: 'om det er nytt', en }, source: 'page' }],
  });

describe('a text', () => {
  it('is found when it is blank in a language', () => {
    expect(remarksIn(assessed(' '))).toEqual(['blank-text at criteria.0.what.en']);
  });

  it('is left alone when it is there in all three', () => {
    expect(remarksIn(assessed('whether it is new'))).toEqual([]);
  });
});

describe('a summary', () => {
  it('is found when it is the same word for word in nb and nn', () => {
    expect(remarksIn(summary('Lån til skip.', 'Lån til skip.', 'A loan.'))).toEqual(['same-words at summary.nn']);
  });

  it('is found when it was never translated', () => {
    expect(remarksIn(summary('Et tilskudd.', 'Eit tilskot.', 'Et tilskudd.'))).toEqual(['same-words at summary.en']);
  });

  it('is left alone when one word differs', () => {
    expect(remarksIn(summary('Lån til båtene.', 'Lån til båtane.', 'A loan.'))).toEqual([]);
  });
});

describe('what is said to be stated', () => {
  const inLane = (lane: object) => aCleanInstrument({ lane: { is: 'direct-to-company', basis: 'stated', ...lane } });
  const related = (relation: object) => [
    aCleanInstrument({
      relations: [{ kind: 'combines-with', instrument: 'other', basis: 'stated', ...relation }],
    }),
    aCleanInstrument({ id: 'other', purposes: ['loan'] }),
  ];

  it('is found when no source says so', () => {
    expect(remarksIn(inLane({}))).toEqual(['missing-source at lane']);
    expect(remarksIn(related({}))).toEqual(['missing-source at relations.0']);
  });

  it('is left alone with a source, or when it is inferred', () => {
    expect(remarksIn(inLane({ source: 'page' }))).toEqual([]);
    expect(remarksIn(inLane({ basis: 'inferred', why: text('It goes to companies.') }))).toEqual([]);
    expect(remarksIn(related({ source: 'page' }))).toEqual([]);
  });

  it('is found when its source is not among the sources, as when the entry loads', () => {
    expect(remarksIn(inLane({ source: 'book' }))).toEqual(['entry-flaw at sources']);
  });
});

describe('a fact', () => {
  it('is found when it has no question in a language', () => {
    const factWords = {
      ...OUR_FACT_WORDS,
      textOf: (fact: Parameters<typeof OUR_FACT_WORDS.textOf>[0]) => {
        const words = OUR_FACT_WORDS.textOf(fact);
        return fact === 'project.trl' ? { ...words, question: { ...words.question, nn: '' } } : words;
      },
    };

    expect(remarksIn([], { factWords })).toEqual(['no-words at facts.project.trl.question.nn']);
  });

  it('is found when an option has no words', () => {
    const factWords = {
      ...OUR_FACT_WORDS,
      optionOf: (fact: Parameters<typeof OUR_FACT_WORDS.optionOf>[0], code: string) =>
        code === 'testing' ? undefined : OUR_FACT_WORDS.optionOf(fact, code),
    };

    expect(remarksIn([], { factWords })).toEqual(
      ['nb', 'nn', 'en'].map((language) => `no-words at facts.project.needs.options.testing.${language}`),
    );
  });

  it('is left alone when it can be asked and answered', () => {
    expect(remarksIn([])).toEqual([]);
  });
});
