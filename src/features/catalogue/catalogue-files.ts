import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueContent } from '#core/catalogue/catalogue.ts';
import { checkedInstrumentSchema } from '#core/catalogue/checked-instrument.ts';
import { figureFlaws, restsOnFigures, withDatedFigures, withNewestFigures } from '#core/catalogue/dated-entry.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Parameter } from '#core/catalogue/parameter.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { readParameterFiles } from './parameter-files.ts';
import { readRankingProfileFiles } from './ranking-profile-files.ts';
import { faultsIn, flawAt, readYaml } from './yaml-file.ts';

export type CatalogueFolders = { readonly entries: string; readonly parameters: string; readonly ranking: string };

/** Where the catalogue that comes with the service lies. */
export const OUR_CATALOGUE: CatalogueFolders = {
  entries: join(import.meta.dirname, '../../../prisma/catalogue'),
  parameters: join(import.meta.dirname, '../../../prisma/parameters'),
  ranking: join(import.meta.dirname, '../../../prisma/ranking'),
};

type FileReading = { readonly instrument: Instrument } | { readonly faults: readonly string[] };

/** Reads the shared figures and every entry, or throws a CatalogueFault that lists all that is wrong in any of them. */
export async function readCatalogueFiles(
  folders: CatalogueFolders,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<CatalogueContent> {
  const parameters = await readParameterFiles(folders.parameters);
  const rankingProfiles = await readRankingProfileFiles(folders.ranking);
  const shared = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const files = (await readdir(folders.entries)).filter((file) => file.endsWith('.yaml')).toSorted();
  const readings: FileReading[] = [];
  for (const file of files) {
    readings.push(readEntry(file, await readFile(join(folders.entries, file), 'utf8'), shared));
    onProgress(readings.length, files.length);
  }
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  if (files.length === 0) {
    faults.push(`${folders.entries}: there is no .yaml file in it; point to the folder of the catalogue`);
  }
  if (faults.length > 0) throw new CatalogueFault(faults);
  const instruments = readings.flatMap((reading) => ('instrument' in reading ? [reading.instrument] : []));
  return { instruments: instruments.toSorted(byId), parameters, rankingProfiles };
}

/** Checked as it was written, so that a fault has its line; kept with a rule for each value its figures have had. */
export function readEntry(file: string, text: string, parameters: ReadonlyMap<string, Parameter>): FileReading {
  const yaml = readYaml(file, text);
  if ('faults' in yaml) return yaml;
  const figures = figureFlaws(yaml.content, parameters);
  if (figures.length > 0) return { faults: figures.map((flaw) => flawAt(file, flaw, yaml.lineOf)) };
  const written = checkedInstrumentSchema.safeParse(withNewestFigures(yaml.content, parameters));
  if (!written.success) return { faults: faultsIn(file, written.error, yaml.lineOf) };
  if (written.data.id !== stem(file)) return { faults: [misnamed(file, written.data.id)] };
  if (!restsOnFigures(yaml.content)) return { instrument: written.data };
  const dated = checkedInstrumentSchema.safeParse(withDatedFigures(yaml.content, parameters));
  return dated.success ? { instrument: dated.data } : { faults: faultsIn(file, dated.error, yaml.lineOf) };
}

function misnamed(file: string, id: string): string {
  return `${file}: the entry calls itself "${id}"; name the file ${id}.yaml or correct the id`;
}

function stem(file: string): string {
  return file.replace(/\.yaml$/, '');
}

function byId(a: Instrument, b: Instrument): number {
  return a.id < b.id ? -1 : 1;
}
