import { cellsOf } from '../profile/cells.ts';
import type { Cut } from '../profile/cut.ts';
import { domainOf, type FactDefinition } from '../profile/fact.ts';
import { type Code, codes, exactly, hullOf, type Interval, type Possible, sets } from '../profile/possible.ts';
import { fromDayNumber, toDayNumber } from '../shared/iso-date.ts';

/** Farther than any limit of a number without a largest value, and as far back as a day is looked at. */
const FAR = 1e12;
const DAYS_BACK = 36_525;
/** How far apart made-up days may lie. */
const DAYS_APART = 7_305;

/** The points of a number or day at which something may change, in steps of its grid: both sides of every edge, and the ends. */
export function pointsOf(definition: FactDefinition, cuts: readonly Cut[], today: number): readonly number[] {
  const step = stepOf(definition);
  const { min, max } = endsOf(definition, today);
  const edges = cuts.flatMap((cut) => (cut.on === 'numbers' ? cut.edges : []));
  const beside = edges.flatMap((edge) => [Math.floor(edge / step), Math.ceil(edge / step)]);
  const all = [min, ...beside.filter((point) => min < point && point < max), max];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** The ends of what is looked at, in steps. Days run up to the day in question. */
export function endsOf(definition: FactDefinition, today: number): Interval {
  if (definition.type === 'date') return { min: today - DAYS_BACK, max: today };
  const { min, max } = hullOf(domainOf(definition));
  const step = stepOf(definition);
  return { min: Math.round(min / step), max: Math.round(Math.min(max, FAR) / step) };
}

/** The value so many steps along the grid, without the last binary digits. */
export function valueAt(definition: FactDefinition, point: number): number {
  return Number((point * stepOf(definition)).toPrecision(14));
}

function stepOf(definition: FactDefinition): number {
  return definition.type === 'number' ? definition.step : 1;
}

/** Every value worth a look of a fact that is no number: each option by itself, and the lists the rules tell apart. */
export function choicesOf(definition: FactDefinition, cuts: readonly Cut[]): readonly Possible[] {
  const domain = domainOf(definition);
  if (domain.kind === 'codes') return domain.codes.map((code) => codes(code));
  const cells = cellsOf(definition, domain, cuts);
  const found = cells.flatMap((cell) => (cell.kind === 'codes' ? cell.codes.map((code: Code) => codes(code)) : [cell]));
  return definition.type === 'code-set' ? [...singles(definition.options, cuts), ...found.filter(isLong(cuts))] : found;
}

function singles(options: readonly string[] | 'country', cuts: readonly Cut[]): readonly Possible[] {
  const named = cuts.flatMap((cut) => (cut.on === 'members' ? cut.members : []));
  const members = options === 'country' ? [...new Set(named), '~0'] : options;
  return [sets([]), ...members.map((member) => sets([member]))];
}

/** Lists of several members matter only where a rule counts them. */
function isLong(cuts: readonly Cut[]) {
  const most = Math.max(1, ...cuts.map((cut) => (cut.on === 'members' ? cut.upTo : 1)));
  return (cell: Possible) => cell.kind === 'sets' && cell.sets.every(({ length }) => 1 < length && length <= most);
}

/** One plain value for each cell, and for numbers some that lie well apart: what a made-up company may answer. */
export function examplesOf(definition: FactDefinition, cuts: readonly Cut[], today: number): readonly Possible[] {
  const cells = cellsOf(definition, domainOf(definition), cuts);
  const youngFirst = definition.type === 'date' ? cells.toReversed() : cells;
  return youngFirst.flatMap((cell): readonly Possible[] => {
    if (cell.kind === 'codes') return cell.codes.slice(0, 1).map((code) => codes(code));
    if (cell.kind !== 'numbers') return [cell];
    const { min, max } = hullOf(cell);
    const limits = endsOf(definition, today);
    const low = Math.max(min, valueAt(definition, limits.min));
    const high = Math.min(max, valueAt(definition, limits.max));
    if (low > high) return [];
    if (definition.type === 'date') return [exactly(plainDay(low, high))];
    return (isShare(definition) ? [low] : plainNumbers(low, high)).map(exactly);
  });
}

/** The plainest share is none. */
function isShare(definition: FactDefinition): boolean {
  return definition.type === 'number' && definition.unit === 'share';
}

/** New Year's Day in the middle of a span, or the middle itself when the span has none. */
function plainDay(low: number, high: number): number {
  const middle = Math.floor((Math.max(low, high - DAYS_APART) + high) / 2);
  const newYear = toDayNumber(`${fromDayNumber(middle).slice(0, 4)}-01-01`);
  return newYear < low ? middle : newYear;
}

/** Numbers with few digits: one inside and, for rules that compare two amounts, some well apart and one close by. */
function plainNumbers(low: number, high: number): readonly number[] {
  const top = Math.min(high, low > 0 ? low * 10 : 10_000_000);
  const middle = (low + top) / 2;
  const first = plainNear(middle, low, top);
  return [first, first * 4, Math.round(first / 4), Math.round(first * 0.8)].filter(
    (value) => low <= value && value <= high,
  );
}

function plainNear(middle: number, low: number, high: number): number {
  for (let unit = 10 ** Math.ceil(Math.log10(high || 1)); unit >= 0.0001; unit /= 10) {
    const value = Number((Math.round(middle / unit) * unit).toPrecision(12));
    if (value > 0 && low <= value && value <= high) return value;
  }
  return low;
}
