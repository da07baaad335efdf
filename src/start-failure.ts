import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { DatabaseStartError } from '#platform/database-start-error.ts';

/** What the operating system refuses at the start, and the setting that mends it. */
const REFUSALS: Readonly<Record<string, (place: string) => string>> = {
  'listen EADDRINUSE': (place) =>
    `PORT ${place} is taken by another program. Set another, such as PORT=3001, or stop the other program.`,
  'listen EACCES': (place) => `PORT ${place} may only be used by an administrator. Set another, such as PORT=3000.`,
  'listen EADDRNOTAVAIL': () => 'HOST is not an address of this machine. Set HOST=127.0.0.1 or HOST=0.0.0.0.',
  'getaddrinfo ENOTFOUND': () => 'HOST is not an address of this machine. Set HOST=127.0.0.1 or HOST=0.0.0.0.',
  'scandir ENOENT': (place) =>
    `CATALOGUE_DIR ${place} does not exist. Set the folder of the catalogue, or leave it out.`,
  'scandir ENOTDIR': (place) =>
    `CATALOGUE_DIR ${place} is no folder. Set the folder of the catalogue, or leave it out.`,
};

/** What a person can do something about is said in plain words; anything else is a bug and shows where. */
export function explainStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DatabaseStartError || error instanceof CatalogueFault) return error.message;
  const { syscall, code, port, path } = { syscall: '', code: '', port: '', path: '', ...error };
  return REFUSALS[`${syscall} ${code}`]?.(`${port}${path}`) ?? error.stack ?? error.message;
}
