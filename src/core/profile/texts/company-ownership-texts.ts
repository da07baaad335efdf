import type { LocalizedText } from '../../shared/localized-text.ts';
import type { COMPANY_FACTS } from '../facts/company-facts.ts';
import type { FactText } from './fact-text.ts';

/** 2003/361/EC, annex art. 6: linked enterprises count in full, partner enterprises in proportion. */
const COUNTED_TOGETHER: LocalizedText = {
  nb: 'Ta med dere selv. Tilknyttede foretak (mer enn 50 prosent) regnes fullt ut. Partnerforetak (25–50 prosent) regnes etter eierandelen.',
  nn: 'Ta med dykk sjølve. Tilknytte føretak (meir enn 50 prosent) blir rekna fullt ut. Partnarføretak (25–50 prosent) blir rekna etter eigardelen.',
  en: 'Include yourselves. Linked enterprises (more than 50 per cent) count in full. Partner enterprises (25–50 per cent) count by the share owned.',
};

/** Who owns the company, and whom it is counted together with. */
export const COMPANY_OWNERSHIP_TEXTS = {
  'company.partOfGroup': {
    label: {
      nb: 'tilknytningen til andre foretak',
      nn: 'tilknytinga til andre føretak',
      en: 'the connection to other enterprises',
    },
    question: {
      nb: 'Eier dere minst 25 prosent av et annet foretak, eller eier et annet foretak minst 25 prosent av dere?',
      nn: 'Eig de minst 25 prosent av eit anna føretak, eller eig eit anna føretak minst 25 prosent av dykk?',
      en: 'Do you own at least 25 per cent of another enterprise, or does another enterprise own at least 25 per cent of you?',
    },
    help: {
      nb: 'EUs regler om størrelse regner slike foretak sammen, helt eller delvis.',
      nn: 'EU-reglane om storleik reknar slike føretak saman, heilt eller delvis.',
      en: 'The EU rules on size count such enterprises together, in whole or in part.',
    },
  },
  'company.group.employees': {
    label: {
      nb: 'antall ansatte i konsernet',
      nn: 'talet på tilsette i konsernet',
      en: 'the number of employees in the group',
    },
    question: {
      nb: 'Hvor mange ansatte har dere sammen med tilknyttede foretak og partnerforetak?',
      nn: 'Kor mange tilsette har de saman med tilknytte føretak og partnarføretak?',
      en: 'How many employees do you have together with linked and partner enterprises?',
    },
    help: COUNTED_TOGETHER,
  },
  'company.group.annualTurnoverNok': {
    label: {
      nb: 'årsomsetningen i konsernet',
      nn: 'årsomsetninga i konsernet',
      en: 'the annual turnover of the group',
    },
    question: {
      nb: 'Hvor mange kroner omsatte dere for i det siste regnskapsåret, sammen med tilknyttede foretak og partnerforetak?',
      nn: 'Kor mange kroner omsette de for i det siste rekneskapsåret, saman med tilknytte føretak og partnarføretak?',
      en: 'What was your turnover in kroner in the last financial year, together with linked and partner enterprises?',
    },
    help: COUNTED_TOGETHER,
  },
  'company.group.balanceSheetNok': {
    label: {
      nb: 'balansesummen i konsernet',
      nn: 'balansesummen i konsernet',
      en: 'the balance sheet total of the group',
    },
    question: {
      nb: 'Hvor stor er balansesummen sammen med tilknyttede foretak og partnerforetak, i kroner?',
      nn: 'Kor stor er balansesummen saman med tilknytte føretak og partnarføretak, i kroner?',
      en: 'What is the balance sheet total in kroner, together with linked and partner enterprises?',
    },
    help: COUNTED_TOGETHER,
  },
  'company.largestCorporateOwnerShare': {
    label: {
      nb: 'eierandelen til den største bedriftseieren',
      nn: 'eigardelen til den største verksemda som eig dykk',
      en: 'the share held by the largest corporate owner',
    },
    question: {
      nb: 'Hvor stor andel har den bedriften som eier mest av dere?',
      nn: 'Kor stor del har den verksemda som eig mest av dykk?',
      en: 'How large a share is held by the company that owns the most of you?',
    },
    help: {
      nb: 'Det gjelder etablerte bedrifter som eier en del av dere. Svar null hvis ingen gjør det.',
      nn: 'Det gjeld etablerte verksemder som eig ein del av dykk. Svar null dersom ingen gjer det.',
      en: 'This is about established companies that own a part of you. Answer zero if none does.',
    },
  },
  'company.publicBodyOwned': {
    label: { nb: 'det offentlige eierskapet', nn: 'det offentlege eigarskapet', en: 'the public ownership' },
    question: {
      nb: 'Eier det offentlige 25 prosent eller mer av dere?',
      nn: 'Eig det offentlege 25 prosent eller meir av dykk?',
      en: 'Do public bodies own 25 per cent or more of you?',
    },
    help: {
      nb: 'Legg sammen alle offentlige eiere, også gjennom andre foretak. Da regnes dere som regel ikke som SMB. Universiteter er blant unntakene.',
      nn: 'Legg saman alle offentlege eigarar, òg gjennom andre føretak. Då er de som regel ikkje ein SMB. Universitet er blant unntaka.',
      en: 'Add up all public owners, also through other enterprises. You are then usually not an SME. Universities are among the exceptions.',
    },
  },
  'company.foreignInvestorInNorway': {
    label: {
      nb: 'den utenlandske investeringen i Norge',
      nn: 'den utanlandske investeringa i Noreg',
      en: 'the foreign investment in Norway',
    },
    question: {
      nb: 'Er dere et utenlandsk selskap som vurderer å etablere dere eller investere i Norge?',
      nn: 'Er de eit utanlandsk selskap som vurderer å etablere dykk eller investere i Noreg?',
      en: 'Are you a foreign company that is considering setting up or investing in Norway?',
    },
  },
} as const satisfies Partial<Record<keyof typeof COMPANY_FACTS, FactText>>;
