import type { z } from 'zod';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import type { Source } from '#core/catalogue/source.ts';
import { type Criterion, criterionSchema } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import { askOf } from '#core/eligibility/notes.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { Verdicts } from '#core/eligibility/verdict.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { FactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Possible } from '#core/profile/possible.ts';
import { type Profile, toProfile } from '#core/profile/profile.ts';
import { type ProfileAnswers, profileSchema } from '#core/profile/profile-schema.ts';
import type { LocalizedText } from '#core/shared/localized-text.ts';
import { onDay } from './question-day.ts';

/** The day most tests ask about. */
export const TODAY = '2026-11-24';

/** The same words in every language. */
export function text(words: string): LocalizedText {
  return { nb: words, nn: words, en: words };
}

export function aSource(fields: Record<string, unknown> = {}): Source {
  const source = { url: 'https://example.no/', title: 'Page', confidence: 'official', checkedOn: TODAY } as const;
  return { ...source, ...fields };
}

type ReadonlyDeep<T> = T extends readonly (infer Member)[]
  ? readonly ReadonlyDeep<Member>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;
/** The fields of an instrument, as the catalogue writes them; all may be left out. */
export type InstrumentFields = ReadonlyDeep<Partial<z.input<typeof instrumentSchema>>>;

/** A running national grant for companies, TRL 1–4, with nothing to meet but being a company. */
export function anInstrument(fields: InstrumentFields = {}): Instrument {
  const id = fields.id ?? 'a-grant';
  return instrumentSchema.parse({
    id,
    name: text(id),
    summary: text('A grant.'),
    provider: 'siva',
    types: ['grant'],
    lane: { is: 'direct-to-company', basis: 'stated', source: 'page' },
    effects: { are: ['innovation'], basis: 'stated', source: 'page' },
    tier: 'core',
    status: { is: 'active', asOf: '2026', source: 'page' },
    phases: [{ are: ['technology-and-product-development'], basis: 'stated', source: 'page' }],
    trl: { min: 1, max: 4 },
    purposes: ['rnd-funding'],
    geography: 'national',
    award: { is: 'competitive', basis: 'stated' },
    roles: [{ role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'page' }],
    window: { kind: 'running', source: 'page' },
    sources: { page: aSource() },
    ...fields,
  });
}

/** A criterion as the catalogue writes it; its id matters only where a test names it. */
export function aCriterion(fields: Record<string, unknown>): Criterion {
  return criterionSchema.parse({ id: 'it', source: 'page', ...fields });
}

export function aProfile(answers: Partial<ProfileAnswers> = {}): Profile {
  return toProfile(profileSchema.parse(answers));
}

/** A profile on a day, completed by what goes without saying. */
export function aSituation(answers: Partial<ProfileAnswers> = {}, asOf = TODAY): Situation {
  return situationOf(aProfile(answers), onDay(asOf));
}

export function aMatch(instrument: Instrument, situation: Situation = aSituation()): Match {
  return matchInstrument(instrument, situation);
}

/** What a fact may be on a day, for a profile completed by what goes without saying. */
export function possibly(fact: FactName, answers: Partial<ProfileAnswers>, asOf = TODAY): Possible {
  return askOf(aSituation(answers, asOf)).possible(fact);
}

/** What one rule says of a profile on a day. */
export function verdictsFor(rule: Record<string, unknown>, answers: Partial<ProfileAnswers>, asOf = TODAY): Verdicts {
  return judge(aCriterion(rule), aSituation(answers, asOf)).verdicts;
}
