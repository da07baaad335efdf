import type { BatchLine } from './batch-line.ts';

const NEWLINE = 0x0a;
/** A line that trickles in is put together now and then: a million pieces would weigh more than their bytes. */
const MOST_PIECES = 256;

export type LineSplitter = {
  /** The lines that are complete with these bytes. */
  readonly push: (bytes: Uint8Array) => readonly BatchLine[];
  /** The last line, when the upload ended without a newline after it. */
  readonly end: () => readonly BatchLine[];
  /** The number of the line that is being received. */
  readonly upcoming: () => number;
};

/**
 * Cuts bytes into numbered lines, however they come. Blank lines are passed over and still counted. Of a line that is
 * too long nothing is kept but its number, so the memory it takes is bounded.
 */
export function createLineSplitter(longestBytes: number): LineSplitter {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longestBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
    if (pieces.length > MOST_PIECES) pieces = [joined(pieces)];
  };
  const finish = (): readonly BatchLine[] => {
    const line = length > longestBytes ? ({ number, unreadable: 'too-long' } as const) : toLine(number, joined(pieces));
    [number, pieces, length] = [number + 1, [], 0];
    return 'text' in line && line.text.trim() === '' ? [] : [line];
  };

  return {
    push: (bytes) => {
      const lines: BatchLine[] = [];
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        take(bytes.subarray(start, end));
        lines.push(...finish());
        start = end + 1;
      }
      take(bytes.subarray(start));
      return lines;
    },
    end: () => (length === 0 ? [] : finish()),
    upcoming: () => number,
  };
}

/** Bytes that are not UTF-8 are not replaced: a name would be matched garbled. */
function toLine(number: number, bytes: Uint8Array): BatchLine {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { number, unreadable: 'not-utf-8' };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = pieces;
  if (pieces.length <= 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
