import type { Amount } from '#core/catalogue/amount.ts';
import { type CitedFor, isStale } from '#core/catalogue/freshness.ts';
import { asItReadsOn } from '#core/catalogue/in-force.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import {
  AWARD_TEXTS,
  CONFIDENCE_TEXTS,
  EFFECT_TEXTS,
  RELATION_TEXTS,
  ROLE_TEXTS,
  STATE_AID_TEXTS,
  STATUS_TEXTS,
  TYPE_TEXTS,
} from '#core/catalogue/kind-texts.ts';
import { PROVIDERS } from '#core/catalogue/provider.ts';
import { DOCUMENTS, type Source } from '#core/catalogue/source.ts';
import { type Criterion, sourceOf } from '#core/eligibility/criterion.ts';
import { OPTION_TEXTS } from '#core/profile/texts/option-texts.ts';
import { PHASE_TEXTS } from '#core/profile/texts/phase-texts.ts';
import type { Language, LocalizedText } from '#core/shared/localized-text.ts';
import type { InstrumentPage, PAGE_SECTIONS, PageClaim } from './instrument-page.schemas.ts';
import { HEADINGS, PAGE_PHRASES, windowTexts } from './page-texts.ts';
import type { Reading } from './to-instrument-body.ts';

/** Words an amount in a language. */
export type DescribeAmount = (amount: Amount, language: Language) => string;

type PageReading = Reading & { readonly describeAmount: DescribeAmount };
type Section = (instrument: Instrument, reading: PageReading) => readonly PageClaim[];

/** An instrument as a page: sections of sentences, each with what it rests on. A section of which nothing is known is left out. */
export function toInstrumentPage(entry: Instrument, reading: PageReading): InstrumentPage {
  const { day, language, catalogue } = reading;
  const instrument = asItReadsOn(entry, day);
  const { id, name, summary, provider, providerName, url, status } = instrument;
  const sections = Object.entries(SECTIONS).flatMap(([section, write]) => {
    const claims = [...write(instrument, reading)];
    const id = isSection(section) ? section : 'about';
    return claims.length === 0 ? [] : [{ id, heading: HEADINGS[id][language], claims }];
  });
  return {
    id,
    title: name[language],
    lead: summary[language],
    provider: (providerName ?? PROVIDERS[provider])[language],
    url: url?.address ?? null,
    status: STATUS_TEXTS[status.is][language],
    sections,
    catalogueVersion: catalogue.version,
  };
}

function isSection(name: string): name is (typeof PAGE_SECTIONS)[number] {
  return Object.hasOwn(HEADINGS, name);
}

const SECTIONS: Readonly<Record<(typeof PAGE_SECTIONS)[number], Section>> = {
  about: (instrument, reading) => {
    const { types, phases, effects, award, status, inForce } = instrument;
    const { language } = reading;
    const phrases = PAGE_PHRASES[language];
    const placed = (text: string, key: string | undefined) =>
      claim(text, { instrument, key, citedFor: 'placement' }, reading);
    const ended = status.is === 'historic' ? [phrases.ended] : [];
    const stands = [...ended, ...(status.note === undefined ? [] : [status.note[language]])];
    return [
      ...stands.map((text) => claim(text, { instrument, key: status.source, citedFor: 'status' }, reading)),
      { text: phrases.type(types.map((type) => TYPE_TEXTS[type][language]).join(', ')) },
      ...phases.map(({ are, basis, why, source }) => {
        const names = are.map((phase) => PHASE_TEXTS[phase].name[language]).join(', ');
        return placed([phrases.phases(names, basis === 'stated'), why?.[language]].filter(Boolean).join(' '), source);
      }),
      placed(
        [
          phrases.effects(effects.are.map((effect) => EFFECT_TEXTS[effect][language]).join(', ')),
          effects.why?.[language],
        ]
          .filter(Boolean)
          .join(' '),
        effects.source,
      ),
      ...(inForce === undefined
        ? []
        : [
            claim(
              phrases.dated(inForce.from, inForce.to),
              { instrument, key: inForce.source, citedFor: 'status' },
              reading,
            ),
          ]),
      placed(`${AWARD_TEXTS[award.is][language]}.`, award.source),
    ];
  },
  who: (instrument, reading) =>
    instrument.roles.map(({ role, applicantTypes, how, source: key }) => {
      const who = applicantTypes
        .map((type) => OPTION_TEXTS['company.applicantType'][type][reading.language])
        .join(', ');
      const text = [
        PAGE_PHRASES[reading.language].role(ROLE_TEXTS[role][reading.language], who),
        how?.[reading.language],
      ];
      return claim(text.filter(Boolean).join(' '), { instrument, key, citedFor: 'role' }, reading);
    }),
  conditions: (instrument, reading) =>
    instrument.criteria
      .filter(({ kind }) => kind !== 'procedural')
      .map((criterion) => toClaim(criterion, instrument, reading)),
  gives: (instrument, reading) =>
    instrument.amounts.flatMap((amount) => {
      const texts = [reading.describeAmount(amount, reading.language), amount.note?.[reading.language]];
      const text = texts.filter(Boolean).join('. ');
      return text === '' ? [] : [claim(text, { instrument, key: amount.source, citedFor: 'amount' }, reading)];
    }),
  when: (instrument, reading) =>
    windowTexts(instrument.window, PAGE_PHRASES[reading.language]).map(({ text, source: key }) =>
      claim(text, { instrument, key, citedFor: 'window' }, reading),
    ),
  'next-steps': (instrument, reading) => [
    ...instrument.nextSteps.map((step) => ({ text: step[reading.language] })),
    ...instrument.criteria
      .filter(({ kind }) => kind === 'procedural')
      .map((criterion) => toClaim(criterion, instrument, reading)),
  ],
  'state-aid': (instrument, reading) =>
    instrument.stateAid.map(({ is, article, note, source: key }) => {
      const named = STATE_AID_TEXTS[is][reading.language];
      const text = [article === undefined ? named : `${named}, art. ${article}`, note?.[reading.language]];
      return claim(text.filter(Boolean).join('. '), { instrument, key, citedFor: 'criterion' }, reading);
    }),
  related: (instrument, reading) =>
    relatedTo(instrument).flatMap(({ kind, id, note, isInferred, key }) => {
      const { catalogue, language } = reading;
      const other = catalogue.instruments.find((known) => known.id === id);
      if (other === undefined) return [];
      const inferred = isInferred ? PAGE_PHRASES[language].inferred : undefined;
      const text = [`${kind[language]}: ${other.name[language]}.`, note?.[language], inferred]
        .filter(Boolean)
        .join(' ');
      return [
        { ...claim(text, { instrument, key, citedFor: 'placement' }, reading), href: `/v1/instruments/${other.id}` },
      ];
    }),
  disagreements: (instrument, { language }) =>
    instrument.conflicts.map(({ about, readings, chosen }) => {
      const phrases = PAGE_PHRASES[language];
      const told = readings.map(({ says, source: key }) =>
        phrases.reading(says[language], readingSource(instrument.sources[key], language)),
      );
      return { text: phrases.chosen(about[language], told.join('; '), chosen[language]) };
    }),
  sources: ({ sources }, { language }) =>
    Object.values(sources).map((source) => ({
      text: sourceText(source, language),
      confidence: source.confidence,
      ...('url' in source ? { href: source.url } : {}),
    })),
};

const REPLACED_BY: LocalizedText = { nb: 'Avløst av', nn: 'Avløyst av', en: 'Replaced by' };

function relatedTo({ relations, status }: Instrument) {
  return [
    ...status.replacedBy.map((id) => ({
      kind: REPLACED_BY,
      id,
      note: undefined,
      isInferred: false,
      key: status.source,
    })),
    ...relations.map(({ kind, instrument: id, note, basis, source: key }) => ({
      kind: RELATION_TEXTS[kind],
      id,
      note,
      isInferred: basis === 'inferred',
      key,
    })),
  ];
}

function toClaim(criterion: Criterion, instrument: Instrument, reading: PageReading): PageClaim {
  const { language } = reading;
  const text = [reading.describe(criterion, language), criterion.note?.[language]].filter(Boolean).join('. ');
  return claim(text, { instrument, key: sourceOf(criterion), citedFor: 'criterion' }, reading);
}

type Citation = { readonly instrument: Instrument; readonly key: string | undefined; readonly citedFor: CitedFor };

function claim(text: string, { instrument, key, citedFor }: Citation, { day, language }: PageReading): PageClaim {
  const source = key === undefined ? undefined : instrument.sources[key];
  if (source === undefined) return { text };
  const stale = isStale(source, citedFor, day) ? { stale: true as const } : {};
  return { text, confidence: source.confidence, source: sourceText(source, language), ...stale };
}

function sourceText(source: Source, language: Language): string {
  const { confidence, asOf, checkedOn } = source;
  const words = CONFIDENCE_TEXTS[confidence][language];
  return PAGE_PHRASES[language].source(titleOf(source, language), words, asOf, checkedOn);
}

/** What others report is said to be so. */
function readingSource(source: Source | undefined, language: Language): string {
  const title = titleOf(source, language);
  return source?.confidence === 'secondary' ? `${title}, ${CONFIDENCE_TEXTS.secondary[language]}` : title;
}

function titleOf(source: Source | undefined, language: Language): string {
  if (source === undefined) return '';
  return 'url' in source ? source.title : `${DOCUMENTS[source.document][language]}, ${source.section}`;
}
