const utf8 = new TextEncoder();

/** Each value as a line of JSON, in UTF-8. */
export function toJsonLines(values: readonly object[]): Uint8Array<ArrayBuffer> {
  return utf8.encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
