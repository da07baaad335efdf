import type { z } from 'zod';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Criterion } from '#core/eligibility/criterion.ts';
import type { Language, LocalizedText } from '#core/shared/localized-text.ts';
import { type instrumentBodySchema, toInstrumentHead } from './instrument-body.ts';

/** Words a criterion in a language. */
export type DescribeCriterion = (criterion: Criterion, language: Language) => string;

type InstrumentBody = z.infer<typeof instrumentBodySchema>;

/** An instrument as clients read it: every text in one language, everything else as it is stored. */
export function toInstrumentBody(
  instrument: Instrument,
  catalogueVersion: string,
  language: Language,
  describe: DescribeCriterion,
): InstrumentBody {
  const { sectors = null, purposes, geography, window, sources, award } = instrument;
  return {
    ...toInstrumentHead(instrument, language),
    sectors,
    purposes,
    geography,
    placement: {
      lane: withWhy(instrument.lane, language),
      effects: withWhy(instrument.effects, language),
      phases: instrument.phases.map((phase) => withWhy(phase, language)),
      status: withNote(instrument.status, language),
      award,
    },
    roles: instrument.roles.map((role) => withHow(role, language)),
    criteria: instrument.criteria.map((criterion) => toCriterionBody(criterion, instrument.id, language, describe)),
    amounts: instrument.amounts.map((amount) => withNote(amount, language)),
    window,
    relations: instrument.relations.map((relation) => withNote(relation, language)),
    nextSteps: instrument.nextSteps.map((step) => step[language]),
    conflicts: instrument.conflicts.map(({ about, readings, chosen }) => ({
      about: about[language],
      readings: readings.map(({ says, source }) => ({ says: says[language], source })),
      chosen: chosen[language],
    })),
    sources,
    catalogueVersion,
  };
}

function toCriterionBody(criterion: Criterion, instrumentId: string, language: Language, describe: DescribeCriterion) {
  const { id, kind = 'hard', roles, note, ...rule } = criterion;
  return {
    id: `${instrumentId}.${id}`,
    kind,
    text: describe(criterion, language),
    ...(note === undefined ? {} : { note: note[language] }),
    ...(roles === undefined ? {} : { roles }),
    definition: withoutTexts(rule),
  };
}

/** The rule as data: its words are given beside it, in the reader’s language. */
function withoutTexts(rule: object): Record<string, unknown> {
  const fields = Object.entries(rule).filter(([field]) => field !== 'note' && field !== 'what');
  return Object.fromEntries(fields.map(([field, value]) => [field, field === 'of' ? partsWithoutTexts(value) : value]));
}

function partsWithoutTexts(parts: unknown): unknown {
  if (Array.isArray(parts)) return parts.map(partsWithoutTexts);
  return typeof parts === 'object' && parts !== null ? withoutTexts(parts) : parts;
}

type Optional<Key extends string> = { readonly [key in Key]?: LocalizedText | undefined };

function withWhy<Part extends Optional<'why'>>({ why, ...rest }: Part, language: Language) {
  return { ...rest, ...(why === undefined ? {} : { why: why[language] }) };
}

function withNote<Part extends Optional<'note'>>({ note, ...rest }: Part, language: Language) {
  return { ...rest, ...(note === undefined ? {} : { note: note[language] }) };
}

function withHow<Part extends Optional<'how'>>({ how, ...rest }: Part, language: Language) {
  return { ...rest, ...(how === undefined ? {} : { how: how[language] }) };
}
