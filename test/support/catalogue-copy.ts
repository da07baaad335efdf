import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { aStoredInstrument } from './catalogue-builders.ts';

const CATALOGUE = join(import.meta.dirname, '../../prisma/catalogue');

/** The real catalogue and one entry more, `a-grant`, which tests may change and break. */
export async function copyCatalogue(folder: string) {
  await cp(CATALOGUE, folder, { recursive: true });
  const write = (text: string) => writeFile(join(folder, 'a-grant.yaml'), text);
  const entry = stringify(aStoredInstrument('a-grant', 'As it was.'));
  await write(entry);
  return {
    folder,
    change: () => write(stringify(aStoredInstrument('a-grant', 'As it is now.'))),
    restore: () => write(entry),
    /** The highest TRL becomes 70. The line this stands on is handed back, counted from one. */
    async breakIt(): Promise<number> {
      const broken = entry.replace(/(?<=^trl:\n {2}min: 1\n) {2}max: 4$/m, '  max: 70');
      await write(broken);
      return broken.split('\n').indexOf('  max: 70') + 1;
    },
  };
}
