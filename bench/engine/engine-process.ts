// One engine with the criteria of so many instruments, in a process of its own: the others neither warm its code nor fill its memory.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';
import { toldAnswers } from '../made-up-answers.ts';
import { createRandom } from '../random.ts';
import type { Contestant } from './engine.ts';
import { ENGINES, isEngineName } from './engines.ts';
import { madeUpCriteria } from './made-up-criteria.ts';

const PROFILES = 300;

const [name = '', instruments = '0'] = process.argv.slice(2);
if (!isEngineName(name)) throw new Error(`There is no engine "${name}".`);
const load = ENGINES[name];
const random = createRandom(11);
const profiles = Array.from({ length: PROFILES }, () => toldAnswers(random));
let engine: Contestant | undefined;

const questionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('load') }),
  z.object({ do: z.literal('answer'), profiles: z.int() }),
  z.object({ do: z.literal('time'), profiles: z.int() }),
]);

answerQuestions(questionSchema, async (question) => {
  switch (question.do) {
    case 'load':
      return { loadMs: loadOnce() };
    case 'answer':
      return digest(await loaded().eligible(profiles.slice(0, question.profiles)));
    case 'time':
      return { ms: await loaded().time(inTurn(question.profiles)) };
  }
});

function loadOnce(): number {
  const criteria = madeUpCriteria(Number(instruments));
  const started = performance.now();
  engine = load(criteria);
  return performance.now() - started;
}

function loaded(): Contestant {
  if (engine === undefined) throw new Error('The engine is asked before it is loaded.');
  return engine;
}

/** One after the other, and from the start again, so many in all. */
function inTurn(count: number) {
  return Array.from({ length: count }, (_, turn) => profiles.slice(turn % PROFILES, (turn % PROFILES) + 1)).flat();
}

/** The answers as one text to compare, and how many were a yes. */
function digest(answers: readonly Uint8Array[]) {
  const hash = createHash('sha256');
  for (const answer of answers) hash.update(answer);
  const eligible = answers.reduce((sum, answer) => sum + answer.reduce((yes, each) => yes + each, 0), 0);
  return { hash: hash.digest('hex'), eligible };
}
