import type { COMPANY_FACTS } from '../facts/company-facts.ts';
import type { FactText } from './fact-text.ts';

/** Who the company is, and where. */
export const COMPANY_REGISTRATION_TEXTS = {
  'company.organisationNumber': {
    label: { nb: 'organisasjonsnummeret', nn: 'organisasjonsnummeret', en: 'the organisation number' },
    question: {
      nb: 'Hva er organisasjonsnummeret deres?',
      nn: 'Kva er organisasjonsnummeret dykkar?',
      en: 'What is your organisation number?',
    },
    help: {
      nb: 'De ni sifrene dere er registrert med i Enhetsregisteret.',
      nn: 'Dei ni siffera de er registrerte med i Einingsregisteret.',
      en: 'The nine digits you are registered with in the Norwegian register of legal entities (Enhetsregisteret).',
    },
  },
  'company.applicantType': {
    label: { nb: 'søkertypen', nn: 'søkjartypen', en: 'the type of applicant' },
    question: { nb: 'Hvem søker dere som?', nn: 'Kven søkjer de som?', en: 'Who are you applying as?' },
  },
  'company.legalForm': {
    label: { nb: 'organisasjonsformen', nn: 'organisasjonsforma', en: 'the legal form' },
    question: {
      nb: 'Hvilken organisasjonsform har dere?',
      nn: 'Kva organisasjonsform har de?',
      en: 'What is your legal form?',
    },
    help: {
      nb: 'Formen dere er registrert med, for eksempel aksjeselskap (AS) eller enkeltpersonforetak (ENK).',
      nn: 'Forma de er registrerte med, til dømes aksjeselskap (AS) eller enkeltpersonføretak (ENK).',
      en: 'The form you are registered with, such as private limited company (AS) or sole proprietorship (ENK).',
    },
  },
  'company.registeredOn': {
    label: { nb: 'registreringsdatoen', nn: 'registreringsdatoen', en: 'the date of registration' },
    question: {
      nb: 'Når ble dere registrert i Enhetsregisteret?',
      nn: 'Når vart de registrerte i Einingsregisteret?',
      en: 'When were you entered in the Norwegian register of legal entities?',
    },
  },
  'company.firstCommercialSaleOn': {
    label: {
      nb: 'datoen for det første kommersielle salget',
      nn: 'datoen for det første kommersielle salet',
      en: 'the date of the first commercial sale',
    },
    question: {
      nb: 'Når solgte dere noe på vanlige markedsvilkår for første gang?',
      nn: 'Når selde de noko på vanlege marknadsvilkår for første gong?',
      en: 'When did you first sell something on ordinary market terms?',
    },
    help: {
      nb: 'Små salg for å teste markedet teller ikke. Svar ikke hvis dere ikke har solgt noe ennå.',
      nn: 'Små sal for å teste marknaden tel ikkje. Svar ikkje dersom de ikkje har selt noko enno.',
      en: 'Small sales to test the market do not count. Leave this open if you have not sold anything yet.',
    },
  },
  'company.municipality': {
    label: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
    question: {
      nb: 'Hvilken kommune har dere forretningsadresse i?',
      nn: 'Kva kommune har de forretningsadresse i?',
      en: 'Which municipality is your business address in?',
    },
  },
  'company.industry': {
    label: { nb: 'næringskoden', nn: 'næringskoden', en: 'the industry code' },
    question: {
      nb: 'Hvilken næringskode har dere?',
      nn: 'Kva næringskode har de?',
      en: 'What is your industry code?',
    },
    help: {
      nb: 'Koden står i Enhetsregisteret og viser hva dere driver med.',
      nn: 'Koden står i Einingsregisteret og viser kva de driv med.',
      en: 'The code is in the register of legal entities (Enhetsregisteret) and shows what you do.',
    },
  },
  'company.taxLiableInNorway': {
    label: { nb: 'skatteplikten til Norge', nn: 'skatteplikta til Noreg', en: 'the liability to tax in Norway' },
    question: {
      nb: 'Er dere skattepliktige til Norge?',
      nn: 'Er de skattepliktige til Noreg?',
      en: 'Are you liable to pay tax in Norway?',
    },
    help: {
      nb: 'Det gjelder også hvis dere går med underskudd og derfor ikke betaler skatt i år.',
      nn: 'Det gjeld òg dersom de går med underskot og difor ikkje betaler skatt i år.',
      en: 'This also holds if you make a loss and therefore pay no tax this year.',
    },
  },
} as const satisfies Partial<Record<keyof typeof COMPANY_FACTS, FactText>>;
