import { fromDayNumber, type IsoDate, toDayNumber } from '../shared/iso-date.ts';
import { datedValueOn, type Parameter } from './parameter.ts';

/** An entry as it is written, where a number may also be `{ parameter: its-id }`. */
type Written = unknown;
type Shared = ReadonlyMap<string, Parameter>;
type Fields = Readonly<Record<string, Written>>;

/**
 * The entry with the shared figures filled in. A rule or an amount that rests on one becomes as many as the figure has had
 * values, each with the days it applies; on any day one of them does. What is no figure, or not known, stays as written,
 * and is refused with its place when the entry is checked.
 */
export function withDatedFigures(entry: Written, parameters: Shared): Written {
  if (Array.isArray(entry)) return entry.flatMap((member: Written) => datedVariants(member, parameters));
  if (!isFields(entry)) return entry;
  return mapFields(entry, (part) => withDatedFigures(part, parameters));
}

/** The entry with every figure at its newest value: the same shape and places as written, for saying what is wrong where. */
export function withNewestFigures(entry: Written, parameters: Shared): Written {
  if (Array.isArray(entry)) return entry.map((member: Written) => withNewestFigures(member, parameters));
  const figure = figureNamedBy(entry, parameters);
  if (figure !== undefined) return figure.values.at(-1)?.value ?? entry;
  return isFields(entry) ? mapFields(entry, (part) => withNewestFigures(part, parameters)) : entry;
}

function datedVariants(member: Written, parameters: Shared): readonly Written[] {
  const figures = figuresIn(member, parameters);
  if (!isFields(member) || figures.length === 0) return [withDatedFigures(member, parameters)];
  return periodsOf(figures).map((period) => ({
    ...mapFields(member, (part) => withDatedFigures(filledOn(part, period, parameters), parameters)),
    ...period,
    parameters: figures.map(({ id }) => id),
  }));
}

type Period = { readonly from?: IsoDate; readonly to?: IsoDate };

/** The stretches of time over which none of the figures changes. */
function periodsOf(figures: readonly Parameter[]): readonly Period[] {
  const starts = figures.flatMap(({ values }) => values.flatMap(({ from }) => (from === undefined ? [] : [from])));
  const turns = [undefined, ...new Set(starts.toSorted())];
  return turns.map((from, index) => {
    const next = turns[index + 1];
    return {
      ...(from === undefined ? {} : { from }),
      ...(next === undefined ? {} : { to: fromDayNumber(toDayNumber(next) - 1) }),
    };
  });
}

/** A figure that has no value in the period leaves its place empty. */
function filledOn(part: Written, period: Period, parameters: Shared): Written {
  const figure = figureNamedBy(part, parameters);
  if (figure !== undefined) return datedValueOn(figure, period.from ?? period.to ?? '9999-12-31')?.value;
  return isFields(part) ? mapFields(part, (inner) => filledOn(inner, period, parameters)) : part;
}

/** The figures a member rests on itself; those of lists inside it belong to their own members. */
function figuresIn(part: Written, parameters: Shared): readonly Parameter[] {
  const figure = figureNamedBy(part, parameters);
  if (figure !== undefined) return [figure];
  if (!isFields(part)) return [];
  return [...new Set(Object.values(part).flatMap((inner) => figuresIn(inner, parameters)))];
}

function figureNamedBy(part: Written, parameters: Shared): Parameter | undefined {
  if (!isFields(part)) return undefined;
  const { parameter, ...others } = part;
  return typeof parameter === 'string' && Object.keys(others).length === 0 ? parameters.get(parameter) : undefined;
}

function isFields(part: Written): part is Fields {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function mapFields(fields: Fields, change: (part: Written) => Written): Fields {
  const changed = Object.entries(fields).map(([key, part]) => [key, change(part)] as const);
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}
