import type { Instrument } from '#core/catalogue/instrument.ts';
import type { InstrumentSql } from '#core/population/instrument-sql.ts';
import {
  changeSql,
  countSql,
  type PopulationDay,
  populationInstruments,
  populationRow,
} from '#core/population/population-sql.ts';
import type { Row } from '#core/population/row.ts';
import type { PopulationStatus } from '#core/population/status-sql.ts';
import { askEach } from './ask-each.ts';
import type { AnswerRow, CompanyTable, OnProgress } from './company-table.ts';
import { statusIn } from './count-population.ts';

/** So many companies that stood there before and stand here after. */
export type Move = {
  readonly from: PopulationStatus | undefined;
  readonly to: PopulationStatus | undefined;
  readonly companies: number;
};
/** What a draft does to one instrument: new and gone ones have only one side. */
export type InstrumentChange = {
  readonly id: string;
  readonly kind: 'changed' | 'new' | 'gone';
  readonly moves: readonly Move[];
};

export type DraftQuestion = {
  readonly before: readonly Instrument[];
  readonly after: readonly Instrument[];
  readonly day: PopulationDay;
};

/** What a draft of the catalogue would change, for every instrument whose conditions it changes. */
export async function compareCatalogues(
  table: CompanyTable,
  { before, after, day }: DraftQuestion,
  onProgress: OnProgress = () => {},
): Promise<readonly InstrumentChange[]> {
  const row = populationRow(day, 'duckdb');
  const questions = questionsOn(
    populationInstruments(before, row, day.asOf),
    populationInstruments(after, row, day.asOf),
    row,
  );
  return askEach(
    table,
    { row, questions },
    ({ id, kind }, answer): InstrumentChange => ({ id, kind, moves: answer.map((found) => moveIn(found, kind)) }),
    onProgress,
  );
}

type Question = { readonly id: string; readonly kind: InstrumentChange['kind']; readonly query: string };

function questionsOn(before: readonly InstrumentSql[], after: readonly InstrumentSql[], row: Row): readonly Question[] {
  const old = new Map(before.map((instrument) => [instrument.id, instrument]));
  const ids = new Set([...old.keys(), ...after.map(({ id }) => id)]);
  return [...ids].toSorted().flatMap((id) => {
    const [then, now] = [old.get(id), after.find((instrument) => instrument.id === id)];
    if (then === undefined || now === undefined) return oneSided(id, then, now, row);
    if (JSON.stringify(then.verdict) === JSON.stringify(now.verdict)) return [];
    return [{ id, kind: 'changed' as const, query: changeSql(then.verdict, now.verdict) }];
  });
}

function oneSided(
  id: string,
  then: InstrumentSql | undefined,
  now: InstrumentSql | undefined,
  row: Row,
): readonly Question[] {
  if (now !== undefined) return [{ id, kind: 'new', query: countSql(now.verdict, row) }];
  return then === undefined ? [] : [{ id, kind: 'gone', query: countSql(then.verdict, row) }];
}

function moveIn(answer: AnswerRow, kind: InstrumentChange['kind']): Move {
  const companies = Number(answer['companies']);
  if (kind === 'new') return { from: undefined, to: statusIn(answer['status']), companies };
  if (kind === 'gone') return { from: statusIn(answer['status']), to: undefined, companies };
  return { from: statusIn(answer['status_before']), to: statusIn(answer['status_after']), companies };
}
