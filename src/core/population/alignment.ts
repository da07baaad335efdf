import type { Leaf } from '../eligibility/criterion.ts';
import { read } from '../eligibility/read.ts';
import { VERDICTS } from '../eligibility/verdict.ts';
import type { Occasion } from '../profile/derive/derivation.ts';
import { foundations, possibilities } from '../profile/fact-view.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { SIZE_CLASSES } from '../profile/facts/options.ts';
import { type Code, codesOf, type Possible } from '../profile/possible.ts';
import type { Profile } from '../profile/profile.ts';

/** In which cells of a fact a leaf is at its best, and in which at its worst, whatever the other facts are. */
export type Wish = { readonly best: readonly boolean[]; readonly worst: readonly boolean[] };
export type PlacedLeaf = { readonly leaf: Leaf; readonly isNegated: boolean };

/** One value serves all of them at best, and one hurts all of them at worst: then each may be judged by itself. */
export function agree(wishes: readonly (Wish | undefined)[], cells: readonly Possible[]): boolean {
  const common = (end: keyof Wish) => cells.some((_, index) => wishes.every((wish) => wish?.[end][index] === true));
  return common('best') && common('worst');
}

/** What a leaf wishes a fact to be; nothing when that depends on other facts in ways nobody has stated. */
export function wishOf(placed: PlacedLeaf, fact: StatedFactName, cells: readonly Possible[], occasion: Occasion) {
  const leaf = alone(placed.leaf, fact);
  const rests = new Set(read(leaf).facts.flatMap(foundations));
  const wish = rests.size === 1 ? judgedWish(leaf, fact, cells, occasion) : orderedWish(leaf, fact, cells);
  return placed.isNegated && wish !== undefined ? { best: wish.worst, worst: wish.best } : wish;
}

/** A window on two scales is one on either, so each scale can be looked at by itself. */
function alone(leaf: Leaf, fact: StatedFactName): Leaf {
  if (leaf.rule !== 'phase-window') return leaf;
  const { trl, cri, ...rest } = leaf;
  if (fact === 'project.trl') return { ...rest, ...(trl === undefined ? {} : { trl }) };
  return { ...rest, ...(cri === undefined ? {} : { cri }) };
}

function judgedWish(leaf: Leaf, fact: StatedFactName, cells: readonly Possible[], occasion: Occasion): Wish {
  const ends = cells.map((cell) => {
    const profile: Profile = new Map([[fact, { possible: cell, provenance: 'declared' }]]);
    const ranks = read(leaf)
      .judge({
        possible: (asked) => possibilities(profile, asked, occasion),
        moment: () => occasion.at,
        parameters: occasion.parameters,
      })
      .map((verdict) => VERDICTS.indexOf(verdict));
    return { low: Math.min(...ranks), high: Math.max(...ranks) };
  });
  const [lowest, highest] = [Math.min(...ends.map(({ low }) => low)), Math.max(...ends.map(({ high }) => high))];
  return { best: ends.map(({ high }) => high === highest), worst: ends.map(({ low }) => low === lowest) };
}

type End = 'low' | 'high';

function orderedWish(leaf: Leaf, fact: StatedFactName, cells: readonly Possible[]): Wish | undefined {
  const wanted = wantedEnd(leaf, fact);
  if (wanted === undefined) return undefined;
  const lowest = cells.findIndex((cell) => cell.kind === 'numbers' || codesOf(cell)?.includes(false) === true);
  const highest = lowest === 0 ? cells.length - 1 : 0;
  const [best, worst] = wanted === 'low' ? [lowest, highest] : [highest, lowest];
  return { best: cells.map((_, index) => index === best), worst: cells.map((_, index) => index === worst) };
}

const SIZE_FIGURES: Partial<Record<StatedFactName, End>> = {
  'company.employees': 'low',
  'company.annualTurnoverNok': 'low',
  'company.balanceSheetNok': 'low',
  'company.group.employees': 'low',
  'company.group.annualTurnoverNok': 'low',
  'company.group.balanceSheetNok': 'low',
};

/** Where a fact helps a small size; a smaller company is never more in difficulty than a large one with the same accounts. */
const HELPS_SOUNDNESS: typeof SIZE_FIGURES = {
  ...SIZE_FIGURES,
  'company.insolvent': 'low',
  'company.overIndebted': 'low',
  'company.shareCapitalLost': 'low',
  'company.registeredOn': 'high',
};
const HELPS_J_CURVE: typeof SIZE_FIGURES = {
  'company.wageCostNok': 'high',
  'company.annualTurnoverNok': 'low',
  'company.operatingCostsNok': 'high',
};

function wantedEnd(leaf: Leaf, fact: StatedFactName): End | undefined {
  if (leaf.rule !== 'is') return undefined;
  switch (leaf.fact) {
    case 'company.isSme':
      return turned(SIZE_FIGURES[fact], leaf.values.includes(true));
    case 'company.sizeClass':
      return sizeEnd(leaf.values, leaf.exception ?? [], SIZE_FIGURES[fact]);
    case 'company.inDifficulty':
      return turned(HELPS_SOUNDNESS[fact], leaf.values.includes(false));
    case 'company.isJCurve':
      return turned(HELPS_J_CURVE[fact], leaf.values.includes(true));
    default:
      return undefined;
  }
}

function turned(end: End | undefined, isWanted: boolean): End | undefined {
  if (end === undefined || isWanted) return end;
  return end === 'low' ? 'high' : 'low';
}

/** The accepted sizes reach from one end, and so do those accepted now and then. */
function sizeEnd(values: readonly Code[], exception: readonly Code[], end: End | undefined): End | undefined {
  const reaches = (sizes: readonly string[]) =>
    [values, [...values, ...exception]].every((accepted) => {
      const inOrder = sizes.map((size) => accepted.includes(size));
      return inOrder.lastIndexOf(true) < inOrder.filter(Boolean).length;
    });
  if (reaches(SIZE_CLASSES)) return end;
  return reaches(SIZE_CLASSES.toReversed()) ? turned(end, false) : undefined;
}
