import { type Instrument, instrumentSchema } from './instrument.ts';
import { instrumentFlaws } from './instrument-flaws.ts';

/** An instrument whose parts also fit together: what an entry has to be before it is published. */
export const checkedInstrumentSchema = instrumentSchema.superRefine((instrument: Instrument, context) => {
  for (const { path, problem, remedy } of instrumentFlaws(instrument)) {
    context.addIssue({ code: 'custom', path: [...path], message: `${problem}: ${remedy}` });
  }
});
