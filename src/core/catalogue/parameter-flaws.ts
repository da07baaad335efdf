import { ENGINE_PARAMETERS } from '../profile/parameters.ts';
import { fromDayNumber, toDayNumber } from '../shared/iso-date.ts';
import type { Flaw } from './flaw.ts';
import type { Parameter } from './parameter.ts';

/** What is wrong with the shared figures that their shape alone cannot say: repeated ids, gaps, and what the engine misses. */
export function parameterFlaws(parameters: readonly Parameter[]): readonly Flaw[] {
  const ids = parameters.map(({ id }) => id);
  return [
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      flaw(id, 'the id is used twice', 'give every figure an id of its own'),
    ),
    ...parameters.flatMap(unjoined),
    ...ENGINE_PARAMETERS.flatMap((id) => incomplete(id, parameters)),
  ];
}

/** Each value begins the day after the one before it ends. */
function unjoined({ id, values }: Parameter): readonly Flaw[] {
  return values.slice(1).flatMap(({ from }, index) => {
    const { to } = values[index] ?? {};
    const isJoined = from !== undefined && to !== undefined && fromDayNumber(toDayNumber(to) + 1) === from;
    return isJoined
      ? []
      : [flaw(id, `value ${index + 2} does not begin the day after the one before it ends`, 'correct `to` and `from`')];
  });
}

/** Questions may be about any day, so the engine's own figures have a value on every one. */
function incomplete(id: string, parameters: readonly Parameter[]): readonly Flaw[] {
  const parameter = parameters.find((known) => known.id === id);
  if (parameter === undefined) return [flaw(id, 'the engine needs this figure and it is missing', 'add it')];
  const isEndless = parameter.values.at(0)?.from === undefined && parameter.values.at(-1)?.to === undefined;
  return isEndless
    ? []
    : [flaw(id, 'the engine needs this figure on every day', 'leave out the first `from` and the last `to`')];
}

function flaw(id: string, problem: string, remedy: string): Flaw {
  return { path: [id], problem, remedy };
}
