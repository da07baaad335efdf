import { createHash } from 'node:crypto';

/** Names a text by its content: `sha256:` and 64 hexadecimal digits. */
export function contentHash(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
