import type { z } from 'zod';
import type { Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { lintCatalogue } from '#core/lint/lint-catalogue.ts';
import type { LintContext } from '#core/lint/lint-context.ts';
import type { LintFinding } from '#core/lint/lint-finding.ts';
import { anInstrument, TODAY } from './builders.ts';
import { onDay } from './question-day.ts';

/** An entry the lint has nothing to say about, but for what the test changes. */
export function aCleanInstrument(fields: Partial<z.input<typeof instrumentSchema>> = {}): Instrument {
  return anInstrument({
    summary: { nb: 'Et tilskudd.', nn: 'Eit tilskot.', en: 'A grant.' },
    award: { is: 'competitive', basis: 'stated', source: 'page' },
    ...fields,
  });
}

/** An otherwise clean entry with these criteria, all from the same page. */
export function withCriteria(...criteria: readonly Record<string, unknown>[]): Instrument {
  const sourced = criteria.map((criterion, index) => ({ id: `c${index}`, source: 'page', ...criterion }));
  return aCleanInstrument({ criteria: sourced });
}

export function findingsIn(
  instruments: readonly Instrument[],
  context: Partial<LintContext> = {},
): readonly LintFinding[] {
  return lintCatalogue(instruments, { today: TODAY, parameters: onDay(TODAY).parameters, ...context });
}

/** What the lint finds in one catalogue, as `code at path`. */
export function remarksIn(instruments: Instrument | readonly Instrument[], context?: Partial<LintContext>) {
  const catalogue = 'id' in instruments ? [instruments] : instruments;
  return findingsIn(catalogue, context).map(({ code, path }) => `${code} at ${path.join('.')}`);
}
