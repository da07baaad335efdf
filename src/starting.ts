/** Why requests cannot be answered yet, in words for those who ask. */
export const STARTING = {
  database: {
    nb: 'Tjenesten starter og åpner databasen',
    nn: 'Tenesta startar og opnar databasen',
    en: 'The service is starting and opens the database',
  },
  catalogue: {
    nb: 'Tjenesten starter og leser inn katalogen',
    nn: 'Tenesta startar og les inn katalogen',
    en: 'The service is starting and loads the catalogue',
  },
} as const;
