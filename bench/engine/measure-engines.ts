import { toldAnswers } from '../made-up-answers.ts';
import { medianOf, toFigure, toTable } from '../markdown-table.ts';
import { peerVersions } from '../package-versions.ts';
import type { Effort } from '../part.ts';
import { createRandom } from '../random.ts';
import { ENGINES, type EngineName, isEngineName } from './engines.ts';
import { type Measured, measureSize, type SizeMeasurement } from './measure-size.ts';
import { timePreparing } from './our-engine.ts';

const SIZES = [120, 1_000, 10_000, 100_000];
const QUICK_SIZES = [120, 1_000];

/** Our compiled criteria beside other engines, and beside functions written by hand: verdicts alone. */
export async function measureEngines(effort: Effort): Promise<string> {
  const names = Object.keys(ENGINES).filter(isEngineName);
  const measured: SizeMeasurement[] = [];
  for (const instruments of effort.isQuick ? QUICK_SIZES : SIZES) {
    measured.push(await measureSize(names, instruments, effort));
  }
  effort.progress('preparing profiles');
  const results = measured.flatMap((size) => size.results);
  return [
    `${comparison(measured)}\n`,
    speedTable(results),
    `\nHow the time per profile grows from 1,000 to 100,000 instruments, where the rules grow a hundredfold:\n`,
    growthTable(names, results),
    `\n${preparing()}`,
  ].join('\n');
}

function comparison(measured: readonly SizeMeasurement[]): string {
  const sizes = measured.map(({ results, compared, eligibleShare }) => {
    const [instruments = 0] = results.map((result) => result.instruments);
    return `${compared} at ${instruments.toLocaleString('en')} instruments (${(eligibleShare * 100).toFixed(1)} % yeses)`;
  });
  return `Profiles that all engines answered alike before anything was timed: ${sizes.join(', ')}. Versions: ${peerVersions()}.`;
}

function speedTable(results: readonly Measured[]): string {
  const headings = [
    'Engine',
    'Instruments',
    'µs per profile',
    'Profiles a second',
    'Time against ours',
    'Profiles a round',
    'Loading, ms',
  ];
  return toTable(
    headings,
    results.map((result) => speedRow(result, microsecondsOf('ours', result.instruments, results))),
  );
}

function speedRow(result: Measured, ours: number): readonly string[] {
  const start = [result.engine, result.instruments.toLocaleString('en')];
  if (result.outcome === 'failed') return [...start, `not measured: ${result.problem}`, '', '', '', ''];
  const { microseconds, profiles, loadMs } = result;
  const figures = [microseconds, 1_000_000 / microseconds].map(toFigure);
  return [...start, ...figures, `×${toFigure(microseconds / ours)}`, profiles.toLocaleString('en'), toFigure(loadMs)];
}

function growthTable(names: readonly EngineName[], results: readonly Measured[]): string {
  const rows = names.map((name) => {
    const growth = microsecondsOf(name, 100_000, results) / microsecondsOf(name, 1_000, results);
    return [name, Number.isNaN(growth) ? 'not measured' : `×${toFigure(growth)}`];
  });
  return toTable(['Engine', 'Growth'], rows);
}

function microsecondsOf(engine: EngineName, instruments: number, results: readonly Measured[]): number {
  const [found] = results.filter((result) => result.engine === engine && result.instruments === instruments);
  return found?.outcome === 'measured' ? found.microseconds : Number.NaN;
}

function preparing(): string {
  const random = createRandom(11);
  const profiles = Array.from({ length: 300 }, () => toldAnswers(random));
  const rounds = [1, 2, 3, 4, 5].map(() => timePreparing(profiles));
  const checked = medianOf(rounds.map((round) => round.checked));
  const trusted = medianOf(rounds.map((round) => round.trusted));
  return `Not in these figures: from the JSON of a request with all its facts to what our engine judges takes ${toFigure(checked)} µs checked against the schema, ${toFigure(trusted)} µs of it after the check. The other engines check nothing.`;
}
