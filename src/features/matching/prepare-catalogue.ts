import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { createMatchCompany } from './match-company.ts';
import type { AsOf } from './match-request.schemas.ts';

/**
 * Works out beforehand what the first question on a catalogue would have to wait for: its edition of the day, compiled, and
 * what is the same for every company. Asks what is asked with nothing told.
 */
export function prepareCatalogue(catalogue: Catalogue, today: AsOf): void {
  const matchCompany = createMatchCompany({
    currentCatalogue: () => catalogue,
    today: () => today,
    // Whoever asks next is told of it, and the log with them.
    reportFailure: () => {},
  });
  matchCompany({ answers: { company: {}, project: {}, partners: {} } });
}
