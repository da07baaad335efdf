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

/** The generator calls every schema of a request `…Input`; the ending stays only where an answer has the plain name. */
export function withPlainNames<Document extends object>(document: Document): Document {
  const { schemas, ...components } = 'components' in document ? asRecord(document.components) : {};
  const names = Object.keys(asRecord(schemas));
  const plain = (name: string) => {
    const stem = name.replace(/Input$/, '');
    return names.includes(stem) ? name : stem;
  };
  const renamed = Object.entries(asRecord(schemas)).map(([name, schema]) => [plain(name), schema] as const);
  const sorted = renamed.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify({ ...document, components: { ...components, schemas: Object.fromEntries(sorted) } });
  return JSON.parse(text.replaceAll(REFERENCE, (_, name: string) => `"$ref":"#/components/schemas/${plain(name)}"`));
}

function referencesIn(part: unknown): readonly string[] {
  return [...(JSON.stringify(part) ?? '').matchAll(REFERENCE)].map(([, name = '']) => decodeURIComponent(name));
}

function asRecord(part: unknown): Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null ? { ...part } : {};
}
