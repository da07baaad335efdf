type Cause = 'folder-unusable' | 'folder-in-use' | 'unreachable' | 'refused' | 'newer-schema' | 'migration-failed';

/** Why the service cannot start on this database, in one sentence that says what to do. Never holds a password. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
  readonly code: Cause;

  constructor(code: Cause, message: string) {
    super(message);
    this.code = code;
  }
}
