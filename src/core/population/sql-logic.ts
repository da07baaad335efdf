/** SQL's own three-valued logic, without the parts that say nothing. */
export const TRUE = 'TRUE';
export const FALSE = 'FALSE';
export const UNKNOWN = 'CAST(NULL AS BOOLEAN)';

export function and(parts: readonly string[]): string {
  return connect(parts, 'AND', { neutral: TRUE, settling: FALSE });
}

export function or(parts: readonly string[]): string {
  return connect(parts, 'OR', { neutral: FALSE, settling: TRUE });
}

export function not(part: string): string {
  if (part === TRUE) return FALSE;
  return part === FALSE ? TRUE : `NOT ${enclosed(part)}`;
}

type Constants = { readonly neutral: string; readonly settling: string };

function connect(parts: readonly string[], word: 'AND' | 'OR', { neutral, settling }: Constants): string {
  if (parts.includes(settling)) return settling;
  const [first, ...others] = new Set(parts.filter((part) => part !== neutral));
  if (first === undefined) return neutral;
  return others.length === 0 ? first : [first, ...others].map(enclosed).join(` ${word} `);
}

/** In brackets, unless it is one word or one call. */
function enclosed(part: string): string {
  return /^[\w]+(\([\w, '[\]]*\))?$/.test(part) ? part : `(${part})`;
}

/** TRUE or FALSE where it must be so, given what can be: the answer of a fact that is worked out from sets. */
export function settled({ canHold, canFail }: { readonly canHold: string; readonly canFail: string }): string {
  if (canHold === FALSE) return FALSE;
  if (canFail === FALSE) return TRUE;
  return `CASE WHEN NOT (${canHold}) THEN FALSE WHEN NOT (${canFail}) THEN TRUE END`;
}

/** What is left open counts as possible. */
export function possibly(part: string): string {
  return part === TRUE || part === FALSE ? part : `COALESCE(${part}, TRUE)`;
}

/** TRUE or FALSE where all say the same. */
export function agreed(parts: readonly string[]): string {
  const [all, some] = [and(parts), or(parts)];
  return all === some ? all : `CASE WHEN ${all} THEN TRUE WHEN ${not(some)} THEN FALSE END`;
}
