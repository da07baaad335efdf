import type { PARTNER_FACTS } from '../facts/partner-facts.ts';
import type { FactText } from './fact-text.ts';

export const PARTNER_TEXTS = {
  'partners.pilotCustomer': {
    label: { nb: 'pilotkunden', nn: 'pilotkunden', en: 'the pilot customer' },
    question: {
      nb: 'Har dere en pilotkunde, og er kunden privat eller offentlig?',
      nn: 'Har de ein pilotkunde, og er kunden privat eller offentleg?',
      en: 'Do you have a pilot customer, and is the customer private or public?',
    },
    help: {
      nb: 'En pilotkunde er med på å utvikle eller prøve ut løsningen før den er ferdig.',
      nn: 'Ein pilotkunde er med på å utvikle eller prøve ut løysinga før ho er ferdig.',
      en: 'A pilot customer helps to develop or try out the solution before it is finished.',
    },
  },
  'partners.research': {
    label: { nb: 'forskningspartneren', nn: 'forskingspartnaren', en: 'the research partner' },
    question: {
      nb: 'Er en forskningsorganisasjon partner i prosjektet?',
      nn: 'Er ein forskingsorganisasjon partnar i prosjektet?',
      en: 'Is a research organisation a partner in the project?',
    },
    help: {
      nb: 'For eksempel et universitet, en høyskole eller et forskningsinstitutt.',
      nn: 'Til dømes eit universitet, ein høgskule eller eit forskingsinstitutt.',
      en: 'For example a university, a university college or a research institute.',
    },
  },
  'partners.publicHealth': {
    label: {
      nb: 'partneren i den offentlige helsetjenesten',
      nn: 'partnaren i den offentlege helsetenesta',
      en: 'the partner in the public health service',
    },
    question: {
      nb: 'Er den offentlige helsetjenesten partner i prosjektet?',
      nn: 'Er den offentlege helsetenesta partnar i prosjektet?',
      en: 'Is the public health service a partner in the project?',
    },
    help: {
      nb: 'For eksempel et helseforetak, et sykehus eller helse- og omsorgstjenesten i en kommune.',
      nn: 'Til dømes eit helseføretak, eit sjukehus eller helse- og omsorgstenesta i ein kommune.',
      en: 'For example a health trust, a hospital or the health and care services of a municipality.',
    },
  },
  'partners.countries': {
    label: { nb: 'partnerlandene', nn: 'partnarlanda', en: 'the partner countries' },
    question: {
      nb: 'Hvilke andre land enn Norge har dere partnere fra?',
      nn: 'Kva andre land enn Noreg har de partnarar frå?',
      en: 'Which countries other than Norway do you have partners from?',
    },
  },
  'partners.independentPrivateCoInvestmentNok': {
    label: {
      nb: 'den uavhengige private medinvesteringen',
      nn: 'den uavhengige private medinvesteringa',
      en: 'the independent private co-investment',
    },
    question: {
      nb: 'Hvor mange kroner går uavhengige private investorer inn med?',
      nn: 'Kor mange kroner går uavhengige private investorar inn med?',
      en: 'How many kroner do independent private investors put in?',
    },
    help: {
      nb: 'Penger fra dere selv, eierne eller deres nærstående regnes ikke som uavhengige.',
      nn: 'Pengar frå dykk sjølve, eigarane eller deira nærståande blir ikkje rekna som uavhengige.',
      en: 'Money from yourselves, your owners or persons close to them does not count as independent.',
    },
  },
} as const satisfies Record<keyof typeof PARTNER_FACTS, FactText>;
