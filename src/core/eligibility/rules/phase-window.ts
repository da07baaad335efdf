import { z } from 'zod';
import type { Cut } from '../../profile/cut.ts';
import { intervalsOf } from '../../profile/possible.ts';
import { edgesOf, finiteEdges, judgeBand } from '../band.ts';
import { criterionFields } from '../criterion-fields.ts';
import type { Ask, Reading } from '../reading.ts';
import { anyOf } from '../verdict.ts';

const levels = z.strictObject({ min: z.int().min(1).max(9).optional(), max: z.int().min(1).max(9).optional() });
type Levels = z.infer<typeof levels>;

/** The project lies in this span of technology readiness or in this span of commercial readiness. */
export const phaseWindowRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('phase-window'),
  trl: levels.optional(),
  cri: levels.optional(),
  exception: z.strictObject({ trl: levels.optional(), cri: levels.optional() }).optional(),
});
export type PhaseWindowRule = z.infer<typeof phaseWindowRuleSchema>;

type Window = {
  readonly fact: 'project.trl' | 'project.cri';
  readonly span: Levels;
  readonly exception: Levels | undefined;
};

export function readPhaseWindow({ trl, cri, exception }: PhaseWindowRule): Reading {
  const windows: readonly Window[] = [
    ...(trl === undefined ? [] : [{ fact: 'project.trl' as const, span: trl, exception: exception?.trl }]),
    ...(cri === undefined ? [] : [{ fact: 'project.cri' as const, span: cri, exception: exception?.cri }]),
  ];
  return {
    facts: windows.map(({ fact }) => fact),
    judge: (ask) => anyOf(windows.map((window) => judgeWindow(window, ask))),
    cuts: () =>
      windows.map((window): Cut => ({ on: 'numbers', fact: window.fact, edges: finiteEdges(...bands(window)) })),
  };
}

function judgeWindow(window: Window, ask: Ask) {
  const [band, widest] = bands(window);
  return judgeBand(intervalsOf(ask.possible(window.fact)), band, widest);
}

function bands({ span, exception }: Window) {
  return [edgesOf(span, 1), edgesOf(exception ?? span, 1)] as const;
}
