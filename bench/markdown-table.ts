type Row = readonly string[];

/** A Markdown table; every column but the first holds figures, and stands to the right. */
export function toTable([first, ...figures]: Row, rows: readonly Row[]): string {
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.join(' | ')} |`;
  return [line([first, ...figures]), `|---|${figures.map(() => '--:|').join('')}`, ...rows.map(line)].join('\n');
}

/** A figure with its three leading digits, and thousands set apart: 0.0123, 4.56, 78.9, 12,300. What was not measured is a dash. */
export function toFigure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: fractionOf(value) };
  return Number(value.toPrecision(3)).toLocaleString('en', digits);
}

function fractionOf(value: number): number {
  return Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
