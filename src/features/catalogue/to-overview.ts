import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { LANE_TEXTS } from '#core/catalogue/kind-texts.ts';
import { overviewOf } from '#core/catalogue/overview.ts';
import { PHASE_TEXTS } from '#core/profile/texts/phase-texts.ts';
import type { Language } from '#core/shared/localized-text.ts';

/** The whole catalogue at a glance: how many of each kind, and which stand in each phase and lane. */
export function toOverview(catalogue: Catalogue, language: Language) {
  const { all, counts, cells } = overviewOf(catalogue.instruments);
  return {
    catalogueVersion: catalogue.version,
    instruments: all,
    counts,
    cells: cells.map(({ phase, lane, instruments }) => ({
      phase: { id: phase, name: PHASE_TEXTS[phase].name[language] },
      lane: { id: lane, name: LANE_TEXTS[lane][language] },
      instruments: instruments.map(({ id, name, status, url }) => ({
        id,
        name: name[language],
        status: status.is,
        url: url?.address ?? null,
      })),
    })),
  };
}
