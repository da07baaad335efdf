import type { Window } from '#core/catalogue/window.ts';
import type { Language, LocalizedText } from '#core/shared/localized-text.ts';
import type { PAGE_SECTIONS } from './instrument-page.schemas.ts';

/** What each section of an instrument's page is called. */
export const HEADINGS = {
  about: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
  who: { nb: 'Hvem kan bruke det', nn: 'Kven kan bruke det', en: 'Who can use it' },
  conditions: { nb: 'Vilkår', nn: 'Vilkår', en: 'Conditions' },
  gives: { nb: 'Hva det gir', nn: 'Kva det gir', en: 'What it gives' },
  when: { nb: 'Når dere kan søke', nn: 'Når de kan søkje', en: 'When you can apply' },
  'next-steps': { nb: 'Neste steg', nn: 'Neste steg', en: 'Next steps' },
  'state-aid': { nb: 'Statsstøtte', nn: 'Statsstøtte', en: 'State aid' },
  related: { nb: 'Henger sammen med', nn: 'Heng saman med', en: 'Related instruments' },
  disagreements: { nb: 'Der kildene er uenige', nn: 'Der kjeldene er usamde', en: 'Where sources disagree' },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
} as const satisfies Readonly<Record<(typeof PAGE_SECTIONS)[number], LocalizedText>>;

/** The sentences of a page that no entry writes itself. */
export const PAGE_PHRASES = {
  nb: {
    type: (types: string) => `Gir ${types}.`,
    phases: (phases: string, isStated: boolean) =>
      `Er rettet mot: ${phases}. ${isStated ? 'En kilde sier det.' : 'Vi har sluttet oss til det.'}`,
    effects: (effects: string) => `Skal styrke ${effects}.`,
    role: (role: string, who: string) => `${role}: ${who}.`,
    why: (text: string, why: string) => `${text} ${why}`,
    inferred: 'Det har vi sluttet oss til.',
    reading: (says: string, source: string) => `«${says}» (${source})`,
    chosen: (about: string, readings: string, chosen: string) => `${about}: ${readings}. Vi bruker: ${chosen}`,
    ended: 'Virkemidlet er avsluttet.',
    dated: (from: string | undefined, to: string | undefined) =>
      `Gjelder${from === undefined ? '' : ` fra ${from}`}${to === undefined ? '' : ` til ${to}`}.`,
    source: (title: string, confidence: string, asOf: string | undefined, checkedOn: string) =>
      `${title} (${confidence}${asOf === undefined ? '' : `, datert ${asOf}`}, lest ${checkedOn})`,
    window: {
      running: 'Hele året.',
      'via-intermediary': 'Gjennom en bank, et fond, en operatør eller en oppdragsgiver.',
      'not-stated': 'Ingen kilde sier når.',
      closed: (since: string | undefined) =>
        `Tar ikke lenger imot søknader${since === undefined ? '' : ` (siden ${since})`}.`,
      call: (opens: string | undefined, closes: string) =>
        opens === undefined ? `Frist ${closes}.` : `Åpner ${opens}, frist ${closes}.`,
      recurring: 'Nye utlysninger er ventet.',
    },
  },
  nn: {
    type: (types: string) => `Gir ${types}.`,
    phases: (phases: string, isStated: boolean) =>
      `Er retta mot: ${phases}. ${isStated ? 'Ei kjelde seier det.' : 'Vi har slutta oss til det.'}`,
    effects: (effects: string) => `Skal styrkje ${effects}.`,
    role: (role: string, who: string) => `${role}: ${who}.`,
    why: (text: string, why: string) => `${text} ${why}`,
    inferred: 'Det har vi slutta oss til.',
    reading: (says: string, source: string) => `«${says}» (${source})`,
    chosen: (about: string, readings: string, chosen: string) => `${about}: ${readings}. Vi bruker: ${chosen}`,
    ended: 'Verkemiddelet er avslutta.',
    dated: (from: string | undefined, to: string | undefined) =>
      `Gjeld${from === undefined ? '' : ` frå ${from}`}${to === undefined ? '' : ` til ${to}`}.`,
    source: (title: string, confidence: string, asOf: string | undefined, checkedOn: string) =>
      `${title} (${confidence}${asOf === undefined ? '' : `, datert ${asOf}`}, lesen ${checkedOn})`,
    window: {
      running: 'Heile året.',
      'via-intermediary': 'Gjennom ein bank, eit fond, ein operatør eller ein oppdragsgivar.',
      'not-stated': 'Inga kjelde seier når.',
      closed: (since: string | undefined) =>
        `Tek ikkje lenger imot søknader${since === undefined ? '' : ` (sidan ${since})`}.`,
      call: (opens: string | undefined, closes: string) =>
        opens === undefined ? `Frist ${closes}.` : `Opnar ${opens}, frist ${closes}.`,
      recurring: 'Nye utlysingar er venta.',
    },
  },
  en: {
    type: (types: string) => `Gives: ${types}.`,
    phases: (phases: string, isStated: boolean) =>
      `Aimed at: ${phases}. ${isStated ? 'A source says so.' : 'We have inferred it.'}`,
    effects: (effects: string) => `Meant to strengthen ${effects}.`,
    role: (role: string, who: string) => `${role}: ${who}.`,
    why: (text: string, why: string) => `${text} ${why}`,
    inferred: 'We have inferred it.',
    reading: (says: string, source: string) => `“${says}” (${source})`,
    chosen: (about: string, readings: string, chosen: string) => `${about}: ${readings}. We use: ${chosen}`,
    ended: 'The instrument has ended.',
    dated: (from: string | undefined, to: string | undefined) =>
      `Applies${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}.`,
    source: (title: string, confidence: string, asOf: string | undefined, checkedOn: string) =>
      `${title} (${confidence}${asOf === undefined ? '' : `, dated ${asOf}`}, read ${checkedOn})`,
    window: {
      running: 'All year.',
      'via-intermediary': 'Through a bank, a fund, an operator or a client.',
      'not-stated': 'No source says when.',
      closed: (since: string | undefined) =>
        `No longer takes applications${since === undefined ? '' : ` (since ${since})`}.`,
      call: (opens: string | undefined, closes: string) =>
        opens === undefined ? `Deadline ${closes}.` : `Opens ${opens}, deadline ${closes}.`,
      recurring: 'New calls are expected.',
    },
  },
} as const;

type Phrases = (typeof PAGE_PHRASES)[Language];

/** A sentence on when one can apply, and the source it is from. */
type WindowSentence = { readonly text: string; readonly source: string | undefined };

/** When one can apply, one sentence each. */
export function windowTexts(window: Window, { window: phrases }: Phrases): readonly WindowSentence[] {
  const source = 'source' in window ? window.source : undefined;
  switch (window.kind) {
    case 'closed':
      return [{ text: phrases.closed(window.since), source }];
    case 'calls':
      return [
        ...window.calls.map((call) => ({
          text: phrases.call(call.opensOn, asPreciseAs(call.closesOn, call.precision)),
          source: call.source,
        })),
        ...(window.recurring ? [{ text: phrases.recurring, source }] : []),
      ];
    default:
      return [{ text: phrases[window.kind], source }];
  }
}

/** A date said no more exactly than the source says it. */
function asPreciseAs(day: string, precision: 'day' | 'month' | 'quarter' | 'year'): string {
  switch (precision) {
    case 'year':
      return day.slice(0, 4);
    case 'quarter':
      return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'month':
      return day.slice(0, 7);
    default:
      return day;
  }
}
