import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Match } from '#core/matching/match.ts';
import { readEntry } from '#features/catalogue/catalogue-files.ts';
import { aMatch, aSituation, TODAY } from '#test/support/builders.ts';
import { SHARED_FIGURES } from '#test/support/question-day.ts';

const FOLDER = join(import.meta.dirname, 'catalogue');

/** The text of an entry of the catalogue that the boundary tests are about. */
export function entryText(id: string): string {
  return readFileSync(join(FOLDER, `${id}.yaml`), 'utf8');
}

/** The entry, read as the service reads its own catalogue. */
export function entry(id: string): Instrument {
  const reading = readEntry(`${id}.yaml`, entryText(id), SHARED_FIGURES);
  if ('faults' in reading) throw new Error(reading.faults.join('\n'));
  return reading.instrument;
}

export type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

/** Where a company stands with an entry on a day. */
export function matchWith(instrument: Instrument, answers: Answers = {}, asOf = TODAY): Match {
  return aMatch(instrument, aSituation(answers, asOf));
}
