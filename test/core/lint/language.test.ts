import { describe, expect, it } from 'vitest';
import { lix, sentencesOf, wordsOf } from '#core/lint/language/sentences.ts';
import { formInPlaceOf } from '#core/lint/language/written-standards.ts';
import { aCleanInstrument, findingsIn, remarksIn } from '#test/support/lint-findings.ts';

const CLEAN = { nb: 'Søk hos banken.', nn: 'Søk i banken.', en: 'Apply at the bank.' };
const stepping = (texts: Partial<typeof CLEAN>) => aCleanInstrument({ nextSteps: [{ ...CLEAN, ...texts }] });
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

describe('a nynorsk text', () => {
  it.each([
    ['Snakk ikke med banken.', 'ikke', 'ikkje'],
    ['Hva banken krev, varierer.', 'hva', 'kva'],
    ['De får tilskudd til forsking.', 'tilskudd', 'tilskot'],
    ['De får innovasjonstilskuddet i mai.', 'innovasjonstilskuddet', 'innovasjonstilskotet'],
    ['Garantien er vanlig.', 'vanlig', 'vanleg'],
    ['Ordningene er mange.', 'ordningene', 'ordningane'],
    ['De er fra Norge.', 'norge', 'noreg'],
  ])('is found with a form of bokmål: %s', (nn, stray, better) => {
    expect(findingsIn([stepping({ nn })])).toContainEqual(
      expect.objectContaining({
        code: 'bokmal-in-nynorsk',
        severity: 'error',
        path: ['nextSteps', 0, 'nn'],
        problem: `"${stray}" is not the nynorsk we write`,
        remedy: `write "${better}"`,
      }),
    );
  });

  it.each([
    [
      'with forms that both standards have',
      'Banken bringer ein finger, ingen er villig til å søke, og nettsida er ledig.',
    ],
    ['with a name in bokmål', 'Spør Leverandørutviklingsprogrammet og Forskningsrådet om hjelp.'],
    ['with a name in capitals', 'EN og EIT er forkortingar.'],
    ['with a quotation', 'Les «Norsk veikart for forskningsinfrastruktur».'],
    ['with an address', 'Sjå anskaffelser.no eller skriv til noen@tilskudd.no.'],
  ])('is left alone %s', (_, nn) => {
    expect(remarksIn(stepping({ nn }))).toEqual([]);
  });
});

describe('a bokmål text', () => {
  it.each([
    ['Snakk ikkje med banken.', 'ikkje', 'ikke'],
    ['Dere får tilskotet i mai.', 'tilskotet', 'tilskuddet'],
    ['Garantien er vanleg.', 'vanleg', 'vanlig'],
    ['Spør dykk frem.', 'dykk', 'dere'],
  ])('is found with a form of nynorsk: %s', (nb, stray, better) => {
    expect(findingsIn([stepping({ nb })])).toContainEqual(
      expect.objectContaining({
        code: 'nynorsk-in-bokmal',
        severity: 'error',
        problem: `"${stray}" is not the bokmål we write`,
        remedy: `write "${better}"`,
      }),
    );
  });
});

describe('a word', () => {
  it.each([
    ['nn', 'søkere', 'søkjarar'],
    ['nn', 'brukerne', 'brukarane'],
    ['nn', 'deltakeren', 'deltakaren'],
    ['nn', 'organisasjoner', 'organisasjonar'],
    ['nn', 'leverandørene', 'leverandørane'],
    ['nn', 'nyheten', 'nyheita'],
    ['nn', 'krevende', 'krevande'],
    ['nn', 'utlysningene', 'utlysingane'],
    ['nn', 'løsningen', 'løysinga'],
    ['nn', 'långivere', 'långivarar'],
    ['nn', 'prosjektlederen', 'prosjektleiaren'],
    ['nb', 'moglegheitene', 'mulighetene'],
    ['nb', 'søkjer', 'søker'],
    ['nn', 'datakilder', 'datakjelder'],
    ['nn', 'einskilde', undefined],
    ['nn', 'moderne', undefined],
    ['nn', 'gjennomfører', undefined],
    ['nb', 'organisasjonar', 'organisasjoner'],
    ['nb', 'forskarane', 'forskerne'],
    ['nb', 'leverandørutvikling', undefined],
  ] as const)('in %s, %s, is met with %s', (language, word, better) => {
    expect(formInPlaceOf(word, language)).toBe(better);
  });
});

describe('a text in two languages', () => {
  const alike = 'Lånet går til kunden, og banken har nytte av det';
  const longer = `${alike}, når han søker for kunden`;

  it('is found when bokmål and nynorsk share it, which may be chance', () => {
    const [finding, ...others] = findingsIn([stepping({ nb: alike, nn: alike })]);

    expect(finding).toMatchObject({ code: 'same-words', severity: 'warning', path: ['nextSteps', 0, 'nn'] });
    expect(others).toEqual([]);
  });

  it('is an error when it is too long for chance', () => {
    expect(findingsIn([stepping({ nb: longer, nn: longer })])).toMatchObject([
      { code: 'not-translated', severity: 'error', path: ['nextSteps', 0, 'nn'] },
    ]);
  });

  it('is an error when the English is Norwegian', () => {
    expect(remarksIn(stepping({ nb: alike, en: alike }))).toEqual(['not-translated at nextSteps.0.en']);
  });

  it('is left alone when it is short, or made of names and numbers', () => {
    const names = 'Oslo Cancer Cluster Incubator, Norway Health Tech (2023), 1 2 3 4 5 6';

    expect(remarksIn(stepping({ nb: names, nn: names, en: names }))).toEqual([]);
    expect(remarksIn(stepping({ nb: 'Det haster.', nn: 'Det haster.' }))).toEqual([]);
  });

  it('is left alone when it is a name', () => {
    expect(remarksIn(aCleanInstrument({ name: { nb: longer, nn: longer, en: longer } }))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is found with more than thirty words', () => {
    const [finding] = findingsIn([stepping({ en: `Then ${words(30)}.` })]);

    expect(finding).toMatchObject({ code: 'long-sentence', severity: 'error', path: ['nextSteps', 0, 'en'] });
    expect(finding?.problem).toContain('has 31 words');
  });

  it('is left alone with thirty, and beside others', () => {
    expect(remarksIn(stepping({ en: `Then ${words(29)}. Then ${words(29)}.` }))).toEqual([]);
  });

  it.each([
    ['Det står i Meld. St. 18. Les den.', ['Det står i Meld. St. 18.', 'Les den.']],
    [
      'Se art. 25 nr. 2. Fristen er 1. mai 2027. Send den da.',
      ['Se art. 25 nr. 2.', 'Fristen er 1. mai 2027.', 'Send den da.'],
    ],
    ['Se dfø.no. Spør! «Hvem?» Dere.', ['Se dfø.no.', 'Spør!', '«Hvem?»', 'Dere.']],
  ])('ends where a reader would stop: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('counts what is joined by a sign as one word', () => {
    expect(wordsOf('EU-støtte, 1,5 til 2–3 mill., og/eller lån')).toEqual([
      ...['EU-støtte', '1,5', 'til', '2–3', 'mill', 'og/eller', 'lån'],
    ]);
  });
});

describe('the measure of readability', () => {
  it('adds words a sentence to the percentage of words longer than six letters', () => {
    expect(lix('Staten garanterer for lånet. Banken søker.')).toBe(3 + 100 / 6);
    expect(lix('')).toBe(0);
  });

  const heavy = words(9).replaceAll('ord', 'myndighetskrav');

  it('finds a text above sixty', () => {
    const en = `The ${heavy} and the ${words(4)}.`;

    expect(Math.round(lix(en))).toBe(72);
    expect(findingsIn([stepping({ en })])).toMatchObject([
      {
        code: 'hard-to-read',
        severity: 'error',
        path: ['nextSteps', 0, 'en'],
        problem: 'its LIX is 72, and 60 is the most',
      },
    ]);
  });

  it.each([
    ['in shorter sentences', `The ${heavy}. And the ${words(4)}. It is so.`],
    ['below fifteen words', `The ${heavy} and.`],
    ['that reads on from a sentence of ours', `whether the ${heavy} and the ${words(4)}`],
  ])('leaves alone a text %s', (_, en) => {
    expect(remarksIn(stepping({ en }))).toEqual([]);
  });
});
