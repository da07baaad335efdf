import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { UsageFault } from './command.ts';

type BatchInput = { readonly bytes: Readable; readonly size: number | undefined };

/** The requests of a batch: a file, or standard input, of which nobody knows the size. */
export async function openInput(path: string): Promise<BatchInput> {
  if (path === '-') return { bytes: process.stdin, size: undefined };
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageFault(`${path}: there is no such file; name one after --batch`);
  if (found.isDirectory()) throw new UsageFault(`${path}: this is a folder; name a file after --batch`);
  return { bytes: createReadStream(path), size: found.isFile() ? found.size : undefined };
}

/** Where the answers go: a file, written anew, or standard output. */
export async function openOutput(path: string | undefined, input: string): Promise<Writable> {
  if (path === undefined) return process.stdout;
  if (await isSameFile(path, input)) throw new UsageFault(`${path}: this is the file after --batch; name another`);
  try {
    const handle = await open(path, 'w');
    return createWriteStream(path, { fd: handle });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split(',') : [];
    throw new UsageFault(`${path}: cannot be written (${reason}); name another file after --output`);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
