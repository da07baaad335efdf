import type { LocalizedText } from '../../shared/localized-text.ts';
import type { Phase } from '../facts/options.ts';

export type PhaseText = {
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  /** Where the phase lies on the scales; the numbers themselves stand in `derive/phases.ts`. */
  readonly levels: LocalizedText;
  /** What has happened when the phase is over; nothing ends the last one. */
  readonly leavesWhen?: LocalizedText;
};

/** The five phases of Menon Economics 2021, table 2-1, in our own words. */
export const PHASE_TEXTS = {
  'technology-and-product-development': {
    name: {
      nb: 'teknologi- og produktutvikling',
      nn: 'teknologi- og produktutvikling',
      en: 'technology and product development',
    },
    definition: {
      nb: 'Fra idé til spesifisert produkt: modeller, forsøk, laboratorietester, markedsanalyse og forretningsplan.',
      nn: 'Frå idé til spesifisert produkt: modellar, forsøk, laboratorietestar, marknadsanalyse og forretningsplan.',
      en: 'From idea to specified product: models, experiments, laboratory tests, market analysis and business plan.',
    },
    levels: { nb: 'TRL 1–4', nn: 'TRL 1–4', en: 'TRL 1–4' },
    leavesWhen: {
      nb: 'Produktet eller tjenesten finnes, etter en teknisk spesifikasjon og en markedsstrategi.',
      nn: 'Produktet eller tenesta finst, etter ein teknisk spesifikasjon og ein marknadsstrategi.',
      en: 'The product or service exists, to a technical specification and a market strategy.',
    },
  },
  'test-and-verification': {
    name: { nb: 'test og verifikasjon', nn: 'test og verifikasjon', en: 'test and verification' },
    definition: {
      nb: 'Løsningen blir prøvd mot kravene den må oppfylle. For legemidler kan det ta opptil ti år.',
      nn: 'Løysinga blir prøvd mot krava ho må oppfylle. For legemiddel kan det ta opptil ti år.',
      en: 'The solution is tested against the requirements it must meet. For medicines this can take up to ten years.',
    },
    levels: { nb: 'TRL 5–7', nn: 'TRL 5–7', en: 'TRL 5–7' },
    leavesWhen: {
      nb: 'Testene har lyktes, og dere har bestemt dere for å gå til markedet.',
      nn: 'Testane har lukkast, og de har bestemt dykk for å gå til marknaden.',
      en: 'The tests have succeeded, and you have decided to go to market.',
    },
  },
  commercialisation: {
    name: { nb: 'kommersialisering', nn: 'kommersialisering', en: 'commercialisation' },
    definition: {
      nb: 'Dere viser fram løsningen og skaffer bevis på at kunder vil kjøpe.',
      nn: 'De viser fram løysinga og skaffar bevis på at kundar vil kjøpe.',
      en: 'You demonstrate the solution and gain proof that customers will buy.',
    },
    levels: { nb: 'TRL 8–9 eller CRI 2', nn: 'TRL 8–9 eller CRI 2', en: 'TRL 8–9 or CRI 2' },
    leavesWhen: {
      nb: 'Dere har inngått salgsavtaler på kommersielle vilkår.',
      nn: 'De har inngått salsavtalar på kommersielle vilkår.',
      en: 'You have signed sales agreements on commercial terms.',
    },
  },
  scaling: {
    name: { nb: 'skalering', nn: 'skalering', en: 'scaling' },
    definition: {
      nb: 'Dere bygger ut produksjon, organisasjon, salg og distribusjon.',
      nn: 'De byggjer ut produksjon, organisasjon, sal og distribusjon.',
      en: 'You build up production, organisation, sales and distribution.',
    },
    levels: { nb: 'CRI 3–6', nn: 'CRI 3–6', en: 'CRI 3–6' },
    leavesWhen: {
      nb: 'Driften går med overskudd, med positiv kontantstrøm.',
      nn: 'Drifta går med overskot, med positiv kontantstraum.',
      en: 'Operations make a surplus, with positive cash flow.',
    },
  },
  'international-expansion': {
    name: { nb: 'internasjonal ekspansjon', nn: 'internasjonal ekspansjon', en: 'international expansion' },
    definition: {
      nb: 'Dere går inn på nye markeder og bygger markedsadgang, distribusjon, merkevare og relasjoner der.',
      nn: 'De går inn på nye marknader og byggjer marknadstilgang, distribusjon, merkevare og relasjonar der.',
      en: 'You enter new markets and build market access, distribution, brand and relations there.',
    },
    levels: {
      nb: 'CRI 3–6, og eksport eller planer om det',
      nn: 'CRI 3–6, og eksport eller planar om det',
      en: 'CRI 3–6, and exports or plans to export',
    },
  },
} as const satisfies Record<Phase, PhaseText>;
