import { BOKMAL_PARTS, BOKMAL_WORDS, EXCLUSIVE_PARTS, EXCLUSIVE_WORDS, NYNORSK_WORDS } from './word-pairs.ts';

type Pair = readonly [stray: string, better: string];
type Forms = {
  readonly words: ReadonlyMap<string, string>;
  readonly parts: readonly Pair[];
  readonly endings: readonly (readonly [RegExp, string])[];
};

/** What to write instead of a word of the other written standard; undefined for every other word. */
export function formInPlaceOf(word: string, language: 'nb' | 'nn'): string | undefined {
  const { words, parts, endings } = FORMS[language];
  if (LOOK_ALIKES.has(word)) return undefined;
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  const inner = replaced(
    word,
    parts.find(([stray]) => word.includes(stray)),
  );
  const better = replaced(
    inner,
    endings.find(([pattern]) => pattern.test(inner)),
  );
  return better === word ? undefined : better;
}

function replaced(word: string, by: readonly [string | RegExp, string] | undefined): string {
  return by === undefined ? word : word.replace(...by);
}

function pairsIn(list: string): readonly Pair[] {
  return list.split(' ').map((pair) => {
    const [bokmal = '', nynorsk = ''] = pair.split(':');
    return [bokmal, nynorsk];
  });
}

function turned(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(([bokmal, nynorsk]) => [nynorsk, bokmal]);
}

const WORDS = pairsIn(EXCLUSIVE_WORDS);
const PARTS = pairsIn(EXCLUSIVE_PARTS);

const FORMS: Readonly<Record<'nb' | 'nn', Forms>> = {
  nn: {
    words: new Map([...WORDS, ...pairsIn(BOKMAL_WORDS)]),
    parts: [...PARTS, ...pairsIn(BOKMAL_PARTS)],
    endings: [
      [/(?<!s)kilden$/, 'kjelda'],
      [/(?<!s)kilde(r|ne)?$/, 'kjelde$1'],
      [/(?<=[^l])lig(e|st|ste)?$/, 'leg$1'],
      [/(?<=[^l])ligere$/, 'legare'],
      [/(?<=\p{L}{2})heten$/u, 'heita'],
      [/(?<=\p{L}{2})het(er|ene)?$/u, 'heit$1'],
      [/(?<=\p{L}{2}ing)en$/u, 'a'],
      [/(?<=\p{L}{2}ing|sjon|(?:akt|and|ort|eni|rekt)ør)er$/u, 'ar'],
      [/(?<=\p{L}{2}ing|sjon|(?:akt|and|ort|eni|rekt)ør)ene$/u, 'ane'],
      [/(?<=\p{L}{2})lederen$/u, 'leiaren'],
      [/(?<=\p{L}{2}(?:giv|tak))er(en)?$/u, 'ar$1'],
      [/(?<=\p{L}{2}(?:giv|tak))ere$/u, 'arar'],
      [/(?<=[^jg])erne$/, 'arane'],
      [/(?<=krev|led|lov|gå|kom|bind|legg|er|skap|svar|still|løp|lign|stå|bryt|før|følg|fatt|gjeld)ende$/, 'ande'],
      [/(?<=[kt]t|s[stl]|nn|ll)ede$/, 'a'],
    ],
  },
  nb: {
    words: new Map([...turned(WORDS), ...turned(pairsIn(NYNORSK_WORDS))]),
    parts: turned(PARTS),
    endings: [
      [/(?<=\p{L}{2})leg$/u, 'lig'],
      [/legare$/, 'ligere'],
      [/heita$/, 'heten'],
      [/heit(er|ene)?$/, 'het$1'],
      [/(?<=\p{L}{2}ing|sjon|(?:akt|and|ort|eni|rekt)ør)ar$/u, 'er'],
      [/(?<=\p{L}{2}ing|sjon|(?:akt|and|ort|eni|rekt)ør)ane$/u, 'ene'],
      [/arane$/, 'erne'],
      [/(?<=[^s]k|g)je(?=r?$)/, 'e'],
    ],
  },
};

/** Words that only look like the other standard, or are names that may begin a sentence. */
const LOOK_ALIKES = new Set(
  'bringer finger ingen ringer slektningen arvingen interne eksterne moderne sykehusinnkjøp'.split(' '),
);
