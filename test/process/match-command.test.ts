import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { inShort, toAnswer } from '#test/support/batches.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const LINES = '{"limit":1}\n\n{"company":{"employees":12},"limit":1}\n';
const WITH_A_PROBLEM = `${LINES}no JSON\n`;

function start(args: readonly string[]) {
  return spawn(execPath, ['src/cli/envei.ts', 'match', ...args]);
}

async function envei(args: readonly string[], input = '') {
  const child = start(args);
  child.stdin.end(input);
  const [out, aside] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, aside };
}

const answersIn = (out: string) => out.trimEnd().split('\n').map(toAnswer);

describe('envei match', () => {
  it('answers each line of a file, and says aside what it came to', async () => {
    await using folder = await createTemporaryFolder();
    const file = join(folder.path, 'companies.ndjson');
    await writeFile(file, LINES);

    const { code, out, aside } = await envei(['--batch', file, '--language', 'en', '--as-of', '2026-11-24']);

    const answers = answersIn(out);
    expect(code).toBe(0);
    expect(inShort(answers)).toEqual([
      [1, 'answered'],
      [3, 'answered'],
    ]);
    expect(answers[0]).toMatchObject({ answer: { asOf: '2026-11-24', notice: expect.stringContaining('guidance') } });
    expect(aside).toMatch(/^2 lines answered, 0 of them with a problem, in \d+\.\d s \(\d+ lines\/s\)\n$/);
  });

  it('reads standard input, writes a file, and ends with 1 when a line got a problem', async () => {
    await using folder = await createTemporaryFolder();
    const output = join(folder.path, 'answers.ndjson');

    const answer = await envei(
      ['--batch', '-', '--output', output, '--workers', '1', '--trace', 'full'],
      WITH_A_PROBLEM,
    );

    const answers = answersIn(await readFile(output, 'utf8'));
    expect(answer).toMatchObject({ code: 1, out: '', aside: expect.stringContaining('3 lines answered, 1 of them') });
    expect(inShort(answers)).toEqual([
      [1, 'answered'],
      [3, 'answered'],
      [4, 'malformed-json'],
    ]);
    expect(answers[0]).toMatchObject({ answer: { matches: [{ trace: expect.anything() }] } });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['--batch', '-', '--workers', '1']);
    child.stdin.on('error', () => {});
    child.stdin.write('{}\n'.repeat(400));
    await once(child.stdout, 'data');

    child.stdout.destroy();

    const [aside] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code: child.exitCode, aside }).toEqual({ code: 0, aside: '' });
  });

  it.each([
    [[], 'Name a file: --batch companies.ndjson'],
    [['--batch', 'nowhere.ndjson'], 'nowhere.ndjson: there is no such file'],
    [['--batch', 'src'], 'src: this is a folder'],
    [['--batch', 'package.json', '--output', './package.json'], './package.json: this is the file after --batch'],
    [['--batch', 'package.json', '--output', 'nowhere/answers'], 'nowhere/answers: cannot be written'],
    [['--batch', 'package.json', '--language', 'sv'], '--language does not know "sv"; use nb, nn, or en'],
    [['--batch', 'package.json', '--trace', 'some'], '--trace does not know "some"; use reasons or full'],
    [['--batch', 'package.json', '--workers', 'many'], '--workers "many" is no number of threads'],
    [['--batch', 'package.json', '--as-of', 'today'], '--as-of "today" is no day; write it as 2026-11-24'],
    [['companies.ndjson'], 'See: envei match --help'],
  ])('%j is refused with what to write instead', async (args, message) => {
    expect(await envei(args)).toMatchObject({ code: 2, out: '', aside: expect.stringContaining(message) });
  });

  it('explains itself', async () => {
    expect(await envei(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--batch <file>') });
  });
});
