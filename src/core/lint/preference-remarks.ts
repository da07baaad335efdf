import type { Instrument } from '../catalogue/instrument.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import { outermostNodes, remarkOn } from './criterion-nodes.ts';
import type { Remark } from './lint-finding.ts';

/** Preferences count only once they are met for certain, which an assessment never is. */
export function preferenceRemarks(instrument: Instrument): readonly Remark[] {
  return outermostNodes(instrument)
    .filter(({ criterion }) => criterion.kind === 'preferred' && hangsOnAssessment(criterion))
    .map((node) =>
      remarkOn(
        node,
        'preference-never-counts',
        'only a case officer can tell whether this is met, so it can never count in the ranking',
        'state it by facts, or make it procedural',
      ),
    );
}

/** Without the assessment it cannot hold. */
function hangsOnAssessment(criterion: Criterion): boolean {
  switch (criterion.rule) {
    case 'assessed':
      return true;
    case 'all':
      return criterion.of.some(hangsOnAssessment);
    case 'any':
      return criterion.of.every(hangsOnAssessment);
    case 'at-least':
      return criterion.of.filter((part) => !hangsOnAssessment(part)).length < criterion.count;
    default:
      return false;
  }
}
