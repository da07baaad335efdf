import { describe, expect, it } from 'vitest';
import { definitionOf, type FactName, factNames, isStated } from '#core/profile/facts/fact-catalogue.ts';
import { PHASES } from '#core/profile/facts/options.ts';
import { PHASE_TEXTS, type PhaseText } from '#core/profile/texts/phase-texts.ts';
import { SCALE_TEXTS } from '#core/profile/texts/scale-texts.ts';
import { factText, optionText } from '#core/profile/texts/texts.ts';
import { LANGUAGES, type LocalizedText, localizedTextSchema } from '#core/shared/localized-text.ts';

const BOKMAL = wordsOf(
  'ikke hva hvor hvem hvilken hvilke hvis dere deres fra et en noe være virksomhet tilskudd ansatte søker selger mer også',
  'ble flere uten sammen støtten løsning forskning marked foretak offentlig navn salg egenkapital',
);
const NYNORSK = wordsOf(
  'ikkje kva kor korleis kven dersom dykk frå eit ein ei noko vere verksemd tilskot tilsette søkjer sel meir òg vart fleire',
  'utan saman støtta løysing forsking marknad føretak offentleg namn sal eigenkapital',
);

/** Short words as they stand, longer ones with any ending. */
function wordsOf(...lists: readonly string[]): RegExp {
  const words = lists.join(' ').split(' ');
  const endings = words.map((word) => (word.length > 4 ? `${word}\\p{L}*` : word));
  return new RegExp(`(?<!\\p{L})(${endings.join('|')})(?!\\p{L})`, 'iu');
}

const stated = factNames().filter(isStated);
const derived = factNames().filter((fact) => !isStated(fact));

function optionsOf(fact: FactName): readonly string[] {
  const definition = definitionOf(fact);
  if (definition.type === 'boolean') return ['true', 'false'];
  if (definition.type === 'code') return definition.options;
  return definition.type === 'code-set' && definition.options !== 'country' ? definition.options : [];
}

const options = factNames().flatMap((fact) => optionsOf(fact).map((code) => [fact, code] as const));
const phases: readonly PhaseText[] = PHASES.map((phase) => PHASE_TEXTS[phase]);
const scales = Object.values(SCALE_TEXTS);

const factTexts = factNames().flatMap((fact) => Object.values(factText(fact)));
const optionTexts = options.map(([fact, code]) => optionText(fact, code));
const phaseTexts = phases.flatMap((phase) => Object.values(phase));
const scaleTexts = scales.flatMap(({ levels, ...texts }) => [
  ...Object.values(texts),
  ...levels.flatMap(({ name, description }) => [name, description]),
]);
const allTexts: readonly LocalizedText[] = [...factTexts, ...optionTexts, ...phaseTexts, ...scaleTexts];

const longest = (text: LocalizedText) => Math.max(...LANGUAGES.map((language) => text[language].length));

describe('the texts', () => {
  it('stand in bokmål, nynorsk and English', () => {
    expect(allTexts.filter((text) => !localizedTextSchema.safeParse(text).success)).toEqual([]);
  });

  it('have no stray space', () => {
    const texts = allTexts.flatMap((text) => Object.values(text));

    expect(texts.filter((text) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('keep bokmål words out of nynorsk', () => {
    expect(allTexts.map(({ nn }) => nn).filter((text) => BOKMAL.test(text))).toEqual([]);
  });

  it('keep nynorsk words out of bokmål', () => {
    expect(allTexts.map(({ nb }) => nb).filter((text) => NYNORSK.test(text))).toEqual([]);
  });
});

describe('a label', () => {
  const labels = factNames().map((fact) => factText(fact).label);

  it('fits into the middle of a sentence: no capital but in an abbreviation, no mark at the end', () => {
    const words = labels.flatMap((label) => Object.values(label));

    expect(words.filter((label) => !/^(\p{Ll}|\p{Lu}+\p{Ll}?\p{Lu}*-).*[\p{L}\p{N}]$/u.test(label))).toEqual([]);
  });

  it('is no longer than 60 characters', () => {
    expect(labels.filter((label) => longest(label) > 60)).toEqual([]);
  });

  it('names what is meant in English: the …, or your …', () => {
    expect(labels.map(({ en }) => en).filter((label) => !/^(the|your) /.test(label))).toEqual([]);
  });

  it.each(LANGUAGES)('belongs to one fact only (%s)', (language) => {
    const words = labels.map((label) => label[language]);

    expect(words.filter((label, index) => words.indexOf(label) !== index)).toEqual([]);
  });
});

describe('a question', () => {
  it.each(stated)('is asked in each language: %s', (fact) => {
    const { question } = factText(fact);

    expect(Object.values(question).filter((text) => !/^\p{Lu}.*\?$/u.test(text))).toEqual([]);
  });

  it.each(derived)('gives way to an explanation when the fact is worked out: %s', (fact) => {
    const { question } = factText(fact);

    expect(Object.values(question).filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  it('is no longer than 160 characters', () => {
    expect(factNames().filter((fact) => longest(factText(fact).question) > 160)).toEqual([]);
  });

  it('differs between bokmål and nynorsk', () => {
    const questions = factNames().map((fact) => factText(fact).question);

    expect(questions.filter(({ nb, nn }) => nb === nn)).toEqual([]);
  });
});

describe('help', () => {
  it('is whole sentences, no longer than 200 characters', () => {
    const helps = factNames().flatMap((fact) => factText(fact).help ?? []);

    expect(
      helps.filter((help) => longest(help) > 200 || Object.values(help).some((text) => !text.endsWith('.'))),
    ).toEqual([]);
  });

  it.each([
    'project.trl',
    'project.cri',
    'project.started',
    'company.shareCapitalLost',
    'company.overIndebted',
    'company.group.employees',
    'company.deMinimisReceivedEur',
    'company.isSme',
    'company.inDifficulty',
  ] as const)('explains the terms in %s', (fact) => {
    expect(factText(fact).help).toBeDefined();
  });
});

describe('an option', () => {
  it('has words of its own, and only a student is called the same everywhere', () => {
    const speechless = options.filter(([fact, code]) =>
      Object.values(optionText(fact, code)).every((text) => text === code),
    );

    expect(speechless).toEqual([['company.applicantType', 'student']]);
  });

  it.each(LANGUAGES)('is told apart from the others of its fact (%s)', (language) => {
    const words = options.map(([fact, code]) => `${fact}: ${optionText(fact, code)[language]}`);

    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });

  it('is yes or no where the fact is a claim', () => {
    expect(optionText('company.exporting', 'true')).toEqual({ nb: 'ja', nn: 'ja', en: 'yes' });
    expect(optionText('company.isSme', 'false')).toEqual({ nb: 'nei', nn: 'nei', en: 'no' });
  });

  it.each([
    ['partners.countries', 'SE'],
    ['project.targetMarkets', 'DE'],
    ['company.municipality', '5501'],
    ['company.applicantType', 'constructor'],
    ['company.exporting', 'perhaps'],
  ] as const)('without words of ours stands for itself: %s %s', (fact, code) => {
    expect(optionText(fact, code)).toEqual({ nb: code, nn: code, en: code });
  });
});
