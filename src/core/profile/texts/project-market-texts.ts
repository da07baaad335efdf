import type { PROJECT_FACTS } from '../facts/project-facts.ts';
import type { FactText } from './fact-text.ts';

/** Where the result is to be sold, to whom, and how. */
export const PROJECT_MARKET_TEXTS = {
  'project.monthsToMarketAfterEnd': {
    label: { nb: 'tiden til markedet', nn: 'tida til marknaden', en: 'the time to market' },
    question: {
      nb: 'Hvor mange måneder etter prosjektslutt kan resultatet være på markedet?',
      nn: 'Kor mange månader etter prosjektslutt kan resultatet vere på marknaden?',
      en: 'How many months after the project ends can the result be on the market?',
    },
  },
  'project.targetMarkets': {
    label: { nb: 'målmarkedene', nn: 'målmarknadene', en: 'the target markets' },
    question: {
      nb: 'Hvilke land vil dere selge i?',
      nn: 'Kva land vil de selje i?',
      en: 'Which countries do you want to sell in?',
    },
  },
  'project.contractValueNok': {
    label: { nb: 'kontraktsverdien', nn: 'kontraktsverdien', en: 'the contract value' },
    question: {
      nb: 'Hvor mange kroner er den største kontrakten i prosjektet verdt?',
      nn: 'Kor mange kroner er den største kontrakten i prosjektet verd?',
      en: 'How many kroner is the largest contract in the project worth?',
    },
    help: {
      nb: 'En salgskontrakt dere har, forhandler om eller vil konkurrere om.',
      nn: 'Ein salskontrakt de har, forhandlar om eller vil konkurrere om.',
      en: 'A sales contract you have, are negotiating or want to compete for.',
    },
  },
  'project.deliveryPattern': {
    label: { nb: 'leveransemønsteret', nn: 'leveransemønsteret', en: 'the delivery pattern' },
    question: {
      nb: 'Har dere mange små leveranser eller få store?',
      nn: 'Har de mange små leveransar eller få store?',
      en: 'Do you have many small deliveries or a few large ones?',
    },
  },
  'project.investmentExportOriented': {
    label: {
      nb: 'eksportformålet med investeringen',
      nn: 'eksportføremålet med investeringa',
      en: 'the export purpose of the investment',
    },
    question: {
      nb: 'Skal investeringen gjøre at dere kan eksportere, eller eksportere mer?',
      nn: 'Skal investeringa gjere at de kan eksportere, eller eksportere meir?',
      en: 'Is the investment meant to let you export, or export more?',
    },
    help: {
      nb: 'Leveranser til en norsk eksportbedrift regnes med.',
      nn: 'Leveransar til ei norsk eksportverksemd blir rekna med.',
      en: 'Deliveries to a Norwegian exporter count too.',
    },
  },
  'project.foreignBuyer': {
    label: { nb: 'den utenlandske kjøperen', nn: 'den utanlandske kjøparen', en: 'the foreign buyer' },
    question: {
      nb: 'Har dere en kjøper i utlandet?',
      nn: 'Har de ein kjøpar i utlandet?',
      en: 'Do you have a buyer abroad?',
    },
  },
} as const satisfies Partial<Record<keyof typeof PROJECT_FACTS, FactText>>;
