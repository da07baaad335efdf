import { parametersOn } from '#core/catalogue/parameter.ts';
import type { QuestionDay } from '#core/matching/situation-of.ts';
import { OUR_CATALOGUE } from '#features/catalogue/catalogue-files.ts';
import { readParameterFiles } from '#features/catalogue/parameter-files.ts';

/** The figures of law and policy as the service has them. */
export const PARAMETERS = await readParameterFiles(OUR_CATALOGUE.parameters);

/** The same by id, as entries are read with them. */
export const SHARED_FIGURES = new Map(PARAMETERS.map((parameter) => [parameter.id, parameter]));

/** A day to ask about, with the figures that hold then. */
export function onDay(asOf: string): QuestionDay {
  return { asOf, parameters: parametersOn(PARAMETERS, asOf) };
}
