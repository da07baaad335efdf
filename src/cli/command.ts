/** What a command leaves behind: the code the process ends with. */
export type Command = {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<number>;
};

/** A command line that cannot be followed; the message says what to write instead. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** For progress and trouble, so that the answer can be piped. */
export function sayAside(text: string): void {
  process.stderr.write(`${text}\n`);
}
