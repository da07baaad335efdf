const WIDTH = 116;

type Group = { readonly open: string; readonly parts: Part[]; close: string };
type Part = string | Group;

/** A SQL text broken into lines where a bracket or a CASE is too long for one. */
export function laidOut(sql: string): string {
  return linesOf(groupsIn(sql), '').join('\n');
}

/** Words, texts in quotes, and brackets; a CASE with its END is a bracket too. */
function groupsIn(sql: string): Group {
  const outer: Group = { open: '', parts: [], close: '' };
  const stack = [outer];
  for (const token of sql.match(/'(?:[^']|'')*'|[(),]|[^\s(),']+/g) ?? []) {
    const innermost = stack.at(-1) ?? outer;
    if (token === '(' || token === 'CASE') {
      const group: Group = { open: token, parts: [], close: '' };
      innermost.parts.push(group);
      stack.push(group);
    } else if (token === ')' || token === 'END') {
      innermost.close = token;
      stack.pop();
    } else innermost.parts.push(token);
  }
  return outer;
}

const STARTS: readonly string[] = ['AND', 'OR', 'WHEN', 'ELSE', 'FROM'];

/** The lines of a group, the first without its indent; one line when it fits. */
function linesOf(group: Group, indent: string): readonly string[] {
  if (indent.length + flat(group).length <= WIDTH) return [flat(group)];
  if (group.open === '') return spread(group.parts, indent).map((line, index) => (index === 0 ? line.trim() : line));
  return [group.open, ...spread(group.parts, `${indent}  `), `${indent}${group.close}`];
}

function spread(parts: readonly Part[], indent: string): readonly string[] {
  const lines: string[] = [];
  for (const run of runsOf(parts)) {
    const first = run[0];
    const isContinued = lines.at(-1)?.endsWith(',') === true && !(typeof first === 'string' && STARTS.includes(first));
    lines.push(...textOf(run, isContinued && lines[0]?.trim().startsWith('SELECT') === true ? `${indent}  ` : indent));
  }
  return lines;
}

/** Parts that begin a line together: up to a comma, or before a word that starts a line. */
function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [[]];
  for (const [index, part] of parts.entries()) {
    const isLineStart = typeof part === 'string' && STARTS.includes(part) && parts[index - 2] !== 'BETWEEN';
    if (isLineStart || parts[index - 1] === ',') runs.push([]);
    runs.at(-1)?.push(part);
  }
  return runs.filter((run) => run.length > 0);
}

function textOf(run: readonly Part[], indent: string): readonly string[] {
  const lines = [indent];
  for (const [index, part] of run.entries()) {
    const [head = '', ...more] = typeof part === 'string' ? [part] : linesOf(part, indent);
    lines.push(`${lines.pop()}${gapBefore(run[index - 1], part)}${head}`, ...more);
  }
  return lines;
}

function flat({ open, parts, close }: Group): string {
  const inner = parts
    .map((part, index) => `${gapBefore(parts[index - 1], part)}${typeof part === 'string' ? part : flat(part)}`)
    .join('');
  return open === 'CASE' ? `${open} ${inner} ${close}` : `${open}${inner}${close}`;
}

const WORDS: readonly string[] = [...STARTS, 'SELECT', 'IN', 'NOT', 'THEN', 'AS'];

/** A call clings to its bracket, and a comma to what it follows; keywords and signs do not. */
function gapBefore(previous: Part | undefined, part: Part): string {
  if (previous === undefined || part === ',') return '';
  const isCall = typeof previous === 'string' && /^\w+$/.test(previous) && !WORDS.includes(previous);
  return isCall && typeof part !== 'string' && part.open === '(' ? '' : ' ';
}
