import type { DERIVED_FACTS } from '../facts/derived-facts.ts';
import type { FactText } from './fact-text.ts';

/** Nobody is asked these: in the place of the question stands what the fact is worked out from. */
export const DERIVED_TEXTS = {
  'company.ageYears': {
    label: { nb: 'alderen på virksomheten', nn: 'alderen på verksemda', en: 'the age of the enterprise' },
    question: {
      nb: 'Regnes ut fra registreringsdatoen: antall hele år på den aktuelle dagen.',
      nn: 'Blir rekna ut frå registreringsdatoen: talet på heile år på den aktuelle dagen.',
      en: 'Worked out from the date of registration: the number of whole years on the day in question.',
    },
  },
  'company.sizeClass': {
    label: { nb: 'størrelsesklassen', nn: 'storleiksklassen', en: 'the size class' },
    question: {
      nb: 'Regnes ut fra ansatte, omsetning, balansesum, tilknytning til andre foretak og offentlig eierskap.',
      nn: 'Blir rekna ut frå tilsette, omsetning, balansesum, tilknyting til andre føretak og offentleg eigarskap.',
      en: 'Worked out from employees, turnover, balance sheet, connection to other enterprises and public ownership.',
    },
    help: {
      nb: 'Følger EUs anbefaling 2003/361/EF. Foretak som eier hverandre, regnes sammen.',
      nn: 'Følgjer EU-tilrådinga 2003/361/EF. Føretak som eig kvarandre, blir rekna saman.',
      en: 'Follows EU Recommendation 2003/361/EC. Enterprises that own each other are counted together.',
    },
  },
  'company.isSme': {
    label: { nb: 'SMB-statusen', nn: 'SMB-statusen', en: 'the SME status' },
    question: {
      nb: 'Følger av størrelsesklassen: mikroforetak, små foretak og mellomstore foretak er SMB.',
      nn: 'Følgjer av storleiksklassen: mikroføretak, små føretak og mellomstore føretak er SMB.',
      en: 'Follows from the size class: micro, small and medium-sized enterprises are SMEs.',
    },
    help: {
      nb: 'En SMB har under 250 ansatte, og høyst 50 millioner euro i omsetning eller høyst 43 millioner euro i balansesum.',
      nn: 'Ein SMB har under 250 tilsette, og høgst 50 millionar euro i omsetning eller høgst 43 millionar euro i balansesum.',
      en: 'An SME has fewer than 250 employees, and at most EUR 50 million in turnover or EUR 43 million in balance sheet total.',
    },
  },
  'company.inDifficulty': {
    label: {
      nb: 'statusen som foretak i vanskeligheter',
      nn: 'statusen som føretak i vanskar',
      en: 'the status as an undertaking in difficulty',
    },
    question: {
      nb: 'Regnes ut fra insolvens, tapt aksjekapital, høy gjeld, alder og størrelse.',
      nn: 'Blir rekna ut frå insolvens, tapt aksjekapital, høg gjeld, alder og storleik.',
      en: 'Worked out from insolvency, lost share capital, high debt, age and size.',
    },
    help: {
      nb: 'EUs gruppeunntaksforordning (GBER) stenger som regel slike foretak ute fra støtte. Tap av over halve aksjekapitalen teller ikke for SMB-er under tre år.',
      nn: 'Gruppeunntaksforordninga til EU (GBER) stengjer som regel slike føretak ute frå støtte. Tap av over halve aksjekapitalen tel ikkje for SMB-ar under tre år.',
      en: 'The EU General Block Exemption Regulation (GBER) usually bars such undertakings from aid. Lost share capital does not count for SMEs under three years old.',
    },
  },
  'company.county': {
    label: { nb: 'fylket', nn: 'fylket', en: 'the county' },
    question: {
      nb: 'Følger av kommunen: de to første sifrene i kommunenummeret.',
      nn: 'Følgjer av kommunen: dei to første siffera i kommunenummeret.',
      en: 'Follows from the municipality: the first two digits of the municipality number.',
    },
  },
  'company.aidZone': {
    label: {
      nb: 'plasseringen på kartet for regionalstøtte',
      nn: 'plasseringa på kartet for regionalstøtte',
      en: 'the place on the regional aid map',
    },
    question: {
      nb: 'Følger av kommunen og kartet over hvor bedrifter kan få regionalstøtte.',
      nn: 'Følgjer av kommunen og kartet over kvar verksemder kan få regionalstøtte.',
      en: 'Follows from the municipality and the map of where companies can get regional aid.',
    },
  },
  'company.isJCurve': {
    label: { nb: 'J-kurve-statusen', nn: 'J-kurve-statusen', en: 'the J-curve status' },
    question: {
      nb: 'Regnes ut fra lønnskostnader, omsetning og driftskostnader.',
      nn: 'Blir rekna ut frå lønskostnader, omsetning og driftskostnader.',
      en: 'Worked out from wage costs, turnover and operating costs.',
    },
    help: {
      nb: 'En J-kurvebedrift har lønnskostnader på minst 500 000 kroner, og enten ingen salgsinntekter eller kostnader som er minst det dobbelte.',
      nn: 'Ei J-kurveverksemd har lønskostnader på minst 500 000 kroner, og anten ingen salsinntekter eller kostnader som er minst det doble.',
      en: 'A J-curve company has wage costs of at least NOK 500,000, and either no sales income or costs of at least twice that income.',
    },
  },
  'project.phases': {
    label: { nb: 'utviklingsfasene', nn: 'utviklingsfasane', en: 'the development phases' },
    question: {
      nb: 'Følger av TRL, CRI og om dere eksporterer eller har planer om det.',
      nn: 'Følgjer av TRL, CRI og om de eksporterer eller har planar om det.',
      en: 'Follows from TRL, CRI and whether you export or plan to.',
    },
    help: {
      nb: 'Et prosjekt kan være i flere faser samtidig.',
      nn: 'Eit prosjekt kan vere i fleire fasar samtidig.',
      en: 'A project can be in several phases at once.',
    },
  },
} as const satisfies Record<keyof typeof DERIVED_FACTS, FactText>;
