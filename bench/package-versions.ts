import { readFileSync } from 'node:fs';
import { z } from 'zod';

const namesSchema = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: namesSchema, devDependencies: namesSchema });

/** Which versions of these packages are installed: they are exact in package.json. */
export function packageVersions(...names: readonly string[]): string {
  const versions = versionsIn('package.json');
  return names.map((name) => `${name} ${versions[name] ?? 'of an unknown version'}`).join(', ');
}

/** Which versions of the other engines are compared. */
export function peerVersions(): string {
  return Object.entries(versionsIn('bench/peers/package.json'))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function versionsIn(path: string): Readonly<Record<string, string>> {
  const { dependencies, devDependencies } = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { ...dependencies, ...devDependencies };
}
