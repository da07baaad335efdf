import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toProfile } from '#core/profile/profile.ts';
import { goldenCaseSchema } from '../golden/golden-case.ts';

const FOLDER = join(import.meta.dirname, '../golden/cases');

/** The companies of the golden cases, each with the day it asks. */
export function goldenCompanies() {
  return readdirSync(FOLDER).map((file) => {
    const { request, asOf } = goldenCaseSchema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    return { name: basename(file, '.json'), profile: toProfile(request), asOf };
  });
}
