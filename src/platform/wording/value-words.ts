import type { LocalizedText } from '../language.ts';
import type { TextParam } from './template.ts';

const TYPES: Readonly<Record<string, LocalizedText>> = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  int: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  boolean: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  tuple: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  record: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
};

const FORMS: Readonly<Record<string, LocalizedText>> = {
  date: {
    nb: 'en dato som finnes, som 2026-11-24',
    nn: 'ein dato som finst, som 2026-11-24',
    en: 'a date that exists, such as 2026-11-24',
  },
  datetime: {
    nb: 'et tidspunkt i UTC, som 2026-11-24T09:30:00Z',
    nn: 'eit tidspunkt i UTC, som 2026-11-24T09:30:00Z',
    en: 'an instant in UTC, such as 2026-11-24T09:30:00Z',
  },
  'day-or-minute': {
    nb: 'en dato som finnes, som 2026-11-24, eller med et klokkeslett i Norge, som 2026-11-24T13:00',
    nn: 'ein dato som finst, som 2026-11-24, eller med eit klokkeslett i Noreg, som 2026-11-24T13:00',
    en: 'a date that exists, such as 2026-11-24, or with a time in Norway, such as 2026-11-24T13:00',
  },
  email: { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  url: { nb: 'en fullstendig nettadresse', nn: 'ei fullstendig nettadresse', en: 'a complete web address' },
  uuid: { nb: 'en UUID', nn: 'ein UUID', en: 'a UUID' },
};

/** The pattern of a number that is written with so many digits. */
const DIGITS = /^\/\^\\d\{(\d+)\}\$\/$/;

export function typeInWords(expected: string): TextParam {
  return TYPES[expected] ?? expected;
}

export function formInWords(format: string, pattern?: string): TextParam {
  if (pattern === undefined) return FORMS[format] ?? format;
  const [, digits] = DIGITS.exec(pattern) ?? [];
  if (digits !== undefined) return { nb: `${digits} sifre`, nn: `${digits} siffer`, en: `${digits} digits` };
  return (
    FORMS[format] ?? {
      nb: `en tekst på formen ${pattern}`,
      nn: `ein tekst på forma ${pattern}`,
      en: `a text of the form ${pattern}`,
    }
  );
}
