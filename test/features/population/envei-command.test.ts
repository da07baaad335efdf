import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { OUR_CATALOGUE } from '#features/catalogue/catalogue-files.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const CSV = 'company_legal_form,project_trl\nAS,3\nENK,\n';

async function envei(...args: readonly string[]) {
  const child = spawn(execPath, ['src/cli/envei.ts', ...args]);
  const [out, aside] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, aside };
}

async function companiesIn(folder: string, content = CSV): Promise<string> {
  const path = join(folder, 'companies.csv');
  await writeFile(path, content);
  return path;
}

describe('envei population', () => {
  it('counts who can use an instrument, and tells aside how far it is', async () => {
    await using folder = await createTemporaryFolder();
    const answer = await envei(
      'population',
      '--companies',
      await companiesIn(folder.path),
      '--instrument',
      'skattefunn',
    );

    expect(answer).toMatchObject({ code: 0, aside: expect.stringContaining('2 companies; the file tells 2 of ') });
    expect(answer.out).toMatch(/^instrument .*\nskattefunn +0 +0 +0 +2 +0\n$/);
  });

  it('shows what a draft changes', async () => {
    await using folder = await createTemporaryFolder();
    const draft = join(folder.path, 'skattefunn.yaml');
    await copyFile(join(OUR_CATALOGUE.entries, 'skattefunn.yaml'), draft);
    const written = await readFile(draft, 'utf8');
    await writeFile(draft, written.replace('fact: project.involvesRnd', 'fact: project.usesAi'));
    const answer = await envei('population', '--companies', await companiesIn(folder.path), '--draft', folder.path);

    expect(answer).toMatchObject({ code: 0 });
    expect(answer.out).toMatch(/^instrument .*\nskattefunn +changed +0 +0 +0 +0 +2 +2\n$/);
  });

  it('prints the question for PostgreSQL', async () => {
    const { code, out } = await envei('population', '--sql', 'postgres', '--instrument', 'skattefunn');

    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('--   partners_countries text[],') });
  });

  it.each([
    [['population'], 'Name a file: --companies'],
    [['population', '--companies', 'x.csv', '--by', 'sector'], '--by does not know "sector"; use county, size-class'],
    [['population', '--sql', 'oracle'], '--sql does not know "oracle"; use duckdb or postgres'],
    [['population', '--as-of', 'today'], '--as-of "today" is no day; write it as 2026-11-24'],
    [['population', '--instrument', 'nothing'], 'There is no instrument "nothing"'],
    [['population', '--colour'], 'See: envei population --help'],
    [['populate'], 'envei has no command "populate"; it has population'],
  ])('%j is refused with what to write instead', async (args, message) => {
    expect(await envei(...args)).toMatchObject({ code: 2, out: '', aside: expect.stringContaining(message) });
  });

  it('names file, column and remedy when the file does not fit', async () => {
    await using folder = await createTemporaryFolder();
    const path = await companiesIn(folder.path, 'project_trl\nhigh\n');

    expect(await envei('population', '--companies', path)).toMatchObject({
      code: 1,
      aside: expect.stringContaining('companies.csv: column project_trl: 1 values do not fit, such as "high"'),
    });
  });

  it('explains itself', async () => {
    expect(await envei('--help')).toMatchObject({ code: 0, out: expect.stringContaining('population    who can use') });
    expect(await envei('population', '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--companies <file>'),
    });
  });
});
