import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Flaw } from '#core/catalogue/flaw.ts';
import { type Parameter, parameterSchema } from '#core/catalogue/parameter.ts';
import { parameterFlaws } from '#core/catalogue/parameter-flaws.ts';
import { sourceSchema } from '#core/catalogue/source.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { faultsIn, flawAt, readYaml } from './yaml-file.ts';

/** A file of shared figures: the sources once, and every value naming its own. */
const parameterFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  parameters: z
    .array(
      parameterSchema.extend({
        values: z.array(z.looseObject({ source: z.string() })).min(1),
      }),
    )
    .min(1),
});

/** Reads every shared figure of a folder, or throws a CatalogueFault that lists all that is wrong in any of the files. */
export async function readParameterFiles(folder: string): Promise<readonly Parameter[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const readings = await Promise.all(
    files.map(async (file) => readFigures(file, await readFile(join(folder, file), 'utf8'))),
  );
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  const parameters = readings.flatMap((reading) => ('parameters' in reading ? reading.parameters : []));
  const flaws = faults.length > 0 ? [] : parameterFlaws(parameters);
  if (faults.length + flaws.length > 0) {
    throw new CatalogueFault([
      ...faults,
      ...flaws.map(({ path, problem, remedy }) => `${path[0]}: ${problem}; ${remedy}`),
    ]);
  }
  return parameters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type FigureReading = { readonly parameters: readonly Parameter[] } | { readonly faults: readonly string[] };

function readFigures(file: string, text: string): FigureReading {
  const yaml = readYaml(file, text);
  if ('faults' in yaml) return yaml;
  const written = parameterFileSchema.safeParse(yaml.content);
  if (!written.success) return { faults: faultsIn(file, written.error, yaml.lineOf) };
  const { sources, parameters } = written.data;
  const unsourced = parameters.flatMap(({ values }, index) =>
    values.flatMap(({ source }, place) =>
      Object.hasOwn(sources, source)
        ? []
        : [sourceFlaw(source, ['parameters', index, 'values', place, 'source'], sources)],
    ),
  );
  if (unsourced.length > 0) return { faults: unsourced.map((flaw) => flawAt(file, flaw, yaml.lineOf)) };
  const sourced = parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((value) => ({ ...value, source: sources[value.source] })),
  }));
  const read = z.array(parameterSchema).safeParse(sourced);
  if (read.success) return { parameters: read.data };
  return { faults: faultsIn(file, read.error, (path) => yaml.lineOf(['parameters', ...path]), 'parameters') };
}

function sourceFlaw(source: string, path: Flaw['path'], sources: Readonly<Record<string, unknown>>): Flaw {
  const remedy = `add it, or cite one of ${Object.keys(sources).join(', ')}`;
  return { path, problem: `"${source}" is cited but is not among the sources`, remedy };
}
