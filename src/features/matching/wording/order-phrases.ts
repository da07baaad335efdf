import type { ScorePartName } from '#core/catalogue/ranking-profile.ts';
import type { UseGroup } from '#core/catalogue/use-groups.ts';
import type { Availability, Relevance } from '#core/ranking/step.ts';
import type { Language } from '#core/shared/localized-text.ts';

/** The sentences that say why a match stands where it does, and what the list as a whole holds. */
export type OrderPhrases = {
  readonly parts: Readonly<Record<ScorePartName, string>>;
  readonly availabilities: Readonly<Record<Availability, string>>;
  readonly relevances: Readonly<Record<Relevance, string>>;
  readonly stands: (availability: string, relevance: string) => string;
  readonly part: (name: string, contribution: string, weight: string) => string;
  readonly tied: (names: string) => string;
  readonly because: (below: string, reason: string) => string;
  readonly thisBeforeOther: (above: string, below: string) => string;
  readonly more: (name: string, points: string) => string;
  readonly butLess: (reasons: string, better: string) => string;
  readonly sameScore: string;
  readonly level: string;
  readonly uses: Readonly<Record<UseGroup, string>>;
  readonly ceiling: (percent: string) => string;
  readonly ceilingNok: (percent: string, amount: string) => string;
  readonly deMinimis: (left: string) => string;
  readonly uncovered: (need: string) => string;
  readonly phases: (names: readonly string[]) => string;
  readonly phaseUnknown: string;
};

const BOKMAL: OrderPhrases = {
  parts: {
    phaseFit: 'fase',
    purposeFit: 'formål',
    financialFit: 'penger',
    feasibility: 'hvor lett det er å få',
    certainty: 'hvor sikkert svaret er',
  },
  availabilities: {
    open: 'ikke avslått',
    later: 'mulig senere',
    doubtful: 'åpent, og åpent teller som nei',
    refused: 'avslått',
    closed: 'stengt',
  },
  relevances: { aimed: 'rettet mot det dere ber om', beside: 'ved siden av det dere ber om' },
  stands: (availability, relevance) => `Står her fordi det er ${availability} og ${relevance}. Dette teller mest.`,
  part: (name, contribution, weight) => `${name} (${contribution} av ${weight})`,
  tied: (names) => `Står likt med ${names}; rekkefølgen mellom dem betyr ingenting.`,
  because: (below, reason) => `Står foran ${below}: ${reason}.`,
  thisBeforeOther: (above, below) => `dette er ${above}, det andre er ${below}`,
  more: (name, points) => `${name} ${points}`,
  butLess: (reasons, better) => `${reasons}; det andre er bedre på ${better}`,
  sameScore: 'poengene er like, og statusen avgjør',
  level: 'de står likt, og id avgjør',
  uses: {
    'money-now': 'Penger nå',
    'test-and-pilot': 'Test og pilot',
    customers: 'Kunder',
    'capital-and-loans': 'Kapital og lån',
    export: 'Eksport',
    'advice-and-network': 'Råd og nettverk',
  },
  ceiling: (percent) =>
    `Rettslig tak, ikke det dere får: all offentlig støtte kan dekke høyst ${percent} av FoU-kostnaden`,
  ceilingNok: (percent, amount) =>
    `Rettslig tak, ikke det dere får: all offentlig støtte kan dekke høyst ${percent} av FoU-kostnaden, her ${amount}`,
  deMinimis: (left) => `Rettslig tak, ikke det dere får: det er plass til ${left} innenfor bagatellmessig støtte`,
  uncovered: (need) =>
    `Katalogen har ingenting for «${need}» der prosjektet står. Vi viser heller ingenting enn noe som nesten passer.`,
  phases: (names) =>
    names.length === 1
      ? `Prosjektet står i fasen ${names[0]}.`
      : `Prosjektet kan stå i flere faser: ${names.join(', ')}.`,
  phaseUnknown: 'Prosjektets plass på TRL og CRI er ikke oppgitt.',
};

const NYNORSK: OrderPhrases = {
  parts: {
    phaseFit: 'fase',
    purposeFit: 'føremål',
    financialFit: 'pengar',
    feasibility: 'kor lett det er å få',
    certainty: 'kor sikkert svaret er',
  },
  availabilities: {
    open: 'ikkje avslått',
    later: 'mogleg seinare',
    doubtful: 'ope, og ope tel som nei',
    refused: 'avslått',
    closed: 'stengt',
  },
  relevances: { aimed: 'retta mot det de ber om', beside: 'ved sida av det de ber om' },
  stands: (availability, relevance) => `Står her fordi det er ${availability} og ${relevance}. Dette tel mest.`,
  part: (name, contribution, weight) => `${name} (${contribution} av ${weight})`,
  tied: (names) => `Står likt med ${names}; rekkjefølgja mellom dei betyr ingenting.`,
  because: (below, reason) => `Står føre ${below}: ${reason}.`,
  thisBeforeOther: (above, below) => `dette er ${above}, det andre er ${below}`,
  more: (name, points) => `${name} ${points}`,
  butLess: (reasons, better) => `${reasons}; det andre er betre på ${better}`,
  sameScore: 'poenga er like, og statusen avgjer',
  level: 'dei står likt, og id avgjer',
  uses: {
    'money-now': 'Pengar no',
    'test-and-pilot': 'Test og pilot',
    customers: 'Kundar',
    'capital-and-loans': 'Kapital og lån',
    export: 'Eksport',
    'advice-and-network': 'Råd og nettverk',
  },
  ceiling: (percent) =>
    `Rettsleg tak, ikkje det de får: all offentleg støtte kan dekkje høgst ${percent} av FoU-kostnaden`,
  ceilingNok: (percent, amount) =>
    `Rettsleg tak, ikkje det de får: all offentleg støtte kan dekkje høgst ${percent} av FoU-kostnaden, her ${amount}`,
  deMinimis: (left) => `Rettsleg tak, ikkje det de får: det er plass til ${left} innanfor bagatellmessig støtte`,
  uncovered: (need) =>
    `Katalogen har ingenting for «${need}» der prosjektet står. Vi viser heller ingenting enn noko som nesten passar.`,
  phases: (names) =>
    names.length === 1
      ? `Prosjektet står i fasen ${names[0]}.`
      : `Prosjektet kan stå i fleire fasar: ${names.join(', ')}.`,
  phaseUnknown: 'Plassen til prosjektet på TRL og CRI er ikkje oppgitt.',
};

const ENGLISH: OrderPhrases = {
  parts: {
    phaseFit: 'phase',
    purposeFit: 'purpose',
    financialFit: 'money',
    feasibility: 'how readily it is had',
    certainty: 'how sure the answer is',
  },
  availabilities: {
    open: 'not refused',
    later: 'possible later',
    doubtful: 'open, and open counts as no',
    refused: 'refused',
    closed: 'closed',
  },
  relevances: { aimed: 'aimed at what you ask for', beside: 'beside what you ask for' },
  stands: (availability, relevance) => `Stands here because it is ${availability} and ${relevance}. This counts most.`,
  part: (name, contribution, weight) => `${name} (${contribution} of ${weight})`,
  tied: (names) => `Level with ${names}; the order among them means nothing.`,
  because: (below, reason) => `Before ${below}: ${reason}.`,
  thisBeforeOther: (above, below) => `this is ${above}, the other is ${below}`,
  more: (name, points) => `${name} ${points}`,
  butLess: (reasons, better) => `${reasons}; the other is better on ${better}`,
  sameScore: 'the scores are equal, and the status decides',
  level: 'they are level, and the id decides',
  uses: {
    'money-now': 'Money now',
    'test-and-pilot': 'Test and pilot',
    customers: 'Customers',
    'capital-and-loans': 'Capital and loans',
    export: 'Export',
    'advice-and-network': 'Advice and network',
  },
  ceiling: (percent) =>
    `A legal ceiling, not what you get: all public support may cover at most ${percent} of the R&D cost`,
  ceilingNok: (percent, amount) =>
    `A legal ceiling, not what you get: all public support may cover at most ${percent} of the R&D cost, here ${amount}`,
  deMinimis: (left) => `A legal ceiling, not what you get: there is room for ${left} of de minimis aid`,
  uncovered: (need) =>
    `The catalogue holds nothing for “${need}” where the project stands. We show nothing rather than something that almost fits.`,
  phases: (names) =>
    names.length === 1
      ? `The project is in the phase ${names[0]}.`
      : `The project may be in several phases: ${names.join(', ')}.`,
  phaseUnknown: 'The project’s place on TRL and CRI is not told.',
};

const ORDER_PHRASES: Readonly<Record<Language, OrderPhrases>> = { nb: BOKMAL, nn: NYNORSK, en: ENGLISH };

export function orderPhrasesIn(language: Language): OrderPhrases {
  return ORDER_PHRASES[language];
}
