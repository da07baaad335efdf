import type { ScaleText } from './scale-text.ts';

export const TRL_TEXTS: ScaleText = {
  name: { nb: 'teknologimodenhet (TRL)', nn: 'teknologimodenheit (TRL)', en: 'technology readiness level (TRL)' },
  description: {
    nb: 'Viser hvor langt en teknologi har kommet, fra de første prinsippene til vanlig bruk.',
    nn: 'Viser kor langt ein teknologi har kome, frå dei første prinsippa til vanleg bruk.',
    en: 'Shows how far a technology has come, from the first principles to ordinary use.',
  },
  source: {
    nb: 'De engelske navnene følger Horisont 2020, arbeidsprogrammet 2014–2015, generelt vedlegg G. Norske navn og alle beskrivelser er våre.',
    nn: 'Dei engelske namna følgjer Horisont 2020, arbeidsprogrammet 2014–2015, generelt vedlegg G. Norske namn og alle skildringar er våre.',
    en: 'The English names follow Horizon 2020, Work Programme 2014–2015, General Annex G. Norwegian names and all descriptions are ours.',
  },
  levels: [
    {
      level: 1,
      name: {
        nb: 'grunnleggende prinsipper observert',
        nn: 'grunnleggjande prinsipp observerte',
        en: 'basic principles observed',
      },
      description: {
        nb: 'Forskningen har vist et prinsipp som kan bli til noe nyttig.',
        nn: 'Forskinga har vist eit prinsipp som kan bli til noko nyttig.',
        en: 'Research has shown a principle that may become something useful.',
      },
    },
    {
      level: 2,
      name: { nb: 'teknologikonsept formulert', nn: 'teknologikonsept formulert', en: 'technology concept formulated' },
      description: {
        nb: 'Dere har beskrevet hva teknologien kan brukes til, men ikke prøvd den.',
        nn: 'De har skildra kva teknologien kan brukast til, men ikkje prøvd han.',
        en: 'You have described what the technology could be used for, but not tried it.',
      },
    },
    {
      level: 3,
      name: { nb: 'konseptet bevist i forsøk', nn: 'konseptet bevist i forsøk', en: 'experimental proof of concept' },
      description: {
        nb: 'De første forsøkene viser at ideen virker.',
        nn: 'Dei første forsøka viser at ideen verkar.',
        en: 'The first experiments show that the idea works.',
      },
    },
    {
      level: 4,
      name: {
        nb: 'teknologi validert i laboratorium',
        nn: 'teknologi validert i laboratorium',
        en: 'technology validated in lab',
      },
      description: {
        nb: 'Delene virker sammen under kontrollerte forhold i laboratoriet.',
        nn: 'Delane verkar saman under kontrollerte forhold i laboratoriet.',
        en: 'The parts work together under controlled conditions in the laboratory.',
      },
    },
    {
      level: 5,
      name: {
        nb: 'teknologi validert i relevant miljø (industrielt relevant miljø for viktige muliggjørende teknologier)',
        nn: 'teknologi validert i relevant miljø (industrielt relevant miljø for viktige mogleggjerande teknologiar)',
        en: 'technology validated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
      },
      description: {
        nb: 'Teknologien er testet under forhold som ligner dem den skal brukes i.',
        nn: 'Teknologien er testa under forhold som liknar dei han skal brukast i.',
        en: 'The technology has been tested in conditions that resemble those it will be used in.',
      },
    },
    {
      level: 6,
      name: {
        nb: 'teknologi demonstrert i relevant miljø (industrielt relevant miljø for viktige muliggjørende teknologier)',
        nn: 'teknologi demonstrert i relevant miljø (industrielt relevant miljø for viktige mogleggjerande teknologiar)',
        en: 'technology demonstrated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
      },
      description: {
        nb: 'En prototyp viser hva den kan under forhold som ligner dem den skal brukes i.',
        nn: 'Ein prototype viser kva han kan under forhold som liknar dei han skal brukast i.',
        en: 'A prototype shows what it can do in conditions that resemble those it will be used in.',
      },
    },
    {
      level: 7,
      name: {
        nb: 'systemprototyp demonstrert i driftsmiljø',
        nn: 'systemprototype demonstrert i driftsmiljø',
        en: 'system prototype demonstration in operational environment',
      },
      description: {
        nb: 'En nesten ferdig løsning er prøvd der den skal brukes, for eksempel hos en pilotkunde.',
        nn: 'Ei nesten ferdig løysing er prøvd der ho skal brukast, til dømes hos ein pilotkunde.',
        en: 'A nearly finished solution has been tried where it will be used, for example at a pilot customer.',
      },
    },
    {
      level: 8,
      name: {
        nb: 'system ferdigstilt og kvalifisert',
        nn: 'system ferdigstilt og kvalifisert',
        en: 'system complete and qualified',
      },
      description: {
        nb: 'Løsningen er ferdig, oppfyller kravene og kan tas i bruk for første gang i markedet.',
        nn: 'Løysinga er ferdig, oppfyller krava og kan takast i bruk for første gong i marknaden.',
        en: 'The solution is finished, meets the requirements and can be used in the market for the first time.',
      },
    },
    {
      level: 9,
      name: {
        nb: 'det faktiske systemet har vist at det virker i driftsmiljø (konkurransedyktig produksjon for viktige muliggjørende teknologier, eller i rommet)',
        nn: 'det faktiske systemet har vist at det verkar i driftsmiljø (konkurransedyktig produksjon for viktige mogleggjerande teknologiar, eller i rommet)',
        en: 'actual system proven in operational environment (competitive manufacturing in the case of key enabling technologies; or in space)',
      },
      description: {
        nb: 'Løsningen er i vanlig bruk og virker som den skal.',
        nn: 'Løysinga er i vanleg bruk og verkar som ho skal.',
        en: 'The solution is in ordinary use and works as it should.',
      },
    },
  ],
};
