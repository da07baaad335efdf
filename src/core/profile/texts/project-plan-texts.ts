import type { PROJECT_FACTS } from '../facts/project-facts.ts';
import type { FactText } from './fact-text.ts';

/** What the project costs, when it runs, and who runs it. */
export const PROJECT_PLAN_TEXTS = {
  'project.budgetNok': {
    label: { nb: 'prosjektbudsjettet', nn: 'prosjektbudsjettet', en: 'the project budget' },
    question: {
      nb: 'Hvor mange kroner vil hele prosjektet koste?',
      nn: 'Kor mange kroner vil heile prosjektet koste?',
      en: 'How many kroner will the whole project cost?',
    },
  },
  'project.rndCostNok': {
    label: { nb: 'FoU-kostnadene', nn: 'FoU-kostnadene', en: 'the R&D costs' },
    question: {
      nb: 'Hvor mange kroner i prosjektet går til forskning og utvikling (FoU)?',
      nn: 'Kor mange kroner i prosjektet går til forsking og utvikling (FoU)?',
      en: 'How many kroner of the project go to research and development (R&D)?',
    },
  },
  'project.supportSoughtNok': {
    label: { nb: 'det ønskede støttebeløpet', nn: 'det ønskte støttebeløpet', en: 'the amount of support sought' },
    question: {
      nb: 'Hvor mange kroner søker dere om?',
      nn: 'Kor mange kroner søkjer de om?',
      en: 'How many kroner are you applying for?',
    },
  },
  'project.durationMonths': {
    label: { nb: 'varigheten av prosjektet', nn: 'lengda på prosjektet', en: 'the duration of the project' },
    question: {
      nb: 'Hvor mange måneder skal prosjektet vare?',
      nn: 'Kor mange månader skal prosjektet vare?',
      en: 'How many months will the project last?',
    },
  },
  'project.startsOn': {
    label: { nb: 'startdatoen', nn: 'startdatoen', en: 'the start date' },
    question: {
      nb: 'Hvilken dato starter prosjektet?',
      nn: 'Kva dato startar prosjektet?',
      en: 'On which date does the project start?',
    },
  },
  'project.started': {
    label: { nb: 'starten på arbeidet', nn: 'starten på arbeidet', en: 'the start of work' },
    question: {
      nb: 'Har dere begynt på arbeidet i prosjektet, eller bestilt noe bindende til det?',
      nn: 'Har de byrja på arbeidet i prosjektet, eller bestilt noko bindande til det?',
      en: 'Have you begun work on the project, or placed a binding order for it?',
    },
    help: {
      nb: 'Mange ordninger krever at dere søker før dere starter. Tomtekjøp, søknad om tillatelser og forundersøkelser er ikke start.',
      nn: 'Mange ordningar krev at de søkjer før de startar. Tomtekjøp, søknad om løyve og forundersøkingar er ikkje start.',
      en: 'Many schemes require you to apply before you start. Buying land, applying for permits and feasibility studies are not a start.',
    },
  },
  'project.wouldProceedWithoutSupport': {
    label: {
      nb: 'gjennomføringen uten støtte',
      nn: 'gjennomføringa utan støtte',
      en: 'the intention to proceed without support',
    },
    question: {
      nb: 'Ville dere gjennomført prosjektet på samme måte uten støtte?',
      nn: 'Ville de ha gjennomført prosjektet på same måten utan støtte?',
      en: 'Would you carry out the project in the same way without support?',
    },
    help: {
      nb: 'Svar nei hvis støtten gjør prosjektet mulig, større, raskere eller mer ambisiøst.',
      nn: 'Svar nei dersom støtta gjer prosjektet mogleg, større, raskare eller meir ambisiøst.',
      en: 'Answer no if support makes the project possible, larger, faster or more ambitious.',
    },
  },
  'project.role': {
    label: { nb: 'rollen i prosjektet', nn: 'rolla i prosjektet', en: 'the role in the project' },
    question: {
      nb: 'Hvilken rolle har dere i prosjektet?',
      nn: 'Kva rolle har de i prosjektet?',
      en: 'What is your role in the project?',
    },
  },
} as const satisfies Partial<Record<keyof typeof PROJECT_FACTS, FactText>>;
