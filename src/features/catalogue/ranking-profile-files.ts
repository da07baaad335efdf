import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RankingProfile, rankingProfileSchema, STANDARD_RANKING_ID } from '#core/catalogue/ranking-profile.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { faultsIn, readYaml } from './yaml-file.ts';

type ProfileReading = { readonly profile: RankingProfile } | { readonly faults: readonly string[] };

/** Reads every ranking profile of a folder, or throws a CatalogueFault that lists all that is wrong in any of them. */
export async function readRankingProfileFiles(folder: string): Promise<readonly RankingProfile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const readings = await Promise.all(
    files.map(async (file) => readProfile(file, await readFile(join(folder, file), 'utf8'))),
  );
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  const profiles = readings.flatMap((reading) => ('profile' in reading ? [reading.profile] : []));
  if (faults.length === 0 && !profiles.some(({ id }) => id === STANDARD_RANKING_ID)) {
    faults.push(`${folder}: the profile ${STANDARD_RANKING_ID} is missing; answers are ordered by it, so add it`);
  }
  if (faults.length > 0) throw new CatalogueFault(faults);
  return profiles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readProfile(file: string, text: string): ProfileReading {
  const yaml = readYaml(file, text);
  if ('faults' in yaml) return yaml;
  const { success, data, error } = rankingProfileSchema.safeParse(yaml.content);
  return success ? { profile: data } : { faults: faultsIn(file, error, yaml.lineOf) };
}
