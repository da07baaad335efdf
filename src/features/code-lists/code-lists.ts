import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { PROVIDER_IDS, PROVIDERS } from '#core/catalogue/provider.ts';
import { PHASE_LEVELS } from '#core/profile/derive/phases.ts';
import { PHASES, type Phase } from '#core/profile/facts/options.ts';
import { PHASE_TEXTS, type PhaseText } from '#core/profile/texts/phase-texts.ts';
import { SCALE_TEXTS } from '#core/profile/texts/scale-texts.ts';
import type { Language } from '#core/shared/localized-text.ts';
import { SCALE_IDS } from './code-lists.schemas.ts';

/** Those who run instruments, with how many of the catalogue's each runs. */
export function listProviders({ instruments }: Catalogue, language: Language) {
  return PROVIDER_IDS.map((id) => ({
    id,
    name: PROVIDERS[id][language],
    instruments: instruments.filter(({ provider }) => provider === id).length,
  }));
}

export function listPhases(language: Language) {
  return PHASES.map((id) => ({
    id,
    name: PHASE_TEXTS[id].name[language],
    definition: PHASE_TEXTS[id].definition[language],
    ...leavesWhen(id, language),
    ...PHASE_LEVELS[id],
    needsExport: id === 'international-expansion',
  }));
}

function leavesWhen(id: Phase, language: Language) {
  const text: PhaseText = PHASE_TEXTS[id];
  return text.leavesWhen === undefined ? {} : { leavesWhen: text.leavesWhen[language] };
}

export function listScales(language: Language) {
  return SCALE_IDS.map((id) => {
    const { name, description, source, levels } = SCALE_TEXTS[id];
    return {
      id,
      name: name[language],
      description: description[language],
      source: source[language],
      levels: levels.map((entry) => ({
        level: entry.level,
        name: entry.name[language],
        description: entry.description[language],
      })),
    };
  });
}
