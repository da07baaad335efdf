import { execFileSync } from 'node:child_process';

const start = '<!-- module graph: start -->';
const end = '<!-- module graph: end -->';

/** Draws who imports whom, one box per folder and one for the platform, as Mermaid. */
export function drawModuleGraph(): string {
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  const args = ['src', '--config', '.dependency-cruiser.cjs', '--include-only', '^src', '--output-type', 'mermaid'];
  const folders = ['--exclude', '^src/platform/generated', '--collapse', '^src/(core/[^/]+|features/[^/]+|platform)'];
  const drawing = execFileSync(process.execPath, [cruiser, ...args, ...folders], { encoding: 'utf8' });
  return `\`\`\`mermaid\n${drawing.trim()}\n\`\`\``;
}

/** Puts the graph between the markers of a document; the rest of the document stays as it is. */
export function withModuleGraph(document: string, graph: string): string {
  const [before, rest] = document.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`ARCHITECTURE.md needs the lines ${start} and ${end}`);
  return `${before}${start}\n\n${graph}\n\n${end}${after}`;
}
