import { availableParallelism } from 'node:os';
import { z } from 'zod';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LONGEST_SHOWN = 40;

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  DATA_DIR: z.string().default('./data'),
  CATALOGUE_DIR: z.string().optional(),
  CATALOGUE_MAY_RETURN: z.enum(['true', 'false']).default('false'),
  CATALOGUE_POLL_SECONDS: z.coerce.number().int().min(1).max(86_400).default(5),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  ANSWER_MEMORY_MB: z.coerce.number().int().min(0).max(100_000).default(64),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(600),
  BATCH_WORKERS: z.coerce.number().int().min(1).max(256).default(availableParallelism()),
  MAX_EVENT_LOOP_DELAY_MS: z.coerce.number().int().min(10).max(60_000).default(1000),
  MAX_EVENT_LOOP_UTILIZATION: z.coerce.number().min(0.1).max(1).default(1),
  PUBLIC_URL: z.string().refine(isPublicUrl).optional(),
});
type Environment = z.infer<typeof environmentSchema>;
type Variable = keyof Environment;

export const ENVIRONMENT_VARIABLES = environmentSchema.keyof().options;

const REMEDIES: Readonly<Record<Variable, string>> = {
  PORT: 'must be a whole number from 0 to 65535. Set a free port such as PORT=3000, or leave it out',
  HOST: 'must be an address or host name to listen on. Set HOST=127.0.0.1, or HOST=0.0.0.0 in a container',
  DATABASE_URL:
    'must be a PostgreSQL address. Set postgresql://user:password@host:5432/database, or leave it out to use the embedded database',
  DATA_DIR: 'must be a folder for the embedded database. Set DATA_DIR=./data, or leave it out',
  CATALOGUE_DIR: 'must be a folder of catalogue entries. Set CATALOGUE_DIR=./prisma/catalogue, or leave it out',
  CATALOGUE_MAY_RETURN: 'must be true or false. Set CATALOGUE_MAY_RETURN=false, or leave it out',
  CATALOGUE_POLL_SECONDS: 'must be a whole number from 1 to 86400. Set CATALOGUE_POLL_SECONDS=5, or leave it out',
  LOG_LEVEL: `must be one of ${LOG_LEVELS.join(', ')}. Set LOG_LEVEL=info, or leave it out`,
  ANSWER_MEMORY_MB: 'must be a whole number of megabytes, or 0 for none. Set ANSWER_MEMORY_MB=64, or leave it out',
  RATE_LIMIT_PER_MINUTE: 'must be a whole number from 1 to 1000000. Set RATE_LIMIT_PER_MINUTE=600, or leave it out',
  BATCH_WORKERS: 'must be a whole number from 1 to 256. Set BATCH_WORKERS=2, or leave it out to use every core',
  MAX_EVENT_LOOP_DELAY_MS:
    'must be a whole number of milliseconds from 10 to 60000. Set MAX_EVENT_LOOP_DELAY_MS=1000, or leave it out',
  MAX_EVENT_LOOP_UTILIZATION:
    'must be a part from 0.1 to 1, where 1 is no limit. Set MAX_EVENT_LOOP_UTILIZATION=1, or leave it out',
  PUBLIC_URL:
    'must be the http(s) address that callers use, without user, query or fragment. Set PUBLIC_URL=https://envei.example.no, or leave it out',
};
/** Addresses can carry a password, so they are never shown. */
const SECRET: readonly Variable[] = ['DATABASE_URL', 'PUBLIC_URL'];

export type LogLevel = (typeof LOG_LEVELS)[number];
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Without it, the entries that came with this version. */
  readonly catalogueDir: string | undefined;
  /** On a server that others share: whether entries that were in force before and have been replaced are published again. */
  readonly catalogueMayReturn: boolean;
  readonly cataloguePollSeconds: number;
  readonly logLevel: LogLevel;
  /** How much may be kept of answers that are asked for again and again. */
  readonly answerMemoryMegabytes: number;
  readonly rateLimitPerMinute: number;
  /** Threads that answer the lines of batches. */
  readonly batchWorkers: number;
  /** Beyond these, requests are turned away. */
  readonly pressureLimits: { readonly eventLoopDelayMs: number; readonly eventLoopUtilization: number };
  readonly publicUrl: string | undefined;
};
export type ConfigReading =
  | { readonly outcome: 'ok'; readonly config: Config }
  | { readonly outcome: 'invalid'; readonly messages: readonly string[] };

/** The whole environment, read once: a configuration, or one line for each variable that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.fromEntries(
    ENVIRONMENT_VARIABLES.flatMap((name) => {
      const value = env[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const result = environmentSchema.safeParse(given);
  if (result.success) return { outcome: 'ok', config: toConfig(result.data) };
  const wrong = ENVIRONMENT_VARIABLES.filter((name) => result.error.issues.some(({ path }) => path[0] === name));
  return { outcome: 'invalid', messages: wrong.map((name) => toMessage(name, given[name] ?? '')) };
}

function toConfig(environment: Environment): Config {
  return {
    port: environment.PORT,
    host: environment.HOST,
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
    catalogueDir: environment.CATALOGUE_DIR,
    catalogueMayReturn: environment.CATALOGUE_MAY_RETURN === 'true',
    cataloguePollSeconds: environment.CATALOGUE_POLL_SECONDS,
    logLevel: environment.LOG_LEVEL,
    answerMemoryMegabytes: environment.ANSWER_MEMORY_MB,
    rateLimitPerMinute: environment.RATE_LIMIT_PER_MINUTE,
    batchWorkers: environment.BATCH_WORKERS,
    pressureLimits: {
      eventLoopDelayMs: environment.MAX_EVENT_LOOP_DELAY_MS,
      eventLoopUtilization: environment.MAX_EVENT_LOOP_UTILIZATION,
    },
    publicUrl: environment.PUBLIC_URL?.replace(/\/+$/, ''),
  };
}

function toMessage(name: Variable, value: string): string {
  const shown = SECRET.includes(name) ? '' : ` (it is ${JSON.stringify(value.slice(0, LONGEST_SHOWN))})`;
  return `${name} ${REMEDIES[name]}${shown}.`;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && [username, password, search, hash].every((part) => part === '');
}
