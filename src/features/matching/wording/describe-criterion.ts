import type { Criterion } from '#core/eligibility/criterion.ts';
import type { Language } from '#core/shared/localized-text.ts';
import { requirementText } from './requirements.ts';
import { type Wording, wordingIn } from './wording.ts';

/** A criterion in words: its own requirement, or those of its parts joined; a step to take is said as it is. */
export function describeCriterion(criterion: Criterion, language: Language): string {
  if (criterion.kind === 'procedural' && criterion.rule === 'assessed') return criterion.what[language];
  return describe(criterion, wordingIn(language));
}

function describe(criterion: Criterion, wording: Wording): string {
  const { phrases } = wording;
  switch (criterion.rule) {
    case 'all':
      return phrases.allOf(criterion.of.map((part) => describe(part, wording)).join('; '));
    case 'any':
      return phrases.oneAmong(criterion.of.map((part) => describe(part, wording)).join('; '));
    case 'at-least':
      return phrases.countAmong(
        String(criterion.count),
        criterion.of.map((part) => describe(part, wording)).join('; '),
      );
    case 'not':
      return phrases.not(describe(criterion.of, wording));
    default:
      return requirementText(criterion, wording);
  }
}
