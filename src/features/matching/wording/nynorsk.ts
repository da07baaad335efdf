import { joinWords } from './join-words.ts';
import type { Phrases } from './phrases.ts';

export const NYNORSK: Phrases = {
  locale: 'nn-NO',
  yes: 'ja',
  no: 'nei',
  or: (items) => joinWords(items, ' eller '),
  unit: (amount, unit) => UNITS[unit](amount),
  atLeast: (limit) => `minst ${limit}`,
  atMost: (limit) => `høgst ${limit}`,
  above: (limit) => `meir enn ${limit}`,
  below: (limit) => `mindre enn ${limit}`,
  both: (lower, upper) => `${lower} og ${upper}`,
  exceptionally: (normal, exception) => `${normal}, unntaksvis ${exception}`,
  times: (factor, label) => `${factor} × ${label}`,
  oneAmong: (items) => `minst éin av: ${items}`,
  countAmong: (count, items) => (items === undefined ? `minst ${count}` : `minst ${count} av: ${items}`),
  under: (codes) => `under ${codes}`,
  allOf: (items) => `alle desse: ${items}`,
  not: (requirement) => `ikkje: ${requirement}`,
  present: 'må vere oppgitt',
  period: (count, unit) => `${count} ${unit === 'years' ? 'år' : months(count)}`,
  since: (requirement, label, moment) => `Krav: ${requirement} sidan ${label}, rekna til ${MOMENTS[moment]}`,
  notStarted: 'Arbeidet med prosjektet er ikkje starta, og ingenting bindande er tinga',
  applicants: (types) => `Ope for: ${types}`,
  requirement: (label, requirement) => `Krav: ${label}, ${requirement}`,
  met: (requirement, observed) => `${requirement}. De oppfyller det${observed === undefined ? '' : ` (${observed})`}.`,
  metByException: (requirement, observed) =>
    `${requirement}. De er utanfor, men unntak er mogleg${observed === undefined ? '' : ` (${observed})`}.`,
  unmet: (requirement, observed) =>
    `${requirement}. De oppfyller det ikkje${observed === undefined ? '' : ` (${observed})`}.`,
  unknown: (requirement) => `${requirement}. Vi veit ikkje enno om de oppfyller det.`,
  toBeAssessed: (what) => `Ein saksbehandlar vurderer ${what}.`,
  wait: (day) => `Vent til ${day}.`,
  change: (aims) => `Det blir eit ja med ${joinWords(aims, ' og ')}.`,
  bearsOn: (decides, inTop) =>
    decides === 0
      ? 'Svaret flyttar på rekkjefølgja.'
      : `Svaret har noko å seie for ${decides} ${decides === 1 ? 'ope verkemiddel' : 'opne verkemiddel'}, ${inTop} av dei mellom dei fem første.`,
  status: {
    eligible: 'De oppfyller vilkåra vi kjenner.',
    eligible_pending_assessment: 'De oppfyller det som kan sjekkast; resten vurderer forvaltaren.',
    possible_by_exception: 'Berre mogleg som unntak.',
    undetermined: 'Ikkje avklart enno.',
    not_now: 'Ikkje no, men seinare.',
    ineligible: 'De oppfyller ikkje vilkåra.',
    closed: 'Det er stengt.',
    evaluation_error: 'Dette verkemiddelet kunne ikkje vurderast; feilen er vår og er meld.',
  },
  inferred: 'Dette er vår lesing av kjelda, ikkje orda til kjelda sjølv.',
  notice: (date) =>
    `Dette er rettleiing ut frå det de har oppgitt og reglane per ${date}. Det er ikkje eit vedtak og gir ingen rett til støtte. Den som forvaltar verkemiddelet, avgjer når de søkjer.`,
  assumed: (label, value) => `Sidan ingenting er oppgitt, har vi rekna med dette om ${label}: ${value}.`,
  gaps: {
    innovation:
      'De står i innovasjonsgapet, mellom forsking og pilotering. Testing kostar meir enn laboratoriearbeid, og her er det vanskeleg å finne finansiering.',
    commercialisation:
      'De står i kommersialiseringsgapet, mellom pilotkundar og skalering. Få verkemiddel hjelper med investeringar i produksjon og marknad.',
  },
  award: {
    'rights-based': 'Blir gitt med rett til alle som oppfyller vilkåra',
    service: 'Ei teneste de kan be om',
    assessed: 'Blir gitt etter vurdering av kvar søknad',
    competitive: 'Blir gitt i konkurranse med andre',
  },
  window: {
    open: 'ope no',
    'opens-later': 'opnar seinare',
    'between-calls': 'mellom to utlysingar',
    closed: 'stengt',
    'not-stated': 'ingen frist er oppgitt',
  },
  phaseFit: (aimed, project) =>
    project === undefined
      ? `Retta mot ${aimed}; nivået til prosjektet er ikkje oppgitt.`
      : `Retta mot ${aimed}; prosjektet er på ${project}.`,
  serves: (needs) => `Dekkjer det de ser etter: ${needs}.`,
  servesNothingAsked: (purposes) => `Dekkjer andre behov enn dei de har oppgitt: ${purposes}.`,
  noNeedStated: (purposes) => `Ingen behov er oppgitt; det dekkjer ${purposes}.`,
  moneyKnown: (most, sought) => `Kan gi opptil ${most}; de ser etter ${sought}.`,
  givesNoMoney: 'Gir ingen pengar; det er ei teneste.',
  moneyUnknown: 'Det er ikkje kjent kor mykje det kan gi, eller kor mykje de ser etter.',
  certainty: (known, all) =>
    all === 0 ? 'Vi kjenner ingen vilkår som kan sjekkast.' : `${known} av ${all} vilkår er avklara.`,
  share: (percent, label) => `${percent} av ${label}`,
  counted: (amount) => `av høgst ${amount}`,
  upTo: (amount) => `høgst ${amount}`,
  from: (amount) => `minst ${amount}`,
  example: (formula) => `døme, ikkje noko de kan rekne med: ${formula}`,
  legalCeiling: (formula) => `rettsleg tak, ikkje det de får: ${formula}`,
};

const MOMENTS = { application: 'søknaden', approval: 'godkjenninga', award: 'tildelinga' } as const;

const UNITS = {
  persons: (amount: string) => amount,
  nok: (amount: string) => `${amount} kr`,
  eur: (amount: string) => `${amount} euro`,
  share: (amount: string) => amount,
  level: (amount: string) => amount,
  months: (amount: string) => `${amount} ${months(amount)}`,
  years: (amount: string) => `${amount} år`,
  ratio: (amount: string) => amount,
} as const;

function months(count: string): string {
  return count === '1' ? 'månad' : 'månader';
}
