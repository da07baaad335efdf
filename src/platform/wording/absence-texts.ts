import type { ProblemText } from './problem-text.ts';

/** Problems with a request that is in order: what it asks for is not there, or not now. */
export const ABSENCE_TEXTS = {
  'not-found': {
    title: { nb: 'Adressen finnes ikke', nn: 'Adressa finst ikkje', en: 'No such address' },
    detail: {
      nb: 'Tjenesten har ingenting på denne adressen.',
      nn: 'Tenesta har ingenting på denne adressa.',
      en: 'The service has nothing at this address.',
    },
    remedy: {
      nb: 'Alle adresser står i /v1/openapi.json og kan prøves i /docs.',
      nn: 'Alle adresser står i /v1/openapi.json og kan prøvast i /docs.',
      en: 'All addresses are in /v1/openapi.json and can be tried in /docs.',
    },
  },
  'ranking-profile-not-found': {
    title: {
      nb: 'Rekkefølgen finnes ikke',
      nn: 'Rekkjefølgja finst ikkje',
      en: 'There is no such ranking profile',
    },
    detail: {
      nb: 'Ingen rekkefølge har denne id-en.',
      nn: 'Inga rekkjefølgje har denne id-en.',
      en: 'No ranking profile has this id.',
    },
    remedy: {
      nb: 'Bruk id-en som står i svaret, for eksempel standard@1.',
      nn: 'Bruk id-en som står i svaret, til dømes standard@1.',
      en: 'Use the id that the answer names, such as standard@1.',
    },
  },
  'instrument-not-found': {
    title: { nb: 'Virkemiddelet finnes ikke', nn: 'Verkemiddelet finst ikkje', en: 'No such instrument' },
    detail: {
      nb: 'Katalogen har ikke noe virkemiddel med denne id-en.',
      nn: 'Katalogen har ikkje noko verkemiddel med denne id-en.',
      en: 'The catalogue has no instrument with this id.',
    },
    remedy: {
      nb: 'Finn id-en i /v1/instruments; søket kjenner også tidligere navn.',
      nn: 'Finn id-en i /v1/instruments; søket kjenner òg tidlegare namn.',
      en: 'Find the id in /v1/instruments; the search knows former names too.',
    },
  },
  'catalogue-not-found': {
    title: { nb: 'Katalogversjonen finnes ikke', nn: 'Katalogversjonen finst ikkje', en: 'No such catalogue version' },
    detail: {
      nb: 'Ingen publisert katalog har denne versjonen.',
      nn: 'Ingen publisert katalog har denne versjonen.',
      en: 'No published catalogue has this version.',
    },
    remedy: {
      nb: 'Bruk versjonen slik den står i et svar, for eksempel sha256: og 64 tegn.',
      nn: 'Bruk versjonen slik han står i eit svar, til dømes sha256: og 64 teikn.',
      en: 'Use the version as it stands in an answer, such as sha256: and 64 characters.',
    },
  },
  'not-known-then': {
    title: {
      nb: 'Katalogen går ikke så langt tilbake',
      nn: 'Katalogen går ikkje så langt tilbake',
      en: 'The catalogue does not go back that far',
    },
    detail: {
      nb: 'Ingen katalog var publisert den dagen. Den første er fra {first}.',
      nn: 'Ingen katalog var publisert den dagen. Den første er frå {first}.',
      en: 'No catalogue had been published on that day. The first is from {first}.',
    },
    remedy: {
      nb: 'Velg en senere dag i asOf, eller utelat asOf for å spørre om i dag.',
      nn: 'Vel ein seinare dag i asOf, eller utelat asOf for å spørje om i dag.',
      en: 'Choose a later day in asOf, or leave asOf out to ask about today.',
    },
  },
  'too-many-requests': {
    title: { nb: 'For mange forespørsler', nn: 'For mange førespurnader', en: 'Too many requests' },
    detail: {
      nb: 'Grensen er {limit} forespørsler i minuttet.',
      nn: 'Grensa er {limit} førespurnader i minuttet.',
      en: 'The limit is {limit} requests a minute.',
    },
    remedy: {
      nb: 'Vent så mange sekunder som hodet Retry-After sier, og prøv igjen.',
      nn: 'Vent så mange sekund som hovudet Retry-After seier, og prøv igjen.',
      en: 'Wait as many seconds as the Retry-After header says, and try again.',
    },
  },
  'internal-error': {
    title: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
    detail: {
      nb: 'Feilen er vår, ikke din, og er loggført.',
      nn: 'Feilen er vår, ikkje din, og er loggførd.',
      en: 'The fault is ours, not yours, and it is logged.',
    },
    remedy: {
      nb: 'Prøv igjen om litt. Oppgi requestId hvis du melder fra.',
      nn: 'Prøv igjen om litt. Oppgi requestId om du melder frå.',
      en: 'Try again in a while. Quote requestId if you report it.',
    },
  },
  overloaded: {
    title: { nb: 'Tjenesten er overbelastet', nn: 'Tenesta er overbelasta', en: 'The service is overloaded' },
    detail: {
      nb: 'Det kommer flere forespørsler enn tjenesten rekker å svare på i tide.',
      nn: 'Det kjem fleire førespurnader enn tenesta rekk å svare på i tide.',
      en: 'More requests arrive than the service can answer in time.',
    },
    remedy: {
      nb: 'Vent så mange sekunder som hodet Retry-After sier, og prøv igjen.',
      nn: 'Vent så mange sekund som hovudet Retry-After seier, og prøv igjen.',
      en: 'Wait as many seconds as the Retry-After header says, and try again.',
    },
  },
  'not-ready': {
    title: { nb: 'Tjenesten er ikke klar', nn: 'Tenesta er ikkje klar', en: 'The service is not ready' },
    detail: { nb: 'Årsak: {reason}.', nn: 'Årsak: {reason}.', en: 'Reason: {reason}.' },
    remedy: {
      nb: 'Prøv igjen etter tiden i hodet Retry-After.',
      nn: 'Prøv igjen etter tida i hovudet Retry-After.',
      en: 'Try again after the time in the Retry-After header.',
    },
  },
  'batch-interrupted': {
    title: { nb: 'Bunken ble avbrutt', nn: 'Bunken vart avbroten', en: 'The batch was interrupted' },
    detail: {
      nb: 'Tjenesten stenger. Linjene før denne er besvart.',
      nn: 'Tenesta stengjer. Linjene før denne er svara på.',
      en: 'The service is closing. The lines before this one are answered.',
    },
    remedy: {
      nb: 'Send denne linjen og dem etter den på nytt om litt.',
      nn: 'Send denne linja og dei etter henne på nytt om litt.',
      en: 'Send this line and those after it again in a while.',
    },
  },
} as const satisfies Record<string, ProblemText>;
