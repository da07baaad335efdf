import type { Cut } from '../profile/cut.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { type Code, codes, numbers, type Possible, sets } from '../profile/possible.ts';
import { choicesOf, endsOf, pointsOf, valueAt } from './scenario-values.ts';

/** Values of one fact that come out the same. */
export type Row<Outcome> = { readonly values: Possible; readonly outcome: Outcome };

type Trial<Outcome> = {
  readonly fact: StatedFactName;
  readonly cuts: readonly Cut[];
  /** The day in question, as a day number. */
  readonly today: number;
  readonly tryOut: (values: Possible) => Outcome;
  readonly isSame: (left: Outcome, right: Outcome) => boolean;
};

/** Every value of a fact, those beside each other that come out the same taken together. Found by trying, edge by edge. */
export function rowsOf<Outcome>(trial: Trial<Outcome>): readonly Row<Outcome>[] {
  const { type } = definitionOf(trial.fact);
  return type === 'number' || type === 'date' ? spans(trial) : groups(trial);
}

type Span<Outcome> = { readonly from: number; readonly to: number; readonly outcome: Outcome };

function spans<Outcome>(trial: Trial<Outcome>): readonly Row<Outcome>[] {
  const definition = definitionOf(trial.fact);
  const ends = endsOf(definition, trial.today);
  const points = pointsOf(definition, trial.cuts, trial.today).map((point) => spanAt(point, trial));
  const found = points.reduce<readonly Span<Outcome>[]>((spans, next) => extended(spans, next, trial), []);
  return found.map(({ from, to, outcome }) => {
    const isOpen = {
      min: definition.type === 'date' && from === ends.min,
      max: to === ends.max && isEndless(trial.fact),
    };
    const min = isOpen.min ? -Infinity : valueAt(definition, from);
    return { values: numbers({ min, max: isOpen.max ? Infinity : valueAt(definition, to) }), outcome };
  });
}

/** Scales end; amounts, head counts and days go on. */
function isEndless(fact: StatedFactName): boolean {
  const definition = definitionOf(fact);
  return definition.type === 'date' || (definition.type === 'number' && !['level', 'share'].includes(definition.unit));
}

function spanAt<Outcome>(point: number, { fact, tryOut }: Trial<Outcome>): Span<Outcome> {
  const value = valueAt(definitionOf(fact), point);
  return { from: point, to: point, outcome: tryOut(numbers({ min: value, max: value })) };
}

/** Joins a point to the spans so far; where the outcome changes on the way to it, the turn is searched for. */
function extended<Outcome>(
  spans: readonly Span<Outcome>[],
  next: Span<Outcome>,
  trial: Trial<Outcome>,
): readonly Span<Outcome>[] {
  const last = spans.at(-1);
  if (last === undefined) return [next];
  if (trial.isSame(last.outcome, next.outcome)) return [...spans.slice(0, -1), { ...last, to: next.to }];
  if (next.from - last.to <= 1) return [...spans, next];
  const turn = spanAt(turnBetween(last, next.from, trial), trial);
  const upToTurn = [...spans.slice(0, -1), { ...last, to: turn.from - 1 }, turn];
  return extended(upToTurn, next, trial);
}

/** The first point after a span, found by halving, whose outcome differs from that of the point before it. */
function turnBetween<Outcome>(last: Span<Outcome>, end: number, trial: Trial<Outcome>): number {
  let [low, high] = [last.to, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (trial.isSame(spanAt(middle, trial).outcome, last.outcome)) low = middle;
    else high = middle;
  }
  return high;
}

function groups<Outcome>({ fact, cuts, tryOut, isSame }: Trial<Outcome>): readonly Row<Outcome>[] {
  const own = cuts.filter((cut) => cut.fact === fact);
  const found: Row<Outcome>[] = [];
  for (const values of choicesOf(definitionOf(fact), own)) {
    const outcome = tryOut(values);
    const place = found.findIndex((row) => isSame(row.outcome, outcome));
    const earlier = found[place];
    if (earlier === undefined) found.push({ values, outcome });
    else found[place] = { values: either(earlier.values, values), outcome };
  }
  const named = new Set(
    own.flatMap((cut) => (cut.on === 'codes' ? cut.codes : cut.on === 'members' ? cut.members : [])),
  );
  return found.toSorted((a, b) => Number(isNamed(b.values, named)) - Number(isNamed(a.values, named)));
}

/** Whether a rule speaks of one of the values. True and false keep their order. */
function isNamed(values: Possible, named: ReadonlySet<Code>): boolean {
  if (values.kind === 'codes') return values.codes.some((code) => typeof code === 'string' && named.has(code));
  return values.kind === 'sets' && values.sets.some((set) => set.some((member) => named.has(member)));
}

function either(left: Possible, right: Possible): Possible {
  if (left.kind === 'codes' && right.kind === 'codes') return codes(...left.codes, ...right.codes);
  if (left.kind === 'sets' && right.kind === 'sets') return sets(...left.sets, ...right.sets);
  return left;
}
