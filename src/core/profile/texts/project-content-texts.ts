import type { PROJECT_FACTS } from '../facts/project-facts.ts';
import type { FactText } from './fact-text.ts';

/** What the project is about, and how far it has come. */
export const PROJECT_CONTENT_TEXTS = {
  'project.trl': {
    label: { nb: 'TRL-nivået', nn: 'TRL-nivået', en: 'the TRL' },
    question: {
      nb: 'Hvor moden er teknologien i dag, på TRL-skalaen fra 1 til 9?',
      nn: 'Kor moden er teknologien i dag, på TRL-skalaen frå 1 til 9?',
      en: 'How mature is the technology today, on the TRL scale from 1 to 9?',
    },
    help: {
      nb: 'TRL (Technology Readiness Level) viser teknologimodenhet. 1–4: fra idé til laboratorium. 5–7: test og demonstrasjon. 8–9: ferdig og i bruk.',
      nn: 'TRL (Technology Readiness Level) viser kor moden teknologien er. 1–4: frå idé til laboratorium. 5–7: test og demonstrasjon. 8–9: ferdig og i bruk.',
      en: 'TRL (Technology Readiness Level) shows technical maturity. 1–4: from idea to laboratory. 5–7: test and demonstration. 8–9: finished and in use.',
    },
  },
  'project.targetTrl': {
    label: { nb: 'TRL-målet', nn: 'TRL-målet', en: 'the target TRL' },
    question: {
      nb: 'Hvilket TRL-nivå skal teknologien være på når prosjektet er ferdig?',
      nn: 'Kva TRL-nivå skal teknologien vere på når prosjektet er ferdig?',
      en: 'Which TRL should the technology have reached when the project ends?',
    },
    help: {
      nb: 'TRL (Technology Readiness Level) viser teknologimodenhet, fra 1 (grunnprinsipper) til 9 (i vanlig bruk).',
      nn: 'TRL (Technology Readiness Level) viser kor moden teknologien er, frå 1 (grunnprinsipp) til 9 (i vanleg bruk).',
      en: 'TRL (Technology Readiness Level) shows technical maturity, from 1 (basic principles) to 9 (in ordinary use).',
    },
  },
  'project.cri': {
    label: { nb: 'CRI-nivået', nn: 'CRI-nivået', en: 'the CRI level' },
    question: {
      nb: 'Hvor moden er løsningen i markedet i dag, på CRI-skalaen fra 1 til 6?',
      nn: 'Kor moden er løysinga i marknaden i dag, på CRI-skalaen frå 1 til 6?',
      en: 'How mature is the solution in the market today, on the CRI scale from 1 to 6?',
    },
    help: {
      nb: 'CRI (Commercial Readiness Index) viser kommersiell modenhet. 1: ikke prøvd i markedet. 2: første små salg. 3–6: salget vokser og blir vanlig.',
      nn: 'CRI (Commercial Readiness Index) viser kommersiell modenheit. 1: ikkje prøvd i marknaden. 2: første små sal. 3–6: salet veks og blir vanleg.',
      en: 'CRI (Commercial Readiness Index) shows commercial maturity. 1: untried in the market. 2: first small sales. 3–6: sales grow and become common.',
    },
  },
  'project.needs': {
    label: { nb: 'behovene', nn: 'behova', en: 'the needs' },
    question: { nb: 'Hva trenger dere?', nn: 'Kva treng de?', en: 'What do you need?' },
  },
  'project.sectors': {
    label: { nb: 'bransjene', nn: 'bransjane', en: 'the sectors' },
    question: {
      nb: 'Hvilke bransjer hører prosjektet til?',
      nn: 'Kva bransjar høyrer prosjektet til?',
      en: 'Which sectors does the project belong to?',
    },
  },
  'project.therapyAreas': {
    label: { nb: 'sykdomsområdene', nn: 'sjukdomsområda', en: 'the therapy areas' },
    question: {
      nb: 'Hvilke sykdomsområder gjelder prosjektet?',
      nn: 'Kva sjukdomsområde gjeld prosjektet?',
      en: 'Which therapy areas is the project about?',
    },
  },
  'project.involvesRnd': {
    label: { nb: 'FoU-innholdet i prosjektet', nn: 'FoU-innhaldet i prosjektet', en: 'the R&D content of the project' },
    question: {
      nb: 'Inneholder prosjektet forskning eller utvikling (FoU)?',
      nn: 'Inneheld prosjektet forsking eller utvikling (FoU)?',
      en: 'Does the project include research or development (R&D)?',
    },
  },
  'project.basedOnPublicResearch': {
    label: {
      nb: 'bakgrunnen i offentlig forskning',
      nn: 'bakgrunnen i offentleg forsking',
      en: 'the basis in public research',
    },
    question: {
      nb: 'Bygger prosjektet på resultater fra offentlig forskning?',
      nn: 'Byggjer prosjektet på resultat frå offentleg forsking?',
      en: 'Does the project build on results from public research?',
    },
    help: {
      nb: 'For eksempel fra et universitet, et sykehus eller et offentlig forskningsinstitutt.',
      nn: 'Til dømes frå eit universitet, eit sjukehus eller eit offentleg forskingsinstitutt.',
      en: 'For example from a university, a hospital or a public research institute.',
    },
  },
  'project.innovationLevel': {
    label: { nb: 'innovasjonsgraden', nn: 'innovasjonsgraden', en: 'the degree of innovation' },
    question: {
      nb: 'Hvor nytt er det dere utvikler?',
      nn: 'Kor nytt er det de utviklar?',
      en: 'How new is what you develop?',
    },
  },
  'project.usesHealthData': {
    label: { nb: 'bruken av helsedata', nn: 'bruken av helsedata', en: 'the use of health data' },
    question: {
      nb: 'Skal dere bruke helsedata i prosjektet?',
      nn: 'Skal de bruke helsedata i prosjektet?',
      en: 'Will you use health data in the project?',
    },
    help: {
      nb: 'For eksempel opplysninger fra pasientjournaler, helseregistre eller biobanker.',
      nn: 'Til dømes opplysningar frå pasientjournalar, helseregister eller biobankar.',
      en: 'For example data from patient records, health registries or biobanks.',
    },
  },
  'project.usesAi': {
    label: {
      nb: 'bruken av kunstig intelligens',
      nn: 'bruken av kunstig intelligens',
      en: 'the use of artificial intelligence',
    },
    question: {
      nb: 'Skal dere bruke eller utvikle kunstig intelligens i prosjektet?',
      nn: 'Skal de bruke eller utvikle kunstig intelligens i prosjektet?',
      en: 'Will you use or develop artificial intelligence in the project?',
    },
  },
  'project.needsClinicalTrial': {
    label: {
      nb: 'behovet for en klinisk studie',
      nn: 'behovet for ein klinisk studie',
      en: 'the need for a clinical trial',
    },
    question: {
      nb: 'Må løsningen prøves ut på mennesker i en klinisk studie?',
      nn: 'Må løysinga prøvast ut på menneske i ein klinisk studie?',
      en: 'Must the solution be tried out on people in a clinical trial?',
    },
  },
} as const satisfies Partial<Record<keyof typeof PROJECT_FACTS, FactText>>;
