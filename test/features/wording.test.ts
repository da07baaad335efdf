import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { describeCriterion } from '#features/matching/wording/describe-criterion.ts';
import { aCriterion } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** Words that only the other written standard, or the other language, has. */
const FOREIGN = {
  nb: /(^|[^\p{L}])(ikkje|korleis|kva|kvar|søkjar|søkjer|verksemd\p{L}*|dei|ein|eit|noko|noreg|frå|auk\p{L}*|berre|tenest\p{L}*|tilskot|meir|høgst|eigen\p{L}*|sidan|the|and|requirement)(?![\p{L}])/iu,
  nn: /(^|[^\p{L}])(ikke|hvordan|hva|hver|hvor|søker|søkere|virksomhet\p{L}*|et|en|noe|norge|fra|øke|øker|økt|bare|tjenest\p{L}*|tilskudd|mer|høyst|egenkapital|siden|være|the|and|requirement)(?![\p{L}])/iu,
  en: /(^|[^\p{L}])(ikke|ikkje|og|eller|krav|bedrift\p{L}*|verksemd\p{L}*|minst|høyst|høgst)(?![\p{L}])/iu,
} as const satisfies Record<Language, RegExp>;

/** Names that keep their form in every language. */
const NAMES =
  /Innovasjon Norge|Innovasjon Noreg|Forskningsrådet|Norges forskningsråd|SkatteFUNN|Eksfin|Møre og Romsdal/g;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await realCatalogue();
});

function wordings(language: Language): readonly { readonly criterion: string; readonly words: string }[] {
  return catalogue.instruments.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => ({
      criterion: `${id}.${criterion.id}`,
      words: describeCriterion(criterion, language),
    })),
  );
}

describe.each(LANGUAGES)('every criterion of the catalogue in %s', (language) => {
  it('has words, and no gap among them', () => {
    const gaps = wordings(language).filter(
      ({ words }) => !/\S{3}/.test(words) || /undefined|NaN|\{|: ?[;.]|, *$/.test(words),
    );

    expect(wordings(language)).not.toEqual([]);
    expect(gaps).toEqual([]);
  });

  it('holds no word of another language', () => {
    const odd = wordings(language).filter(({ words }) => FOREIGN[language].test(words.replaceAll(NAMES, '')));

    expect(odd).toEqual([]);
  });
});

describe('a criterion in words', () => {
  const budget = aCriterion({ rule: 'range', fact: 'project.budgetNok', min: 1_500_000 });
  const share = aCriterion({ rule: 'range', fact: 'company.shareCapitalLost', below: 0.255 });
  const age = aCriterion({ rule: 'age', since: 'company.registeredOn', unit: 'years', max: 5, at: 'application' });

  it.each([
    ['nb', budget, 'Krav: prosjektbudsjettet, minst 1 500 000 kr'],
    ['nn', budget, 'Krav: prosjektbudsjettet, minst 1 500 000 kr'],
    ['en', budget, 'Requirement: the project budget, at least NOK 1,500,000'],
    ['nb', share, 'mindre enn 25,5 %'],
    ['nn', share, 'mindre enn 25,5 %'],
    ['en', share, 'less than 25.5%'],
    ['nb', age, 'Krav: høyst 5 år siden registreringsdatoen, regnet til søknaden'],
    ['nn', age, 'Krav: høgst 5 år sidan registreringsdatoen, rekna til søknaden'],
    ['en', age, 'Requirement: at most 5 years since the date of registration, counted to the application'],
  ] as const)('writes its numbers as %s does', (language, criterion, words) => {
    expect(describeCriterion(criterion, language).replaceAll(/\s/g, ' ')).toContain(words);
  });
});
