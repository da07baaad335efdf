import { scenariosOf } from '#core/advice/scenarios.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { onDay } from '#test/support/question-day.ts';
import { scenarioText } from './scenario-text.ts';

export const SCENARIO_FOLDER = 'test/scenarios';

/** The day the scenarios are about. It stays, so that a file changes only when a rule does. */
const SCENARIO_DAY = '2026-11-24';

/** What test/scenarios holds: a document for every instrument in force, by file name. */
export function scenarioFiles(instruments: readonly Instrument[]): ReadonlyMap<string, string> {
  const inForce = instruments.filter(({ status }) => status.is === 'active' || status.is === 'pilot');
  return new Map(inForce.map((instrument) => [`${instrument.id}.md`, scenarioFile(instrument)]));
}

export function scenarioFile(instrument: Instrument): string {
  return scenarioText(instrument, SCENARIO_DAY, scenariosOf(instrument, onDay(SCENARIO_DAY)));
}
