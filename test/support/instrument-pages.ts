import type { Instrument } from '#core/catalogue/instrument.ts';
import { type InstrumentPage, instrumentPageSchema } from '#features/catalogue/instrument-page.schemas.ts';
import { anInstrument, type InstrumentFields } from './builders.ts';
import { startApp } from './start-app.ts';

type Section = InstrumentPage['sections'][number];

/** The page of an instrument in English, as the service gives it, beside others it may name. */
export async function pageOf(fields: InstrumentFields, others: readonly Instrument[] = []): Promise<InstrumentPage> {
  const instrument = anInstrument(fields);
  const client = await startApp({ instruments: [instrument, ...others] });
  const answer = await client.get(`/v1/instrument-pages/${instrument.id}`).set('accept-language', 'en');
  return instrumentPageSchema.parse(answer.body);
}

export function claimsIn({ sections }: InstrumentPage, id: Section['id']): Section['claims'] {
  return sections.filter((section) => section.id === id).flatMap(({ claims }) => claims);
}

export function textsIn(page: InstrumentPage, id: Section['id']): readonly string[] {
  return claimsIn(page, id).map((claim) => claim.text);
}
