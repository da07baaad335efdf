import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const manifest = z
  .object({ scripts: z.object({ start: z.string() }), devDependencies: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

type Instruction = { readonly keyword: string; readonly words: string };

function readInstructions(): Instruction[] {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ keyword: line.split(' ', 1).join(), words: line.slice(line.indexOf(' ') + 1) }));
}

describe('the Dockerfile', () => {
  const instructions = readInstructions();
  const finalStage = instructions.slice(instructions.findLastIndex(({ keyword }) => keyword === 'FROM'));
  const inFinalStage = (keyword: string) =>
    finalStage.filter((line) => line.keyword === keyword).map(({ words }) => words);

  it('runs on the Node version that the tests run on', () => {
    const [major] = manifest.devDependencies.node.split('.');

    expect(instructions[0]).toEqual({ keyword: 'FROM', words: `node:${major}-slim AS base` });
  });

  it('copies only what exists', () => {
    const copies = instructions.filter(({ keyword }) => keyword === 'COPY').map(({ words }) => words.split(' '));
    const sources = copies.flatMap((words) => words.filter((word) => !word.startsWith('--')).slice(0, -1));
    const missing = sources.map((source) => source.replace(/^\/app\//, '')).filter((source) => !existsSync(source));

    expect(sources.length).toBeGreaterThan(0);
    expect(missing.filter((source) => source !== 'node_modules')).toEqual([]);
  });

  it('takes no tests, scripts or development tools into the service', () => {
    const sources = inFinalStage('COPY').flatMap((words) => words.split(' ').slice(0, -1));

    expect(sources).toEqual([
      'package.json',
      '--from=dependencies',
      '/app/node_modules',
      '--from=build',
      '/app/prisma',
      '--from=build',
      '/app/src',
    ]);
    expect(instructions.map(({ words }) => words)).toContain('npm ci --omit=dev --omit=optional --ignore-scripts');
  });

  it('ends as a user without rights', () => {
    expect(inFinalStage('USER')).toEqual(['1000:1000']);
  });

  it('starts the service as npm start does, and stops it with SIGTERM', () => {
    expect(inFinalStage('CMD').map((words) => z.array(z.string()).parse(JSON.parse(words)).join(' '))).toEqual([
      manifest.scripts.start,
    ]);
    expect(inFinalStage('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('asks the service itself whether it lives', () => {
    expect(inFinalStage('HEALTHCHECK').join()).toMatch(/CMD \["node", "-e", ".*\/health\/live.*"\]$/);
  });

  it('holds no secret', () => {
    const settings = instructions.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG');

    expect(settings.filter(({ words }) => /password|secret|token|key|database_url/i.test(words))).toEqual([]);
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.env.*', '.git']),
    );
  });
});

describe('docker-compose.yml', () => {
  const compose = z
    .object({
      services: z.object({
        envei: z.looseObject({ environment: z.record(z.string(), z.string()) }),
        postgres: z.looseObject({ environment: z.record(z.string(), z.string()) }),
      }),
    })
    .parse(parse(readFileSync('docker-compose.yml', 'utf8')));
  const { envei, postgres } = compose.services;

  it('runs the service on a read-only file system, without capabilities', () => {
    expect(envei).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('waits for a healthy database', () => {
    expect(envei).toMatchObject({ depends_on: { postgres: { condition: 'service_healthy' } } });
    expect(postgres).toMatchObject({
      image: 'postgres:18',
      healthcheck: { test: expect.arrayContaining(['CMD-SHELL']) },
    });
  });

  it('takes its password from the environment, and does not start without one', () => {
    const password = postgres.environment['POSTGRES_PASSWORD'];

    expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/);
    expect(envei.environment['DATABASE_URL']).toBe(`postgresql://envei:${password}@postgres:5432/envei`);
  });
});
