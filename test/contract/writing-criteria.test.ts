import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { criterionFlaws } from '#core/catalogue/criterion-flaws.ts';
import { instrumentSchema } from '#core/catalogue/instrument.ts';
import { instrumentFlaws } from '#core/catalogue/instrument-flaws.ts';
import { type Criterion, criterionSchema, leafSchema, leavesOf, partsOf } from '#core/eligibility/criterion.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { anInstrument, aSituation } from '#test/support/builders.ts';

const document = readFileSync('docs/writing-criteria.md', 'utf8');

const entrySchema = instrumentSchema.pick({ roles: true, criteria: true, sources: true });
const exampleSchema = z.union([z.array(criterionSchema).min(1), entrySchema]);

/** Each block of YAML with the rows of the table that follows it, without the table's head. */
const examples = document
  .split(/^```yaml\n/m)
  .slice(1)
  .map((part) => part.split(/^```\n/m))
  .map(([yaml = '', after = '']) => ({ written: exampleSchema.parse(parse(yaml)), rows: rowsOf(after) }));
const criteria = examples.flatMap(({ written, rows }) => (Array.isArray(written) ? [{ written, rows }] : []));
const entries = examples.flatMap(({ written, rows }) => (Array.isArray(written) ? [] : [{ written, rows }]));

function rowsOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('| ') || line.startsWith('|-'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

function situationOf(cell: string) {
  const { company, project, partners } = profileSchema.parse(parse(cell));
  return aSituation({ company, project, partners });
}

function rulesIn(criterion: Criterion): string[] {
  return [criterion.rule, ...partsOf(criterion).flatMap(rulesIn)];
}

describe('docs/writing-criteria.md', () => {
  const rows = criteria.flatMap(({ written, rows }) =>
    rows.map(([id = '', profile = '', verdict = '']) => ({ id, profile, verdict, written })),
  );

  it.each(rows)('says of $id and $profile: $verdict', ({ id, profile, verdict, written }) => {
    const criterion = criterionSchema.parse(written.find((known) => known.id === id));

    const { finding } = resolve(criterion, situationOf(profile));

    const [only = 'none', ...others] = finding.verdicts;
    expect(others.length === 0 ? only : 'unknown').toBe(verdict);
  });

  const matches = entries.flatMap(({ written, rows }) =>
    rows.map(([profile = '', role = '', status = '']) => ({ profile, role, status, written })),
  );

  it.each(matches)('says of the entry and $profile: $role, $status', ({ profile, role, status, written }) => {
    const match = matchInstrument(anEntry(written), situationOf(profile));

    expect([match.role ?? 'none', match.status]).toEqual([role, status]);
  });

  it('has an example of every rule that can be written, and a row for every example', () => {
    const shown = examples.flatMap(({ written }) => (Array.isArray(written) ? written : written.criteria));
    const leaves = leafSchema.options.map(({ shape }) => shape.rule.value);

    // Nobody writes `applicant`: it follows from the roles of the entry.
    const writable = ['all', 'any', 'at-least', 'not', ...leaves].filter((rule) => rule !== 'applicant');
    expect([...new Set(shown.flatMap(rulesIn))].toSorted()).toEqual(writable.toSorted());
    const unread = criteria.flatMap(({ written, rows: read }) =>
      written.filter(({ id }) => !read.some(([named]) => named === id)),
    );
    expect(unread).toEqual([]);
  });

  it('shows an exception, an assessment, and every verdict', () => {
    const leaves = criteria.flatMap(({ written }) => written.flatMap(leavesOf));

    expect(leaves.some((leaf) => 'exception' in leaf)).toBe(true);
    expect([...new Set(rows.map(({ verdict }) => verdict))].toSorted()).toEqual(
      ['met', 'met-by-exception', 'to-be-assessed', 'unknown', 'unmet'].toSorted(),
    );
  });

  it('shows nothing that the catalogue would refuse', () => {
    const flaws = criteria.flatMap(({ written }) => written.flatMap((criterion) => criterionFlaws(criterion, [])));

    expect(flaws).toEqual([]);
    expect(entries.flatMap(({ written }) => instrumentFlaws(anEntry(written)))).toEqual([]);
  });
});

function anEntry({ roles, criteria: conditions, sources }: z.infer<typeof entrySchema>) {
  return anInstrument({ roles, criteria: conditions, sources });
}
