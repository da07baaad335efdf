import { fromDayNumber, type IsoDate, toDayNumber } from '../shared/iso-date.ts';
import type { Flaw } from './flaw.ts';
import { datedValueOn, type Parameter } from './parameter.ts';

/** An entry as it is written, where a number may also be `{ parameter: its-id }`. */
type Written = unknown;
type Shared = ReadonlyMap<string, Parameter>;
type Fields = Readonly<Record<string, Written>>;
type Period = { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined };

/**
 * The entry with the shared figures filled in. A rule or an amount that rests on one becomes as many as the figure has had
 * values, each with the days it applies; on any day one of them does.
 */
export function withDatedFigures(entry: Written, parameters: Shared): Written {
  if (Array.isArray(entry)) return entry.flatMap((member: Written) => datedVariants(member, parameters));
  if (!isFields(entry)) return entry;
  return mapFields(entry, (part) => withDatedFigures(part, parameters));
}

/** Whether any number of the entry is a shared figure. */
export function restsOnFigures(entry: Written): boolean {
  if (Array.isArray(entry)) return entry.some(restsOnFigures);
  return nameOfFigure(entry) !== undefined || (isFields(entry) && Object.values(entry).some(restsOnFigures));
}

/** The entry with every figure at its newest value: the same shape and places as written, for saying what is wrong where. */
export function withNewestFigures(entry: Written, parameters: Shared): Written {
  if (Array.isArray(entry)) return entry.map((member: Written) => withNewestFigures(member, parameters));
  const figure = figureNamedBy(entry, parameters);
  if (figure !== undefined) return figure.values.at(-1)?.value ?? entry;
  return isFields(entry) ? mapFields(entry, (part) => withNewestFigures(part, parameters)) : entry;
}

/** Figures that are named and not there, or that are no single number and so no limit. */
export function figureFlaws(entry: Written, parameters: Shared, path: Flaw['path'] = []): readonly Flaw[] {
  if (Array.isArray(entry)) {
    return entry.flatMap((member: Written, index) => figureFlaws(member, parameters, [...path, index]));
  }
  const name = nameOfFigure(entry);
  if (name === undefined) {
    return isFields(entry)
      ? Object.entries(entry).flatMap(([key, part]) => figureFlaws(part, parameters, [...path, key]))
      : [];
  }
  const figure = parameters.get(name);
  if (figure === undefined) {
    const known = [...parameters.keys()].join(', ');
    return [{ path, problem: `there is no shared figure "${name}"`, remedy: `use one of ${known}` }];
  }
  return figure.values.every(({ value }) => value !== undefined)
    ? []
    : [
        {
          path,
          problem: `the shared figure "${name}" is an interval`,
          remedy: 'write a number, or use a derived fact',
        },
      ];
}

/** Days on which no figure has a value have no variant; a rule needs all of its figures, an amount can do with some. */
function datedVariants(member: Written, parameters: Shared): readonly Written[] {
  const figures = figuresIn(member, parameters);
  if (!isFields(member) || figures.length === 0) return [withDatedFigures(member, parameters)];
  const own = daysOf(member);
  return periodsOf(figures).flatMap((whole) => {
    const period = within(whole, own);
    if (period === undefined || !isFilled(member, figures, period)) return [];
    const fields = mapFields(member, (part) => withDatedFigures(filledOn(part, period, parameters), parameters));
    return [{ ...fields, ...stated(period), parameters: figures.map(({ id }) => id) }];
  });
}

function isFilled(member: Fields, figures: readonly Parameter[], period: Period): boolean {
  const filled = figures.filter((figure) => datedValueOn(figure, dayIn(period)) !== undefined);
  return 'rule' in member ? filled.length === figures.length : filled.length > 0;
}

/** The stretches of time over which none of the figures changes, begins or ends. */
function periodsOf(figures: readonly Parameter[]): readonly Period[] {
  const turns = figures.flatMap(({ values }) =>
    values.flatMap(({ from, to }) => [
      ...(from === undefined ? [] : [from]),
      ...(to === undefined ? [] : [dayAfter(to, 1)]),
    ]),
  );
  const starts = [undefined, ...[...new Set(turns)].toSorted()];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? undefined : dayAfter(next, -1) };
  });
}

/** What two stretches of time share, if anything. */
function within(one: Period, other: Period): Period | undefined {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const to = [one.to, other.to]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0);
  return from !== undefined && to !== undefined && from > to ? undefined : { from, to };
}

function daysOf({ from, to }: Fields): Period {
  return { from: typeof from === 'string' ? from : undefined, to: typeof to === 'string' ? to : undefined };
}

function stated({ from, to }: Period) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Some day of the period: nothing changes within it. */
function dayIn({ from, to }: Period): IsoDate {
  return from ?? to ?? '1970-01-01';
}

function dayAfter(day: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(day) + days);
}

/** A figure that has no value in the period leaves its place empty. */
function filledOn(part: Written, period: Period, parameters: Shared): Written {
  const figure = figureNamedBy(part, parameters);
  if (figure !== undefined) return datedValueOn(figure, dayIn(period))?.value;
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
  const name = nameOfFigure(part);
  return name === undefined ? undefined : parameters.get(name);
}

function nameOfFigure(part: Written): string | undefined {
  if (!isFields(part)) return undefined;
  const { parameter, ...others } = part;
  return typeof parameter === 'string' && Object.keys(others).length === 0 ? parameter : undefined;
}

function isFields(part: Written): part is Fields {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function mapFields(fields: Fields, change: (part: Written) => Written): Fields {
  const changed = Object.entries(fields).map(([key, part]) => [key, change(part)] as const);
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}
