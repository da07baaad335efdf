/** Where the database says what it waits for; a pino logger fits. */
export type DatabaseLog = { info(message: string): void; warn(message: string): void };
