import type { ProblemText } from './problem-text.ts';

/** Problems with the request itself: it cannot be read, or not be taken as it is. */
export const REFUSAL_TEXTS = {
  'malformed-request': {
    title: {
      nb: 'Forespørselen kan ikke leses',
      nn: 'Førespurnaden kan ikkje lesast',
      en: 'The request cannot be read',
    },
    detail: {
      nb: 'Forespørselen følger ikke HTTP: adressen, hodene eller lengden på innholdet er feil.',
      nn: 'Førespurnaden følgjer ikkje HTTP: adressa, hovuda eller lengda på innhaldet er feil.',
      en: 'The request does not follow HTTP: its address, headers or content length is wrong.',
    },
    remedy: {
      nb: 'Kontroller prosentkodingen i adressen og at Content-Length stemmer.',
      nn: 'Kontroller prosentkodinga i adressa og at Content-Length stemmer.',
      en: 'Check the percent-encoding of the address and that Content-Length is right.',
    },
  },
  'malformed-json': {
    title: {
      nb: 'Innholdet er ikke gyldig JSON',
      nn: 'Innhaldet er ikkje gyldig JSON',
      en: 'The body is not valid JSON',
    },
    detail: {
      nb: 'Innholdet kan ikke leses som JSON i UTF-8{place}.',
      nn: 'Innhaldet kan ikkje lesast som JSON i UTF-8{place}.',
      en: 'The body cannot be read as JSON in UTF-8{place}.',
    },
    remedy: {
      nb: 'Se etter manglende anførselstegn, komma eller klammer, og etter tekst i et annet tegnsett.',
      nn: 'Sjå etter manglande hermeteikn, komma eller klammer, og etter tekst i eit anna teiknsett.',
      en: 'Look for a missing quote, comma or bracket, and for text in another character set.',
    },
  },
  'empty-body': {
    title: { nb: 'Innholdet mangler', nn: 'Innhaldet manglar', en: 'The body is missing' },
    detail: {
      nb: 'Denne adressen venter et JSON-objekt, men forespørselen var tom.',
      nn: 'Denne adressa ventar eit JSON-objekt, men førespurnaden var tom.',
      en: 'This address expects a JSON object, but the request was empty.',
    },
    remedy: {
      nb: 'Send et JSON-objekt, om så bare {}, med Content-Type: {reads}.',
      nn: 'Send eit JSON-objekt, om så berre {}, med Content-Type: {reads}.',
      en: 'Send a JSON object, if only {}, with Content-Type: {reads}.',
    },
  },
  'invalid-parameters': {
    title: { nb: 'Adressen har feil', nn: 'Adressa har feil', en: 'The address has errors' },
    detail: {
      nb: 'En parameter i stien, i spørringen eller i hodene er ikke gyldig; se errors.',
      nn: 'Ein parameter i stien, i spørjinga eller i hovuda er ikkje gyldig; sjå errors.',
      en: 'A parameter in the path, the query or the headers is not valid; see errors.',
    },
    remedy: {
      nb: 'Rett parameterne som er nevnt, og prøv igjen.',
      nn: 'Rett parametrane som er nemnde, og prøv igjen.',
      en: 'Correct the parameters named, and try again.',
    },
  },
  'method-not-allowed': {
    title: {
      nb: 'Metoden er ikke tillatt her',
      nn: 'Metoden er ikkje tillaten her',
      en: 'The method is not allowed here',
    },
    detail: {
      nb: 'Adressen finnes, men svarer bare på {allow}.',
      nn: 'Adressa finst, men svarar berre på {allow}.',
      en: 'The address exists, but answers only {allow}.',
    },
    remedy: {
      nb: 'Bruk en av metodene i hodet Allow.',
      nn: 'Bruk ein av metodane i hovudet Allow.',
      en: 'Use one of the methods in the Allow header.',
    },
  },
  'not-acceptable': {
    title: { nb: 'Formatet kan ikke leveres', nn: 'Formatet kan ikkje leverast', en: 'The format cannot be served' },
    detail: {
      nb: 'Hodet Accept utelukker {serves}, som er det adressen leverer.',
      nn: 'Hovudet Accept utelukkar {serves}, som er det adressa leverer.',
      en: 'The Accept header rules out {serves}, which is what this address serves.',
    },
    remedy: {
      nb: 'Send Accept: {serves}, eller utelat hodet.',
      nn: 'Send Accept: {serves}, eller utelat hovudet.',
      en: 'Send Accept: {serves}, or leave the header out.',
    },
  },
  'request-timeout': {
    title: { nb: 'Forespørselen kom for sakte', nn: 'Førespurnaden kom for sakte', en: 'The request came too slowly' },
    detail: {
      nb: 'Hele forespørselen var ikke mottatt da tiden var ute.',
      nn: 'Heile førespurnaden var ikkje motteken då tida var ute.',
      en: 'The whole request had not arrived when the time was up.',
    },
    remedy: { nb: 'Prøv igjen.', nn: 'Prøv igjen.', en: 'Try again.' },
  },
  'body-too-large': {
    title: { nb: 'Innholdet er for stort', nn: 'Innhaldet er for stort', en: 'The body is too large' },
    detail: {
      nb: 'Innholdet er større enn {limitMib} MiB, som er grensen.',
      nn: 'Innhaldet er større enn {limitMib} MiB, som er grensa.',
      en: 'The body is larger than {limitMib} MiB, which is the limit.',
    },
    remedy: {
      nb: 'Send bare opplysningene adressen spør om; en profil er noen få kilobyte.',
      nn: 'Send berre opplysningane adressa spør om; ein profil er nokre få kilobyte.',
      en: 'Send only the facts the address asks for; a profile is a few kilobytes.',
    },
  },
  'unsupported-media-type': {
    title: { nb: 'Medietypen støttes ikke', nn: 'Medietypen er ikkje støtta', en: 'The media type is not supported' },
    detail: {
      nb: 'Adressen leser bare {reads}.',
      nn: 'Adressa les berre {reads}.',
      en: 'The address reads {reads} only.',
    },
    remedy: {
      nb: 'Send innholdet med hodet Content-Type: {reads}.',
      nn: 'Send innhaldet med hovudet Content-Type: {reads}.',
      en: 'Send the body with the header Content-Type: {reads}.',
    },
  },
  'unsupported-content-encoding': {
    title: { nb: 'Innholdet er pakket', nn: 'Innhaldet er pakka', en: 'The body is packed' },
    detail: {
      nb: 'Adressen leser bare innhold som ikke er komprimert.',
      nn: 'Adressa les berre innhald som ikkje er komprimert.',
      en: 'The address reads only bodies that are not compressed.',
    },
    remedy: {
      nb: 'Send innholdet som det er, uten hodet Content-Encoding.',
      nn: 'Send innhaldet som det er, utan hovudet Content-Encoding.',
      en: 'Send the body as it is, without the header Content-Encoding.',
    },
  },
  'invalid-request': {
    title: { nb: 'Forespørselen har feil', nn: 'Førespurnaden har feil', en: 'The request has errors' },
    detail: {
      nb: 'Innholdet er lest og forstått, men noe må rettes; se errors.',
      nn: 'Innhaldet er lese og forstått, men noko må rettast; sjå errors.',
      en: 'The body was read and understood, but something must be corrected; see errors.',
    },
    remedy: {
      nb: 'Rett hvert felt som er nevnt. Hver feil sier hvor den er, og hva som kan sendes i stedet.',
      nn: 'Rett kvart felt som er nemnt. Kvar feil seier kvar han er, og kva som kan sendast i staden.',
      en: 'Correct each field named. Each error says where it is, and what can be sent instead.',
    },
  },
  'headers-too-large': {
    title: { nb: 'Hodene er for store', nn: 'Hovuda er for store', en: 'The headers are too large' },
    detail: {
      nb: 'Adressen og hodene er til sammen for store.',
      nn: 'Adressa og hovuda er til saman for store.',
      en: 'The address and the headers together are too large.',
    },
    remedy: {
      nb: 'Utelat informasjonskapsler og hoder som tjenesten ikke bruker.',
      nn: 'Utelat informasjonskapslar og hovud som tenesta ikkje bruker.',
      en: 'Leave out cookies and headers that the service does not use.',
    },
  },
} as const satisfies Record<string, ProblemText>;
