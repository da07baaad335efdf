import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { PARAMETERS } from './question-day.ts';
import { asPublished } from './real-catalogue.ts';
import { RANKING_PROFILES } from './standard-ranking.ts';

const text = (words: string) => ({ nb: words, nn: words, en: words });

/** Just enough to be stored. */
export function aStoredInstrument(id: string, summary = 'A grant.'): Instrument {
  return instrumentSchema.parse({
    id,
    name: text(id),
    summary: text(summary),
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
    criteria: [{ id: 'rnd', rule: 'is', fact: 'project.involvesRnd', values: [true], source: 'page' }],
    window: { kind: 'running', source: 'page' },
    sources: { page: { url: 'https://example.no/', title: 'Page', confidence: 'official', checkedOn: '2026-11-24' } },
  });
}

/** A catalogue named by its content. */
export function aCatalogue(publishedAt: string, ...instruments: readonly Instrument[]): Catalogue {
  return asPublished({ instruments, parameters: PARAMETERS, rankingProfiles: RANKING_PROFILES }, publishedAt);
}
