/** What a header such as Accept asks for, each with its quality from 0 to 1 (RFC 9110, 12.4.2). */
export function qualityValues(header: string): ReadonlyMap<string, number> {
  return new Map(header.split(',').map(toWeighted));
}

function toWeighted(part: string): readonly [string, number] {
  const [name = '', ...parameters] = part.split(';');
  const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return [name.trim().toLowerCase(), Number(quality ?? 1)];
}
