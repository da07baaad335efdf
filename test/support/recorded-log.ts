/** A log that a test can read afterwards. */
export function recordLog() {
  const lines: string[] = [];
  const write = (line: string) => {
    lines.push(line);
  };
  return { lines, info: write, warn: write };
}
