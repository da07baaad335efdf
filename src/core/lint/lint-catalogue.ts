import { asItReadsOn } from '../catalogue/in-force.ts';
import type { Instrument } from '../catalogue/instrument.ts';
import { instrumentFlaws } from '../catalogue/instrument-flaws.ts';
import { codeRemarks } from './code-remarks.ts';
import { conditionRemarks } from './condition-remarks.ts';
import { dateRemarks } from './date-remarks.ts';
import { factRemarks } from './fact-remarks.ts';
import { languageRemarks } from './language-remarks.ts';
import type { LintContext } from './lint-context.ts';
import { type LintFinding, type Remark, toLintFinding } from './lint-finding.ts';
import { nameFindings } from './name-findings.ts';
import { placementRemarks } from './placement-remarks.ts';
import { preferenceRemarks } from './preference-remarks.ts';
import { relationRemarks } from './relation-remarks.ts';
import { sourceRemarks } from './source-remarks.ts';
import { textRemarks } from './text-remarks.ts';
import { thresholdRemarks } from './threshold-remarks.ts';
import { twinFindings } from './twin-findings.ts';

type Check = (instrument: Instrument, context: LintContext, instruments: readonly Instrument[]) => readonly Remark[];

const CHECKS: readonly Check[] = [
  thresholdRemarks,
  codeRemarks,
  preferenceRemarks,
  placementRemarks,
  dateRemarks,
  sourceRemarks,
  textRemarks,
  languageRemarks,
  relationRemarks,
];

/** Everything in a catalogue that is wrong, or deserves a second look, though every entry by itself would load. */
export function lintCatalogue(instruments: readonly Instrument[], context: LintContext): readonly LintFinding[] {
  return [
    ...factRemarks(context.factWords).map((remark) => toLintFinding(remark)),
    ...instruments.flatMap((instrument) =>
      remarksOn(instrument, context, instruments).map((remark) => toLintFinding(remark, instrument.id)),
    ),
    ...nameFindings(instruments),
    ...twinFindings(instruments),
  ];
}

/** Conditions are put to the engine only once they are well formed. */
function remarksOn(
  instrument: Instrument,
  context: LintContext,
  instruments: readonly Instrument[],
): readonly Remark[] {
  const flaws = instrumentFlaws(instrument).map((flaw): Remark => ({ code: 'entry-flaw', ...flaw }));
  return [
    ...flaws,
    ...(flaws.length === 0 ? conditionRemarks(asItReadsOn(instrument, context.today), context) : []),
    ...CHECKS.flatMap((check) => check(instrument, context, instruments)),
  ];
}
