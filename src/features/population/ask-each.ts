import { knownCompaniesSql } from '#core/population/population-sql.ts';
import type { Row } from '#core/population/row.ts';
import type { AnswerRow, CompanyTable, OnProgress } from './company-table.ts';

/** Asks a population one question after the other, once it holds what they all look at. */
export async function askEach<Question extends { readonly query: string }, Result>(
  table: CompanyTable,
  { row, questions }: { readonly row: Row; readonly questions: readonly Question[] },
  toResult: (question: Question, answer: readonly AnswerRow[]) => Result,
  onProgress: OnProgress,
): Promise<readonly Result[]> {
  await table.prepare(
    knownCompaniesSql(
      row,
      questions.map(({ query }) => query),
    ),
  );
  const results: Result[] = [];
  for (const question of questions) {
    results.push(toResult(question, await table.ask(question.query)));
    onProgress(results.length, questions.length);
  }
  return results;
}
