import { measureBatch } from './batch.ts';
import { measureEngines } from './engine/measure-engines.ts';
import { measureHttp } from './http/measure-http.ts';
import { measureMemory } from './memory/measure-memory.ts';
import { measureOneQuestion } from './one-question.ts';
import type { Part } from './part.ts';
import { measurePopulation } from './population.ts';
import { measureStartUp } from './start-up.ts';

/** Everything that is measured, in the order of docs/performance.md. */
export const PARTS = {
  engine: measureEngines,
  question: measureOneQuestion,
  http: measureHttp,
  batch: measureBatch,
  population: measurePopulation,
  memory: measureMemory,
  'start-up': measureStartUp,
} as const satisfies Record<string, Part>;
export type PartName = keyof typeof PARTS;
