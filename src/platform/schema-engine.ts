import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

type Exports = { readonly __wbindgen_start: () => void };

// TypeScript knows WebAssembly only together with the browser's globals, which have no place here.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: { readonly exports: Exports } }>;
};

let loading: Promise<void> | undefined;

/** Prisma's own migration engine, at work on this one connection. Call `free` when done. */
export async function startSchemaEngine(connection: SqlDriverAdapter): Promise<bindings.SchemaEngine> {
  loading ??= load();
  await loading;
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: connection.provider,
    adapterName: connection.adapterName,
    connect: async () => connection,
    connectToShadowDb: async () => connection,
  });
  return bindings.SchemaEngine.new({ datamodels: undefined }, ignoreLog, factory);
}

/** The package's own entry point imports the .wasm file as a module, which Node still warns about. */
async function load(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const entry = resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(entry.replace(/[.]js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

function ignoreLog(): void {}
