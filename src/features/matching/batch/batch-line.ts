/** One line of a batch as it came: its number in the upload, and its text, or why it has none. */
export type BatchLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly unreadable: 'too-long' | 'not-utf-8' };
