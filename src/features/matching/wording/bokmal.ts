import { joinWords } from './join-words.ts';
import type { Phrases } from './phrases.ts';

export const BOKMAL: Phrases = {
  locale: 'nb-NO',
  yes: 'ja',
  no: 'nei',
  or: (items) => joinWords(items, ' eller '),
  unit: (amount, unit) => UNITS[unit](amount),
  atLeast: (limit) => `minst ${limit}`,
  atMost: (limit) => `høyst ${limit}`,
  above: (limit) => `mer enn ${limit}`,
  below: (limit) => `mindre enn ${limit}`,
  both: (lower, upper) => `${lower} og ${upper}`,
  exceptionally: (normal, exception) => `${normal}, unntaksvis ${exception}`,
  times: (factor, label) => `${factor} × ${label}`,
  oneAmong: (items) => `minst én av: ${items}`,
  countAmong: (count, items) => (items === undefined ? `minst ${count}` : `minst ${count} av: ${items}`),
  under: (codes) => `under ${codes}`,
  allOf: (items) => `alle disse: ${items}`,
  not: (requirement) => `ikke: ${requirement}`,
  present: 'må være oppgitt',
  period: (count, unit) => `${count} ${unit === 'years' ? 'år' : months(count)}`,
  since: (requirement, label, moment) => `Krav: ${requirement} siden ${label}, regnet til ${MOMENTS[moment]}`,
  notStarted: 'Arbeidet med prosjektet er ikke startet, og ingenting bindende er bestilt',
  applicants: (types) => `Åpent for: ${types}`,
  requirement: (label, requirement) => `Krav: ${label}, ${requirement}`,
  met: (requirement, observed) =>
    `${requirement}. Dere oppfyller det${observed === undefined ? '' : ` (${observed})`}.`,
  metByException: (requirement, observed) =>
    `${requirement}. Dere er utenfor, men unntak er mulig${observed === undefined ? '' : ` (${observed})`}.`,
  unmet: (requirement, observed) =>
    `${requirement}. Dere oppfyller det ikke${observed === undefined ? '' : ` (${observed})`}.`,
  unknown: (requirement) => `${requirement}. Vi vet ikke ennå om dere oppfyller det.`,
  toBeAssessed: (what) => `En saksbehandler vurderer ${what}.`,
  wait: (day) => `Vent til ${day}.`,
  change: (aims) => `Det blir et ja med ${joinWords(aims, ' og ')}.`,
  bearsOn: (decides, inTop) =>
    decides === 0
      ? 'Svaret flytter på rekkefølgen.'
      : `Svaret har betydning for ${decides} ${decides === 1 ? 'åpent virkemiddel' : 'åpne virkemidler'}, ${inTop} av dem blant de fem første.`,
  status: {
    eligible: 'Dere oppfyller vilkårene vi kjenner.',
    eligible_pending_assessment: 'Dere oppfyller det som kan sjekkes; resten vurderer forvalteren.',
    possible_by_exception: 'Bare mulig som unntak.',
    undetermined: 'Ikke avklart ennå.',
    not_now: 'Ikke nå, men senere.',
    ineligible: 'Dere oppfyller ikke vilkårene.',
    closed: 'Det er stengt.',
    evaluation_error: 'Dette virkemidlet kunne ikke vurderes; feilen er vår og er meldt.',
  },
  inferred: 'Dette er vår lesning av kilden, ikke kildens egne ord.',
  notice: (date) =>
    `Dette er veiledning ut fra det dere har oppgitt og reglene per ${date}. Det er ikke et vedtak og gir ingen rett til støtte. Den som forvalter virkemidlet, avgjør når dere søker.`,
  assumed: (label, value) => `Siden ingenting er oppgitt, har vi antatt dette om ${label}: ${value}.`,
  gaps: {
    innovation:
      'Dere står i innovasjonsgapet, mellom forskning og pilotering. Testing koster mer enn laboratoriearbeid, og her er det vanskelig å finne finansiering.',
    commercialisation:
      'Dere står i kommersialiseringsgapet, mellom pilotkunder og skalering. Få virkemidler hjelper med investeringer i produksjon og marked.',
  },
  award: {
    'rights-based': 'Gis med rett til alle som oppfyller vilkårene',
    service: 'En tjeneste dere kan be om',
    assessed: 'Gis etter vurdering av hver søknad',
    competitive: 'Gis i konkurranse med andre',
  },
  window: {
    open: 'åpent nå',
    'opens-later': 'åpner senere',
    'between-calls': 'mellom to utlysninger',
    closed: 'stengt',
    'not-stated': 'ingen frist er oppgitt',
  },
  phaseFit: (aimed, project) =>
    project === undefined
      ? `Rettet mot ${aimed}; prosjektets nivå er ikke oppgitt.`
      : `Rettet mot ${aimed}; prosjektet er på ${project}.`,
  serves: (needs) => `Dekker det dere ser etter: ${needs}.`,
  servesNothingAsked: (purposes) => `Dekker andre behov enn dem dere har oppgitt: ${purposes}.`,
  noNeedStated: (purposes) => `Ingen behov er oppgitt; det dekker ${purposes}.`,
  moneyKnown: (most, sought) => `Kan gi opptil ${most}; dere ser etter ${sought}.`,
  givesNoMoney: 'Gir ingen penger; det er en tjeneste.',
  moneyUnknown: 'Det er ikke kjent hvor mye det kan gi, eller hvor mye dere ser etter.',
  certainty: (known, all) =>
    all === 0 ? 'Vi kjenner ingen vilkår som kan sjekkes.' : `${known} av ${all} vilkår er avklart.`,
  share: (percent, label) => `${percent} av ${label}`,
  counted: (amount) => `av høyst ${amount}`,
  upTo: (amount) => `høyst ${amount}`,
  from: (amount) => `minst ${amount}`,
  example: (formula) => `eksempel, ikke noe dere kan regne med: ${formula}`,
  legalCeiling: (formula) => `rettslig tak, ikke det dere får: ${formula}`,
};

const MOMENTS = { application: 'søknaden', approval: 'godkjenningen', award: 'tildelingen' } as const;

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
  return count === '1' ? 'måned' : 'måneder';
}
