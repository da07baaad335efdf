import type { Instrument } from '#core/catalogue/instrument.ts';
import {
  BREAKDOWNS,
  type Breakdown,
  countSql,
  type PopulationDay,
  populationInstruments,
  populationRow,
} from '#core/population/population-sql.ts';
import { POPULATION_STATUSES, type PopulationStatus } from '#core/population/status-sql.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { askEach } from './ask-each.ts';
import type { AnswerRow, CompanyTable, OnProgress } from './company-table.ts';

export type PopulationQuestion = {
  readonly instruments: readonly Instrument[];
  readonly day: PopulationDay;
  readonly by: readonly Breakdown[];
};

/** How many companies stand where with an instrument, in one county or of one size, or everywhere. */
type GroupCount = {
  readonly of: Readonly<Partial<Record<Breakdown, string>>>;
  readonly companies: Readonly<Record<PopulationStatus, number>>;
};
export type InstrumentCount = {
  readonly id: string;
  readonly groups: readonly GroupCount[];
  /** Facts for which, where they are unknown, more is left undetermined than need be. */
  readonly bounds: readonly StatedFactName[];
};

/** Who can use what, over a whole population. */
export async function countPopulation(
  table: CompanyTable,
  { instruments, day, by }: PopulationQuestion,
  onProgress: OnProgress = () => {},
): Promise<readonly InstrumentCount[]> {
  const row = populationRow(day, 'duckdb');
  const questions = populationInstruments(instruments, row, day.asOf).map(({ id, bounds, verdict }) => ({
    id,
    bounds,
    query: countSql(verdict, row, by),
  }));
  return askEach(
    table,
    { row, questions },
    ({ id, bounds }, answer): InstrumentCount => ({ id, bounds, groups: groupsOf(answer, by) }),
    onProgress,
  );
}

const NOBODY: Readonly<Record<PopulationStatus, number>> = {
  eligible: 0,
  eligible_pending_assessment: 0,
  possible_by_exception: 0,
  undetermined: 0,
  ineligible: 0,
};

function groupsOf(rows: readonly AnswerRow[], by: readonly Breakdown[]): readonly GroupCount[] {
  const groups = new Map<string, GroupCount>();
  for (const row of rows) {
    const of = Object.fromEntries(by.map((breakdown) => [breakdown, row[BREAKDOWNS[breakdown]]]));
    const key = Object.values(of).join('|');
    const known = groups.get(key)?.companies ?? NOBODY;
    const status = statusIn(row['status']);
    groups.set(key, { of, companies: { ...known, [status]: known[status] + Number(row['companies']) } });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function statusIn(text: string | undefined): PopulationStatus {
  const status = POPULATION_STATUSES.find((known) => known === text);
  if (status === undefined) throw new Error(`"${text}" is not a status.`);
  return status;
}
