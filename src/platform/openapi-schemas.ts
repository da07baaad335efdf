const REFERENCE = /"\$ref":"#\/components\/schemas\/([^"]+)"/g;

/** Drops named schemas that no route leads to: the registry they come from holds every schema the process has loaded. */
export function withoutUnusedSchemas<Document extends object>(document: Document): Document {
  const { schemas, ...components } = 'components' in document ? asRecord(document.components) : {};
  const all = new Map(Object.entries(asRecord(schemas)));
  const used = new Set<string>();
  let open = referencesIn({ ...document, components });
  while (open.length > 0) {
    for (const name of open) used.add(name);
    open = open.flatMap((name) => referencesIn(all.get(name))).filter((name) => !used.has(name));
  }
  const kept = Object.fromEntries(
    [...all].filter(([name]) => used.has(name)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { ...document, components: { ...components, schemas: kept } };
}

function referencesIn(part: unknown): readonly string[] {
  return [...(JSON.stringify(part) ?? '').matchAll(REFERENCE)].map(([, name = '']) => decodeURIComponent(name));
}

function asRecord(part: unknown): Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null ? { ...part } : {};
}
