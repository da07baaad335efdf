// Adds to package-lock.json the packages for other platforms that the registry at hand does not carry: npm leaves them out
// when it writes the lock file, and then refuses that lock file at npm ci. They are never installed here.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const path = 'package-lock.json';
const entrySchema = z.record(z.string(), z.unknown());
const optionalSchema = z.record(z.string(), z.string()).default({});
const platform = /(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>[a-z]+\d*x?)(-(?<abi>[a-z]+))?$/;

/** WebAssembly names no system: it is for whoever has nothing native. */
const webAssembly = /wasm32-wasi$/;

function describePlatform(name: string) {
  if (webAssembly.test(name)) return { cpu: ['wasm32'], optional: true };
  const { os, cpu, abi } = platform.exec(name)?.groups ?? {};
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not say for which platform it is`);
  if (os !== 'linux' || abi === undefined) return { cpu: [cpu], optional: true, os: [os] };
  return { cpu: [cpu], libc: [abi.startsWith('musl') ? 'musl' : 'glibc'], optional: true, os: [os] };
}

const lock = entrySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const packages = z.record(z.string(), entrySchema).parse(lock['packages']);
const present = Object.keys(packages);

for (const { dev, optionalDependencies } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalSchema.parse(optionalDependencies))) {
    if (present.some((at) => at.endsWith(`node_modules/${name}`))) continue;
    packages[`node_modules/${name}`] = { version, ...(dev === true ? { dev } : {}), ...describePlatform(name) };
  }
}

const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${path}: ${sorted.length - present.length} packages for other platforms added`);
