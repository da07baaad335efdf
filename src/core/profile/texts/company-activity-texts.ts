import type { COMPANY_FACTS } from '../facts/company-facts.ts';
import type { FactText } from './fact-text.ts';

/** What the company does, and where it wants to go. */
export const COMPANY_ACTIVITY_TEXTS = {
  'company.exporting': {
    label: { nb: 'eksporten deres', nn: 'eksporten dykkar', en: 'your exports' },
    question: {
      nb: 'Selger dere varer eller tjenester til utlandet i dag?',
      nn: 'Sel de varer eller tenester til utlandet i dag?',
      en: 'Do you sell goods or services abroad today?',
    },
  },
  'company.exportAmbition': {
    label: { nb: 'eksportplanene', nn: 'eksportplanane', en: 'the export plans' },
    question: {
      nb: 'Har dere planer om å selge til utlandet?',
      nn: 'Har de planar om å selje til utlandet?',
      en: 'Do you plan to sell abroad?',
    },
  },
  'company.performsRnd': {
    label: { nb: 'FoU-arbeidet deres', nn: 'FoU-arbeidet dykkar', en: 'your R&D work' },
    question: {
      nb: 'Driver dere med forskning og utvikling (FoU)?',
      nn: 'Driv de med forsking og utvikling (FoU)?',
      en: 'Do you carry out research and development (R&D)?',
    },
    help: {
      nb: 'FoU er planmessig arbeid for å få ny kunnskap, eller for å bruke kunnskap på nye måter.',
      nn: 'FoU er planmessig arbeid for å få ny kunnskap, eller for å bruke kunnskap på nye måtar.',
      en: 'R&D is systematic work to gain new knowledge, or to use knowledge in new ways.',
    },
  },
  'company.growthAmbition': {
    label: { nb: 'vekstambisjonen', nn: 'vekstambisjonen', en: 'the growth ambition' },
    question: {
      nb: 'Har dere som mål å vokse mye?',
      nn: 'Har de som mål å vekse mykje?',
      en: 'Do you aim for strong growth?',
    },
  },
} as const satisfies Partial<Record<keyof typeof COMPANY_FACTS, FactText>>;
