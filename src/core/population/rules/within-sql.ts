import type { WithinRule } from '../../eligibility/rules/within.ts';
import { industryCode } from '../../profile/profile.ts';
import { text, texts } from '../dialect.ts';
import type { Row } from '../row.ts';
import { or } from '../sql-logic.ts';

/** A code lies under one of these. A code of another edition, or one less fine than the rule, settles nothing. */
export function withinHolds(row: Row, { fact, scheme, codes }: WithinRule): string {
  const column = row.stated(fact);
  const wanted = codes.map((code) => (scheme === undefined ? code : industryCode(scheme, code)));
  const lies = or(wanted.map((code) => `starts_with(${column}, ${text(code)})`));
  const open = or([
    ...wanted.map((code) => `starts_with(${text(code)}, ${column})`),
    ...(scheme === undefined ? [] : [`NOT starts_with(${column}, ${text(`${scheme}:`)})`, isSection(column)]),
  ]);
  return `CASE WHEN ${lies} THEN TRUE WHEN NOT (${open}) THEN FALSE END`;
}

const SECTIONS = [...'ABCDEFGHIJKLMNOPQRSTUV'].map((letter) => `:${letter}`);

/** A letter names a whole section of industries. */
function isSection(column: string): string {
  return `RIGHT(${column}, 2) IN (${texts(SECTIONS)})`;
}
