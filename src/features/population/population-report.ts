import type { Breakdown } from '#core/population/population-sql.ts';
import { POPULATION_STATUSES, type PopulationStatus } from '#core/population/status-sql.ts';
import type { InstrumentChange, Move } from './compare-catalogues.ts';
import type { InstrumentCount } from './count-population.ts';

const HEADINGS: Readonly<Record<PopulationStatus, string>> = {
  eligible: 'eligible',
  eligible_pending_assessment: 'if assessed so',
  possible_by_exception: 'by exception',
  undetermined: 'undetermined',
  ineligible: 'not eligible',
};

/** One line per instrument, and per county or size when asked for. */
export function toCountReport(counts: readonly InstrumentCount[], by: readonly Breakdown[]): string {
  const lines = counts.flatMap(({ id, groups }) =>
    groups.map(({ of, companies }) => [
      id,
      ...by.map((breakdown) => of[breakdown] ?? ''),
      ...POPULATION_STATUSES.map((status) => shown(companies[status])),
    ]),
  );
  const headings = ['instrument', ...by, ...POPULATION_STATUSES.map((status) => HEADINGS[status])];
  const bounds = counts
    .filter((count) => count.bounds.length > 0)
    .map(({ id, bounds }) => `${id}: where ${bounds.join(', ')} is unknown, more is left undetermined than need be.`);
  return [tableOf([headings, ...lines], 1 + by.length), ...bounds].join('\n');
}

/** What a draft moves, instrument by instrument; what it leaves alone is not shown. */
export function toChangeReport(changes: readonly InstrumentChange[]): string {
  if (changes.length === 0) return 'The draft changes the conditions of no instrument on offer that day.';
  const headings = ['instrument', '', 'yes before', 'yes after', 'gain it', 'lose it', 'maybe before', 'maybe after'];
  const lines = changes.map(({ id, kind, moves }) => {
    const count = (isMeant: (move: Move) => boolean) =>
      shown(moves.filter(isMeant).reduce((sum, { companies }) => sum + companies, 0));
    return [
      id,
      kind,
      count(({ from }) => isYes(from)),
      count(({ to }) => isYes(to)),
      count(({ from, to }) => !isYes(from) && isYes(to)),
      count(({ from, to }) => isYes(from) && !isYes(to)),
      count(({ from }) => isOpen(from)),
      count(({ to }) => isOpen(to)),
    ];
  });
  return tableOf([headings, ...lines], 2);
}

function isYes(status: PopulationStatus | undefined): boolean {
  return status === 'eligible' || status === 'eligible_pending_assessment';
}

function isOpen(status: PopulationStatus | undefined): boolean {
  return status === 'undetermined' || status === 'possible_by_exception';
}

function shown(count: number): string {
  return count.toLocaleString('en');
}

/** Words to the left, numbers to the right. */
function tableOf(lines: readonly (readonly string[])[], words: number): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
