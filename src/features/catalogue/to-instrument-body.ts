import type { z } from 'zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type CitedFor, isStale } from '#core/catalogue/freshness.ts';
import { asItReadsOn } from '#core/catalogue/in-force.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { datedValueOn } from '#core/catalogue/parameter.ts';
import type { Window } from '#core/catalogue/window.ts';
import { type Criterion, leavesOf, sourceOf } from '#core/eligibility/criterion.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import type { Language, LocalizedText } from '#core/shared/localized-text.ts';
import { type instrumentBodySchema, toInstrumentHead } from './instrument-body.ts';

/** Words a criterion in a language. */
export type DescribeCriterion = (criterion: Criterion, language: Language) => string;

type InstrumentBody = z.infer<typeof instrumentBodySchema>;

/** How an instrument is read: on which day, out of which catalogue, in which language. */
export type Reading = {
  readonly catalogue: Catalogue;
  readonly day: IsoDate;
  readonly language: Language;
  readonly describe: DescribeCriterion;
};

/** An instrument as clients read it on a day: every text in one language, everything else as it is stored. */
export function toInstrumentBody(entry: Instrument, { catalogue, day, language, describe }: Reading): InstrumentBody {
  const instrument = asItReadsOn(entry, day);
  const { sectors = null, purposes, geography, window, sources, award, inForce } = instrument;
  const staleFor = (citedFor: CitedFor, key: string | undefined) => staleness(instrument, citedFor, key, day);
  return {
    ...toInstrumentHead(instrument, catalogue, language),
    sectors,
    purposes,
    geography,
    placement: {
      lane: withWhy(instrument.lane, language),
      effects: withWhy(instrument.effects, language),
      phases: instrument.phases.map((phase) => withWhy(phase, language)),
      status: { ...withNote(instrument.status, language), ...staleFor('status', instrument.status.source) },
      award,
    },
    roles: instrument.roles.map((role) => withHow(role, language)),
    criteria: instrument.criteria.map((criterion) => ({
      ...toCriterionBody(criterion, instrument.id, language, describe),
      ...staleFor('criterion', sourceOf(criterion)),
    })),
    amounts: instrument.amounts.map((amount) => ({
      ...withNote(amount, language),
      ...staleFor('amount', amount.source),
    })),
    parameters: figuresOf(instrument, catalogue, day, language),
    stateAid: instrument.stateAid.map((aid) => withNote(aid, language)),
    ...(inForce === undefined ? {} : { inForce }),
    window: windowBody(window, (key) => staleFor('window', key)),
    relations: instrument.relations.map((relation) => withNote(relation, language)),
    nextSteps: instrument.nextSteps.map((step) => step[language]),
    conflicts: instrument.conflicts.map(({ about, readings, chosen }) => ({
      about: about[language],
      readings: readings.map(({ says, source }) => ({ says: says[language], source })),
      chosen: chosen[language],
    })),
    sources,
    catalogueVersion: catalogue.version,
  };
}

function windowBody(window: Window, staleFor: (key: string | undefined) => { stale?: true }): InstrumentBody['window'] {
  const stale = 'source' in window ? staleFor(window.source) : {};
  if (window.kind !== 'calls') return { ...window, ...stale };
  return { ...window, calls: window.calls.map((call) => ({ ...call, ...staleFor(call.source) })), ...stale };
}

/** Said only of what is past its shelf life. */
function staleness({ sources }: Instrument, citedFor: CitedFor, key: string | undefined, day: IsoDate) {
  const source = key === undefined ? undefined : sources[key];
  return source !== undefined && isStale(source, citedFor, day) ? { stale: true as const } : {};
}

/** The shared figures its rules and amounts rest on, with what they are that day and where that is taken from. */
function figuresOf(instrument: Instrument, { parameters }: Catalogue, day: IsoDate, language: Language) {
  const criteria = instrument.criteria.flatMap((criterion) => [criterion, ...leavesOf(criterion)]);
  const used = new Set([...criteria, ...instrument.amounts].flatMap((part) => part.parameters ?? []));
  return parameters
    .filter(({ id }) => used.has(id))
    .flatMap((parameter) => {
      const value = datedValueOn(parameter, day);
      if (value === undefined) return [];
      return [{ id: parameter.id, name: parameter.name[language], unit: parameter.unit, ...withNote(value, language) }];
    });
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
