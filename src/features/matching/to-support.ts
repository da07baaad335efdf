import type { LegalCeiling } from '#core/matching/legal-ceiling.ts';
import type { Match } from '#core/matching/match.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import { citedSource } from './cited-source.ts';
import type { MatchBody } from './match-body.schemas.ts';
import { ceilingText, formulaText } from './wording/support-text.ts';
import type { Wording } from './wording/wording.ts';

type SupportBody = MatchBody['support'];

/** What a match may be worth, with every rate, limit and ceiling it rests on and where each is from. */
export function toSupport({ support, instrument }: Match, day: IsoDate, wording: Wording): SupportBody {
  const { kind, minNok = null, maxNok = null, terms, ceilings } = support;
  const cited = (key: string, citedFor: 'amount' | 'criterion') => {
    const source = citedSource(instrument, key, { citedFor, day, language: wording.language });
    return source === undefined ? {} : { source };
  };
  return {
    kind,
    minNok,
    maxNok,
    formula: formulaText(support, wording),
    terms: terms.map(({ source, note, ...term }) => ({
      ...term,
      ...(note === undefined ? {} : { note: note[wording.language] }),
      ...cited(source, 'amount'),
    })),
    ceilings: ceilings.map((ceiling) => ({
      kind: ceiling.kind,
      text: ceilingText(ceiling, wording),
      ...figuresOf(ceiling),
      ...cited(ceiling.source, 'criterion'),
    })),
  };
}

function figuresOf(ceiling: LegalCeiling) {
  const maxNok = ceiling.maxNok === undefined ? {} : { maxNok: Math.round(ceiling.maxNok) };
  return ceiling.kind === 'aid-intensity'
    ? { percent: ceiling.percent, ...maxNok }
    : { leftEur: { min: Math.round(ceiling.leftEur.min), max: Math.round(ceiling.leftEur.max) }, ...maxNok };
}
