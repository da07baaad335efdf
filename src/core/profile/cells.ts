import type { Cut } from './cut.ts';
import type { CodeSetFact, FactDefinition } from './fact.ts';
import { COUNTIES } from './facts/derived-facts.ts';
import { type Code, codes, type Interval, intervalsOf, numbers, type Possible, sets } from './possible.ts';

/** No real code or list member looks like this; it stands for everything the cuts do not tell apart. */
const OTHER = '~';

/**
 * The possibilities of one fact, parted so finely that nothing the cuts tell apart shares a cell. Where a domain is not
 * listed (places, industries, open lists) a cell holds one representative of all that behave alike.
 */
export function cellsOf(definition: FactDefinition, possible: Possible, cuts: readonly Cut[]): readonly Possible[] {
  switch (definition.type) {
    case 'number':
      return numberCells(possible, edgesIn(cuts), definition.step);
    case 'date':
      return numberCells(possible, edgesIn(cuts), 1);
    case 'code-set':
      return possible.kind === 'sets' ? possible.sets.map((set) => sets(set)) : memberCells(cuts, definition);
    case 'municipality':
      return codeCells(possible, cuts, { below: placeIn, others: COUNTIES.map(placeIn), told: whereInHierarchy });
    case 'industry':
      return codeCells(possible, cuts, {
        below: (prefix) => prefix + OTHER,
        others: editionsIn(cuts),
        told: whereInHierarchy,
      });
    default:
      return codeCells(possible, cuts, { below: (code) => code, others: [OTHER], told: whetherListed });
  }
}

/** Every municipality lies in a county, so one place in each stands for all that are not told apart. */
function placeIn(prefix: string): string {
  return prefix.padEnd(4, OTHER);
}

/** Some other industry, in each edition the cuts speak of: a company has a code in all of them. */
function editionsIn(cuts: readonly Cut[]): readonly string[] {
  const tested = cuts.flatMap((cut) => (cut.on === 'codes' ? cut.codes : []));
  const editions = new Set(tested.map((code) => String(code).split(':', 1).join()));
  return editions.size === 0 ? [OTHER] : [...editions].map((edition) => `${edition}:${OTHER}`);
}

function edgesIn(cuts: readonly Cut[]): readonly number[] {
  return [...new Set(cuts.flatMap((cut) => (cut.on === 'numbers' ? cut.edges : [])))].toSorted((a, b) => a - b);
}

function numberCells(possible: Possible, edges: readonly number[], step: number): readonly Possible[] {
  const cells = new Map<number, Interval[]>();
  for (const interval of intervalsOf(possible)) {
    for (const { cell, piece } of split(interval, edges, step)) {
      const pieces = cells.get(cell);
      if (pieces === undefined) cells.set(cell, [piece]);
      else pieces.push(piece);
    }
  }
  return [...cells.values()].map((pieces) => numbers(...pieces));
}

/** The interval from edge to edge, each piece with the number of edges below it. */
function split({ min, max }: Interval, edges: readonly number[], step: number) {
  const pieces: { readonly cell: number; readonly piece: Interval }[] = [];
  let cell = 0;
  let start = min;
  for (const edge of edges) {
    if (edge >= max) break;
    if (edge > min) {
      pieces.push({ cell, piece: { min: start, max: onGrid(edge - step / 2, step) } });
      start = onGrid(edge + step / 2, step);
    }
    cell += 1;
  }
  pieces.push({ cell, piece: { min: start, max } });
  return pieces;
}

function onGrid(value: number, step: number): number {
  return Number.isFinite(value) ? Math.round(value / step) * step : value;
}

/** How the codes of a fact behave: what stands for those below a code, what for all others, and what a list tells apart. */
type Codes = {
  readonly below: (code: string) => string;
  readonly others: readonly string[];
  readonly told: (list: readonly Code[], code: Code) => string;
};

function codeCells(possible: Possible, cuts: readonly Cut[], { below, others, told }: Codes): readonly Possible[] {
  const lists = cuts.flatMap((cut) => (cut.on === 'codes' ? [cut.codes] : []));
  const candidates: readonly Code[] =
    possible.kind === 'codes'
      ? possible.codes
      : [...new Set([...lists.flat().map((code) => below(String(code))), ...others])];
  const cells = new Map<string, Code[]>();
  for (const code of candidates) {
    const signature = lists.map((list) => told(list, code)).join();
    cells.set(signature, [...(cells.get(signature) ?? []), code]);
  }
  return [...cells.values()].map((members) => codes(...members));
}

function whetherListed(list: readonly Code[], code: Code): string {
  return String(list.includes(code));
}

/** Places and industries form hierarchies: a code may lie below one of the list, or above it; which one tells siblings apart. */
function whereInHierarchy(list: readonly Code[], code: Code): string {
  const text = String(code);
  const above = list.filter((tested) => text.startsWith(String(tested)));
  const below = list.filter((tested) => String(tested).startsWith(text));
  return `${above.join()}/${below.join()}`;
}

function memberCells(cuts: readonly Cut[], { options }: CodeSetFact): readonly Possible[] {
  const tests = cuts.flatMap((cut) => (cut.on === 'members' ? [cut] : []));
  const most = Math.max(1, ...tests.map(({ upTo }) => upTo));
  const members = [...new Set(tests.flatMap((test) => test.members))];
  const atoms = new Map<string, string[]>();
  for (const member of members) {
    const signature = tests.map((test) => test.members.includes(member)).join();
    atoms.set(signature, [...(atoms.get(signature) ?? []), member]);
  }
  const left = options === 'country' ? most : options.filter((option) => !members.includes(option)).length;
  const others = Array.from({ length: Math.min(most, left) }, (_, index) => `${OTHER}${index}`);
  return [...atoms.values(), others].reduce(withPrefixesOf(most), [[]]).map((set) => sets(set.toSorted()));
}

/** Every set so far, joined with none, one, … of an atom's members: which ones makes no difference. */
function withPrefixesOf(most: number) {
  return (found: readonly (readonly string[])[], atom: readonly string[]): readonly (readonly string[])[] =>
    found.flatMap((set) =>
      Array.from({ length: Math.min(most, atom.length) + 1 }, (_, count) => [...set, ...atom.slice(0, count)]),
    );
}
