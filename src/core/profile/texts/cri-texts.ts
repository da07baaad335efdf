import type { ScaleText } from './scale-text.ts';

export const CRI_TEXTS: ScaleText = {
  name: { nb: 'kommersiell modenhet (CRI)', nn: 'kommersiell modenheit (CRI)', en: 'commercial readiness index (CRI)' },
  description: {
    nb: 'Viser hvor langt en løsning har kommet i markedet, fra en tanke om salg til et vanlig marked.',
    nn: 'Viser kor langt ei løysing har kome i marknaden, frå ein tanke om sal til ein vanleg marknad.',
    en: 'Shows how far a solution has come in the market, from a thought of sales to an ordinary market.',
  },
  source: {
    nb: 'De engelske navnene følger ARENA, Commercial Readiness Index for Renewable Energy Sectors, 2014. Norske navn og alle beskrivelser er våre.',
    nn: 'Dei engelske namna følgjer ARENA, Commercial Readiness Index for Renewable Energy Sectors, 2014. Norske namn og alle skildringar er våre.',
    en: 'The English names follow ARENA, Commercial Readiness Index for Renewable Energy Sectors, 2014. Norwegian names and all descriptions are ours.',
  },
  levels: [
    {
      level: 1,
      name: {
        nb: 'hypotetisk kommersielt tilbud',
        nn: 'hypotetisk kommersielt tilbod',
        en: 'hypothetical commercial proposition',
      },
      description: {
        nb: 'Ingen har kjøpt løsningen, og det finnes nesten ingen tall som viser at den kan selges.',
        nn: 'Ingen har kjøpt løysinga, og det finst nesten ingen tal som viser at ho kan seljast.',
        en: 'Nobody has bought the solution, and hardly any figures show that it can be sold.',
      },
    },
    {
      level: 2,
      name: {
        nb: 'kommersiell utprøving (liten skala)',
        nn: 'kommersiell utprøving (liten skala)',
        en: 'commercial trial (small scale)',
      },
      description: {
        nb: 'De første kundene prøver løsningen i liten skala, ofte betalt med egenkapital og offentlig støtte.',
        nn: 'Dei første kundane prøver løysinga i liten skala, ofte betalt med eigenkapital og offentleg støtte.',
        en: 'The first customers try the solution on a small scale, often paid for by equity and public support.',
      },
    },
    {
      level: 3,
      name: { nb: 'kommersiell oppskalering', nn: 'kommersiell oppskalering', en: 'commercial scale-up' },
      description: {
        nb: 'Salget vokser, ofte med hjelp fra virkemidler, og de første långiverne våger å være med.',
        nn: 'Salet veks, ofte med hjelp frå verkemiddel, og dei første långivarane vågar å vere med.',
        en: 'Sales grow, often helped by policy instruments, and the first lenders dare to take part.',
      },
    },
    {
      level: 4,
      name: {
        nb: 'flere kommersielle bruksområder',
        nn: 'fleire kommersielle bruksområde',
        en: 'multiple commercial applications',
      },
      description: {
        nb: 'Løsningen selges til flere slags bruk, og etterprøvbare tall gjør at både långivere og investorer vil være med.',
        nn: 'Løysinga blir seld til fleire slags bruk, og tal som kan etterprøvast, gjer at både långivarar og investorar vil vere med.',
        en: 'The solution is sold for several uses, and figures that can be checked attract both lenders and investors.',
      },
    },
    {
      level: 5,
      name: {
        nb: 'markedskonkurranse som gir bred utbredelse',
        nn: 'marknadskonkurranse som gir brei utbreiing',
        en: 'market competition driving widespread deployment',
      },
      description: {
        nb: 'Flere leverandører konkurrerer, og det gjør løsningen utbredt.',
        nn: 'Fleire leverandørar konkurrerer, og det gjer løysinga utbreidd.',
        en: 'Several suppliers compete, and that spreads the solution widely.',
      },
    },
    {
      level: 6,
      name: {
        nb: 'anerkjent investeringsobjekt for banker',
        nn: 'anerkjent investeringsobjekt for bankar',
        en: 'bankable grade asset class',
      },
      description: {
        nb: 'Risikoen er kjent, og banker og investorer finansierer løsningen på vanlige vilkår.',
        nn: 'Risikoen er kjend, og bankar og investorar finansierer løysinga på vanlege vilkår.',
        en: 'The risk is known, and banks and investors finance the solution on ordinary terms.',
      },
    },
  ],
};
