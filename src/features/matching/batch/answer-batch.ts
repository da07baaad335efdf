import type { AnsweredLines, AnswerLines } from './answered-lines.ts';
import type { BatchLine } from './batch-line.ts';
import type { BatchTerms } from './batch-terms.ts';
import { inOrder } from './in-order.ts';
import { createLineSplitter, type LineSplitter } from './line-splitter.ts';

/** Lines travel to a worker a few at a time: enough to pay for the way, few enough that the cores share the work. */
const LINES_A_PORTION = 4;

type Dependencies = {
  readonly answerLines: AnswerLines;
  /** How many portions may be on their way; with the longest line it bounds the memory. */
  readonly portionsAtOnce: number;
  readonly longestLineBytes: number;
  /** The one answer to a line that nobody could work on, or that never came. */
  readonly answerFailure: (error: unknown, lineNumber: number, terms: BatchTerms) => AnsweredLines;
};

export type AnswerBatch = (bytes: AsyncIterable<Uint8Array>, terms: BatchTerms) => AsyncGenerator<AnsweredLines>;

/**
 * Answers an upload line by line, in its order, while it still comes in. It never fails: when the upload breaks off, the
 * lines before are answered, and the one that did not come whole gets the problem.
 */
export function createAnswerBatch(dependencies: Dependencies): AnswerBatch {
  const { portionsAtOnce, longestLineBytes, answerFailure } = dependencies;
  return async function* answerBatch(bytes, terms) {
    const splitter = createLineSplitter(longestLineBytes);
    const answer = (portion: readonly BatchLine[]) => answerPortion(portion, terms, dependencies);
    try {
      yield* inOrder(portionsOf(bytes, splitter), answer, portionsAtOnce);
    } catch (error) {
      yield answerFailure(error, splitter.upcoming(), terms);
    }
  };
}

async function* portionsOf(bytes: AsyncIterable<Uint8Array>, splitter: LineSplitter) {
  for await (const piece of bytes) yield* inPortions(splitter.push(piece));
  yield* inPortions(splitter.end());
}

function* inPortions(lines: readonly BatchLine[]) {
  for (let start = 0; start < lines.length; start += LINES_A_PORTION) yield lines.slice(start, start + LINES_A_PORTION);
}

/** When a portion fails as a whole, as with a worker that died, each of its lines is tried alone: only the guilty one is lost. */
async function answerPortion(
  portion: readonly BatchLine[],
  terms: BatchTerms,
  dependencies: Dependencies,
): Promise<AnsweredLines> {
  try {
    return await dependencies.answerLines(portion, terms);
  } catch (error) {
    const [first, ...others] = portion;
    if (first !== undefined && others.length === 0) return dependencies.answerFailure(error, first.number, terms);
    const alone: AnsweredLines[] = [];
    for (const line of portion) alone.push(await answerPortion([line], terms, dependencies));
    return together(alone);
  }
}

function together(parts: readonly AnsweredLines[]): AnsweredLines {
  return {
    bytes: Buffer.concat(parts.map(({ bytes }) => bytes)),
    lines: parts.reduce((sum, { lines }) => sum + lines, 0),
    problems: parts.reduce((sum, { problems }) => sum + problems, 0),
    troubles: parts.flatMap(({ troubles }) => troubles),
  };
}
