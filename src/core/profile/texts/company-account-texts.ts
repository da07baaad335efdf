import type { COMPANY_FACTS } from '../facts/company-facts.ts';
import type { FactText } from './fact-text.ts';

/** How large the company is, and how its finances stand. */
export const COMPANY_ACCOUNT_TEXTS = {
  'company.employees': {
    label: { nb: 'antall ansatte', nn: 'talet på tilsette', en: 'the number of employees' },
    question: {
      nb: 'Hvor mange ansatte har dere?',
      nn: 'Kor mange tilsette har de?',
      en: 'How many employees do you have?',
    },
    help: {
      nb: 'Tallet gjelder virksomheten alene, uten konsernet. EUs regler om størrelse teller årsverk.',
      nn: 'Talet gjeld verksemda aleine, utan konsernet. EU-reglane om storleik tel årsverk.',
      en: 'The number is for your enterprise alone, without the group. The EU rules on size count full-time equivalents.',
    },
  },
  'company.annualTurnoverNok': {
    label: { nb: 'årsomsetningen', nn: 'årsomsetninga', en: 'the annual turnover' },
    question: {
      nb: 'Hvor mange kroner omsatte dere for i det siste regnskapsåret?',
      nn: 'Kor mange kroner omsette de for i det siste rekneskapsåret?',
      en: 'What was your turnover in kroner in the last financial year?',
    },
    help: {
      nb: 'Salgsinntekter uten merverdiavgift, for virksomheten alene. Svar null hvis dere ikke har solgt noe.',
      nn: 'Salsinntekter utan meirverdiavgift, for verksemda aleine. Svar null dersom de ikkje har selt noko.',
      en: 'Sales income without VAT, for your enterprise alone. Answer zero if you have not sold anything.',
    },
  },
  'company.balanceSheetNok': {
    label: { nb: 'balansesummen', nn: 'balansesummen', en: 'the balance sheet total' },
    question: {
      nb: 'Hvor stor var balansesummen i det siste årsregnskapet deres, i kroner?',
      nn: 'Kor stor var balansesummen i den siste årsrekneskapen dykkar, i kroner?',
      en: 'What was the balance sheet total in kroner in your last annual accounts?',
    },
    help: {
      nb: 'Balansesummen er verdien av alt dere eier.',
      nn: 'Balansesummen er verdien av alt de eig.',
      en: 'The balance sheet total is the value of everything you own.',
    },
  },
  'company.wageCostNok': {
    label: { nb: 'lønnskostnadene', nn: 'lønskostnadene', en: 'the wage costs' },
    question: {
      nb: 'Hvor store var lønnskostnadene deres i det siste regnskapsåret, i kroner?',
      nn: 'Kor store var lønskostnadene dykkar i det siste rekneskapsåret, i kroner?',
      en: 'What were your wage costs in kroner in the last financial year?',
    },
  },
  'company.operatingCostsNok': {
    label: { nb: 'driftskostnadene', nn: 'driftskostnadene', en: 'the operating costs' },
    question: {
      nb: 'Hvor store var driftskostnadene deres i det siste regnskapsåret, i kroner?',
      nn: 'Kor store var driftskostnadene dykkar i det siste rekneskapsåret, i kroner?',
      en: 'What were your operating costs in kroner in the last financial year?',
    },
    help: {
      nb: 'Alle kostnader i driften, også lønn. Renter og skatt er ikke med.',
      nn: 'Alle kostnader i drifta, òg løn. Renter og skatt er ikkje med.',
      en: 'All costs of running the enterprise, wages included. Interest and tax are left out.',
    },
  },
  'company.insolvent': {
    label: { nb: 'insolvensstatusen', nn: 'insolvensstatusen', en: 'the insolvency status' },
    question: {
      nb: 'Er dere konkurs, under rekonstruksjon eller under annen insolvensbehandling?',
      nn: 'Er de konkurs, under rekonstruksjon eller under anna insolvensbehandling?',
      en: 'Are you bankrupt, under restructuring or in other insolvency proceedings?',
    },
    help: {
      nb: 'Svar ja også hvis kreditorene kan kreve slik behandling.',
      nn: 'Svar ja òg dersom kreditorane kan krevje slik behandling.',
      en: 'Answer yes also if your creditors can demand such proceedings.',
    },
  },
  'company.shareCapitalLost': {
    label: {
      nb: 'den tapte andelen av aksjekapitalen',
      nn: 'den tapte delen av aksjekapitalen',
      en: 'the part of the share capital that is lost',
    },
    question: {
      nb: 'Hvor stor andel av aksjekapitalen og overkursen har dere tapt?',
      nn: 'Kor stor del av aksjekapitalen og overkursen har de tapt?',
      en: 'How much of the share capital and share premium have you lost?',
    },
    help: {
      nb: 'Eksempel: Eierne har skutt inn 100 000 kroner, og egenkapitalen er nå 40 000 kroner. Da er 60 prosent tapt.',
      nn: 'Døme: Eigarane har skote inn 100 000 kroner, og eigenkapitalen er no 40 000 kroner. Då er 60 prosent tapt.',
      en: 'Example: the owners have put in NOK 100,000, and equity is now NOK 40,000. Then 60 per cent is lost.',
    },
  },
  'company.overIndebted': {
    label: { nb: 'gjeldssituasjonen', nn: 'gjeldssituasjonen', en: 'the debt situation' },
    question: {
      nb: 'Var gjelden over 7,5 ganger egenkapitalen og EBITDA lavere enn rentekostnadene i begge de to siste årene?',
      nn: 'Var gjelda over 7,5 gonger eigenkapitalen og EBITDA lågare enn rentekostnadene i begge dei to siste åra?',
      en: 'In both of the last two years, was debt over 7.5 times equity and EBITDA below the interest cost?',
    },
    help: {
      nb: 'EBITDA er driftsresultatet før av- og nedskrivninger. Svaret har bare betydning for foretak som ikke er SMB.',
      nn: 'EBITDA er driftsresultatet før av- og nedskrivingar. Svaret har berre noko å seie for føretak som ikkje er SMB.',
      en: 'EBITDA is earnings before interest, tax, depreciation and amortisation. The answer matters only for enterprises that are not SMEs.',
    },
  },
  'company.hasBankLoan': {
    label: { nb: 'banklånet', nn: 'banklånet', en: 'the bank loan' },
    question: {
      nb: 'Har dere et banklån, eller har en bank sagt ja til å gi dere et?',
      nn: 'Har de eit banklån, eller har ein bank sagt ja til å gi dykk eit?',
      en: 'Do you have a bank loan, or has a bank agreed to give you one?',
    },
  },
  'company.hasCollateral': {
    label: { nb: 'sikkerheten for lån', nn: 'tryggleiken for lån', en: 'the security for loans' },
    question: {
      nb: 'Kan dere stille sikkerhet for et lån, for eksempel pant, garanti eller kausjon?',
      nn: 'Kan de stille tryggleik for eit lån, til dømes pant, garanti eller kausjon?',
      en: 'Can you offer security for a loan, such as a pledge, a guarantee or a surety?',
    },
  },
  'company.satisfactoryFinances': {
    label: { nb: 'den økonomiske stillingen', nn: 'den økonomiske stillinga', en: 'the financial position' },
    question: {
      nb: 'Er økonomien god nok til at dere kan betale renter og avdrag på et lån?',
      nn: 'Er økonomien god nok til at de kan betale renter og avdrag på eit lån?',
      en: 'Are your finances good enough to pay interest and instalments on a loan?',
    },
    help: {
      nb: 'Svar ut fra egen vurdering. Långiveren vurderer det på nytt.',
      nn: 'Svar ut frå eiga vurdering. Långivaren vurderer det på nytt.',
      en: 'Answer as you see it yourselves. The lender will make its own assessment.',
    },
  },
  'company.deMinimisReceivedEur': {
    label: {
      nb: 'den mottatte bagatellmessige støtten',
      nn: 'den mottekne bagatellmessige støtta',
      en: 'the de minimis aid received',
    },
    question: {
      nb: 'Hvor mange euro har dere fått i bagatellmessig støtte de siste tre årene?',
      nn: 'Kor mange euro har de fått i bagatellmessig støtte dei siste tre åra?',
      en: 'How many euros of de minimis aid have you received in the last three years?',
    },
    help: {
      nb: 'Små støttebeløp som EØS-reglene tillater uten egen godkjenning. Det står i tilsagnet. Ta med foretak i samme konsern.',
      nn: 'Små støttebeløp som EØS-reglane tillèt utan eiga godkjenning. Det står i tilsegna. Ta med føretak i same konsern.',
      en: 'Small amounts of aid that the EEA rules allow without separate approval. The award letter says so. Include enterprises in the same group.',
    },
  },
} as const satisfies Partial<Record<keyof typeof COMPANY_FACTS, FactText>>;
