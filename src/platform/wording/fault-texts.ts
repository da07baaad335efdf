import type { LocalizedText } from '../language.ts';

export type FaultText = { readonly detail: LocalizedText; readonly remedy: LocalizedText };

/** Every fault of an input that the platform words. A schema's own check names one of these in `params.code`. */
export const FAULT_TEXTS = {
  'unknown-key': {
    detail: {
      nb: 'Feltet «{key}» finnes ikke her.',
      nn: 'Feltet «{key}» finst ikkje her.',
      en: 'There is no field “{key}” here.',
    },
    remedy: { nb: 'Kjente felt her: {known}.', nn: 'Kjende felt her: {known}.', en: 'Known fields here: {known}.' },
  },
  'null-not-allowed': {
    detail: {
      nb: 'null kan bety ukjent, nei eller ikke aktuelt, og kan derfor ikke tolkes.',
      nn: 'null kan bety ukjent, nei eller ikkje aktuelt, og kan difor ikkje tolkast.',
      en: 'null could mean unknown, no or not applicable, so it cannot be interpreted.',
    },
    remedy: {
      nb: 'Utelat feltet når svaret er ukjent.',
      nn: 'Utelat feltet når svaret er ukjent.',
      en: 'Leave the field out when the answer is unknown.',
    },
  },
  missing: {
    detail: {
      nb: 'Et felt som må være med, mangler.',
      nn: 'Eit felt som må vere med, manglar.',
      en: 'A required field is missing.',
    },
    remedy: { nb: 'Legg til feltet.', nn: 'Legg til feltet.', en: 'Add the field.' },
  },
  'wrong-type': {
    detail: { nb: 'Verdien har feil type.', nn: 'Verdien har feil type.', en: 'The value has the wrong type.' },
    remedy: { nb: 'Send {expected}.', nn: 'Send {expected}.', en: 'Send {expected}.' },
  },
  'not-an-integer': {
    detail: {
      nb: 'Verdien er ikke et helt tall.',
      nn: 'Verdien er ikkje eit heilt tal.',
      en: 'The value is not a whole number.',
    },
    remedy: {
      nb: 'Send et helt tall, eller {"min": …, "max": …} der feltet tar et intervall.',
      nn: 'Send eit heilt tal, eller {"min": …, "max": …} der feltet tek eit intervall.',
      en: 'Send a whole number, or {"min": …, "max": …} where the field takes an interval.',
    },
  },
  'not-a-multiple': {
    detail: {
      nb: 'Verdien ligger utenfor trinnene.',
      nn: 'Verdien ligg utanfor stega.',
      en: 'The value is off the grid.',
    },
    remedy: {
      nb: 'Send et tall i trinn på {divisor}.',
      nn: 'Send eit tal i steg på {divisor}.',
      en: 'Send a number in steps of {divisor}.',
    },
  },
  'not-in-list': {
    detail: {
      nb: 'Verdien er ikke blant de tillatte.',
      nn: 'Verdien er ikkje mellom dei tillatne.',
      en: 'The value is not one of those allowed.',
    },
    remedy: { nb: 'Send én av: {allowed}.', nn: 'Send éin av: {allowed}.', en: 'Send one of: {allowed}.' },
  },
  'too-small': {
    detail: {
      nb: 'Verdien er under den laveste tillatte.',
      nn: 'Verdien er under den lågaste tillatne.',
      en: 'The value is below the lowest allowed.',
    },
    remedy: { nb: 'Send {limit} eller høyere.', nn: 'Send {limit} eller høgare.', en: 'Send {limit} or higher.' },
  },
  'too-large': {
    detail: {
      nb: 'Verdien er over den høyeste tillatte.',
      nn: 'Verdien er over den høgaste tillatne.',
      en: 'The value is above the highest allowed.',
    },
    remedy: { nb: 'Send {limit} eller lavere.', nn: 'Send {limit} eller lågare.', en: 'Send {limit} or lower.' },
  },
  'too-short': {
    detail: { nb: 'Teksten er for kort.', nn: 'Teksten er for kort.', en: 'The text is too short.' },
    remedy: {
      nb: 'Send minst {limit} tegn.',
      nn: 'Send minst {limit} teikn.',
      en: 'Send at least {limit} characters.',
    },
  },
  'too-long': {
    detail: { nb: 'Teksten er for lang.', nn: 'Teksten er for lang.', en: 'The text is too long.' },
    remedy: { nb: 'Send høyst {limit} tegn.', nn: 'Send høgst {limit} teikn.', en: 'Send at most {limit} characters.' },
  },
  'too-few': {
    detail: { nb: 'Listen har for få verdier.', nn: 'Lista har for få verdiar.', en: 'The list has too few values.' },
    remedy: { nb: 'Send minst {limit}.', nn: 'Send minst {limit}.', en: 'Send at least {limit}.' },
  },
  'too-many': {
    detail: {
      nb: 'Listen har for mange verdier.',
      nn: 'Lista har for mange verdiar.',
      en: 'The list has too many values.',
    },
    remedy: { nb: 'Send høyst {limit}.', nn: 'Send høgst {limit}.', en: 'Send at most {limit}.' },
  },
  'bad-format': {
    detail: {
      nb: 'Teksten har ikke riktig form.',
      nn: 'Teksten har ikkje rett form.',
      en: 'The text does not have the right form.',
    },
    remedy: { nb: 'Send {form}.', nn: 'Send {form}.', en: 'Send {form}.' },
  },
  'inverted-range': {
    detail: {
      nb: 'Intervallet er snudd: min er større enn max.',
      nn: 'Intervallet er snudd: min er større enn max.',
      en: 'The interval is inverted: min is greater than max.',
    },
    remedy: {
      nb: 'La min være lik eller mindre enn max.',
      nn: 'La min vere lik eller mindre enn max.',
      en: 'Let min be equal to or less than max.',
    },
  },
  'one-amount': {
    detail: {
      nb: 'Beløpet er oppgitt både i euro og i kroner.',
      nn: 'Beløpet er oppgitt både i euro og i kroner.',
      en: 'The amount is given both in euros and in kroner.',
    },
    remedy: {
      nb: 'Send bare ett av dem: amountEur eller amountNok.',
      nn: 'Send berre eitt av dei: amountEur eller amountNok.',
      en: 'Send only one of them: amountEur or amountNok.',
    },
  },
  'empty-interval': {
    detail: {
      nb: 'Objektet sier ingenting om verdien.',
      nn: 'Objektet seier ingenting om verdien.',
      en: 'The object says nothing about the value.',
    },
    remedy: {
      nb: 'Send min, max eller begge, eller utelat feltet når svaret er ukjent.',
      nn: 'Send min, max eller begge, eller utelat feltet når svaret er ukjent.',
      en: 'Send min, max or both, or leave the field out when the answer is unknown.',
    },
  },
  'bad-check-digit': {
    detail: {
      nb: 'Kontrollsifferet stemmer ikke (modulus 11).',
      nn: 'Kontrollsifferet stemmer ikkje (modulus 11).',
      en: 'The check digit is wrong (modulus 11).',
    },
    remedy: {
      nb: 'Se etter ombyttede eller feilskrevne sifre i nummeret.',
      nn: 'Sjå etter siffer som er bytte om eller feilskrivne i nummeret.',
      en: 'Look for digits of the number that were swapped or mistyped.',
    },
  },
  'unknown-county': {
    detail: {
      nb: 'Nummeret hører ikke til noe fylke.',
      nn: 'Nummeret høyrer ikkje til noko fylke.',
      en: 'The number belongs to no county.',
    },
    remedy: {
      nb: 'Send et kommunenummer som gjelder i dag; de to første sifrene er fylket.',
      nn: 'Send eit kommunenummer som gjeld i dag; dei to første siffera er fylket.',
      en: 'Send a municipality number in force today; its first two digits are the county.',
    },
  },
  custom: {
    detail: {
      nb: 'Verdien bryter en regel for feltet.',
      nn: 'Verdien bryt ein regel for feltet.',
      en: 'The value breaks a rule of the field.',
    },
    remedy: {
      nb: 'Reglene står ved feltet i /v1/openapi.json.',
      nn: 'Reglane står ved feltet i /v1/openapi.json.',
      en: 'The rules are given with the field in /v1/openapi.json.',
    },
  },
} as const satisfies Record<string, FaultText>;

export type FaultCode = keyof typeof FAULT_TEXTS;

/** The remedy when a known key or allowed value is so close that it must have been meant. */
export const DID_YOU_MEAN: LocalizedText = {
  nb: 'Mente du «{suggestion}»?',
  nn: 'Meinte du «{suggestion}»?',
  en: 'Did you mean “{suggestion}”?',
};

/** Remedies for a limit that is itself not allowed. */
export const MORE_THAN: LocalizedText = {
  nb: 'Send et tall over {limit}.',
  nn: 'Send eit tal over {limit}.',
  en: 'Send a number above {limit}.',
};
export const LESS_THAN: LocalizedText = {
  nb: 'Send et tall under {limit}.',
  nn: 'Send eit tal under {limit}.',
  en: 'Send a number below {limit}.',
};
