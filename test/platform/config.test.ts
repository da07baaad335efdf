import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_VARIABLES, readConfig } from '#platform/config.ts';

const defaults = {
  port: 3000,
  host: '127.0.0.1',
  databaseUrl: undefined,
  dataDir: './data',
  catalogueDir: undefined,
  catalogueMayReturn: false,
  cataloguePollSeconds: 5,
  logLevel: 'info',
  answerMemoryMegabytes: 64,
  rateLimitPerMinute: 600,
  batchWorkers: availableParallelism(),
  pressureLimits: { eventLoopDelayMs: 1000, eventLoopUtilization: 1 },
  publicUrl: undefined,
};

function messagesFor(env: Record<string, string>): readonly string[] {
  const reading = readConfig(env);
  return reading.outcome === 'invalid' ? reading.messages : [];
}

describe('the environment', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toEqual({ outcome: 'ok', config: defaults });
  });

  it('takes an empty value as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', LOG_LEVEL: '' })).toEqual({ outcome: 'ok', config: defaults });
  });

  it('sets everything that can be set', () => {
    const reading = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://user:secret@db:5432/envei',
      DATA_DIR: '/var/lib/envei',
      CATALOGUE_DIR: '/etc/envei/catalogue',
      CATALOGUE_MAY_RETURN: 'true',
      CATALOGUE_POLL_SECONDS: '30',
      LOG_LEVEL: 'warn',
      ANSWER_MEMORY_MB: '0',
      RATE_LIMIT_PER_MINUTE: '60',
      BATCH_WORKERS: '3',
      MAX_EVENT_LOOP_DELAY_MS: '500',
      MAX_EVENT_LOOP_UTILIZATION: '0.98',
      PUBLIC_URL: 'https://envei.example.no/api/',
      UNRELATED: 'ignored',
    });

    expect(reading).toEqual({
      outcome: 'ok',
      config: {
        port: 8080,
        host: '0.0.0.0',
        databaseUrl: 'postgres://user:secret@db:5432/envei',
        dataDir: '/var/lib/envei',
        catalogueDir: '/etc/envei/catalogue',
        catalogueMayReturn: true,
        cataloguePollSeconds: 30,
        logLevel: 'warn',
        answerMemoryMegabytes: 0,
        rateLimitPerMinute: 60,
        batchWorkers: 3,
        pressureLimits: { eventLoopDelayMs: 500, eventLoopUtilization: 0.98 },
        publicUrl: 'https://envei.example.no/api',
      },
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '1.5'],
    ['HOST', 'not a host'],
    ['DATABASE_URL', 'mysql://db/envei'],
    ['DATABASE_URL', 'envei'],
    ['CATALOGUE_MAY_RETURN', 'maybe'],
    ['CATALOGUE_POLL_SECONDS', '0'],
    ['LOG_LEVEL', 'loud'],
    ['ANSWER_MEMORY_MB', '-1'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['BATCH_WORKERS', '0'],
    ['MAX_EVENT_LOOP_DELAY_MS', '0'],
    ['MAX_EVENT_LOOP_UTILIZATION', '1.1'],
    ['PUBLIC_URL', 'ftp://example.no'],
    ['PUBLIC_URL', 'https://user:secret@example.no'],
  ])('refuses %s=%s in one line that names the variable and a remedy', (name, value) => {
    const messages = messagesFor({ [name]: value });

    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`^${name} must be .+\\. Set .+\\.$`));
  });

  it('reports every wrong variable at once', () => {
    expect(messagesFor({ PORT: 'x', LOG_LEVEL: 'x' }).map((message) => message.split(' ')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
    ]);
  });

  it('shows what was set, except addresses that may hold a password', () => {
    const messages = messagesFor({
      PORT: '80a',
      DATABASE_URL: 'mysql://u:secret@db/x',
      PUBLIC_URL: 'ftp://u:secret@x',
    });

    expect(messages[0]).toContain('(it is "80a")');
    expect(messages.join()).not.toContain('secret');
  });
});

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');

  it('lists every variable and no other', () => {
    const listed = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);

    expect(listed.toSorted()).toEqual(ENVIRONMENT_VARIABLES.toSorted());
  });

  it('holds values that mean the same as setting nothing', () => {
    const env: Record<string, string | undefined> = { ...parseEnv(example) };

    expect(readConfig(env)).toEqual({ outcome: 'ok', config: defaults });
  });

  it('shows valid values for what is commented out', () => {
    const env: Record<string, string | undefined> = { ...parseEnv(example.replaceAll(/^# (?=[A-Z_]+=)/gm, '')) };

    expect(readConfig(env).outcome).toBe('ok');
  });
});
