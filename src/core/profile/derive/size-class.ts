import { oncePer } from '../../shared/once-per.ts';
import type { Cut } from '../cut.ts';
import type { StatedFactName } from '../facts/fact-catalogue.ts';
import { SIZE_CLASSES, type SizeClass } from '../facts/options.ts';
import { type ParameterValues, parameterValue } from '../parameters.ts';
import { codes, codesOf, hullOf, type Interval, intervalsOf, type Possible } from '../possible.ts';
import type { Derivation, Known, Occasion } from './derivation.ts';

/** The ceilings that part micro, small, medium and large. */
const CLASSES = ['micro', 'small', 'medium'] as const;

const FROM = [
  'company.employees',
  'company.annualTurnoverNok',
  'company.balanceSheetNok',
  'company.partOfGroup',
  'company.group.employees',
  'company.group.annualTurnoverNok',
  'company.group.balanceSheetNok',
  'company.publicBodyOwned',
] as const;

const RULE = 'Commission Recommendation 2003/361/EC and Regulation (EU) 651/2014, Annex I';

/** Head count decides together with the milder of turnover and balance sheet; a public body with 25 % or more makes it large. */
export const sizeClass: Derivation = {
  from: FROM,
  rule: RULE,
  derive: (known, { parameters }) => codesOfClasses(ranksOn(known, parameters)),
  cuts: sizeCuts,
};

export const isSme: Derivation = {
  from: FROM,
  rule: RULE,
  derive: (known, occasion) => codes(...new Set(possibleClasses(known, occasion).map((size) => size !== 'large'))),
  cuts: sizeCuts,
};

/** The size classes the company may have, smallest first. */
export function possibleClasses(known: Known, { parameters, sizes }: Occasion): readonly SizeClass[] {
  const worked = sizes === undefined ? codesOfClasses(ranksOn(known, parameters)) : sizes();
  return CLASSES_IN.get(worked) ?? SIZE_CLASSES.filter((size) => codesOf(worked)?.includes(size));
}

/** Every choice of classes, by its bits: the smallest class is 1, the next 2; as a fact is told, and as they are. */
const CHOICES = Array.from({ length: 1 << SIZE_CLASSES.length }, (_, ranks) => {
  const classes = SIZE_CLASSES.filter((_size, rank) => (ranks & (1 << rank)) !== 0);
  return { possible: codes(...classes), classes };
});
const CLASSES_IN = new Map(CHOICES.map(({ possible, classes }) => [possible, classes]));

function codesOfClasses(ranks: number): Possible {
  return CHOICES[ranks]?.possible ?? codes(...SIZE_CLASSES);
}

/** The ranks a company may have. A public owner of a quarter makes it large. */
function ranksOn(known: Known, parameters: ParameterValues): number {
  const publicOwner = codesOf(known('company.publicBodyOwned')) ?? [];
  const ranks = publicOwner.includes(false) ? ranksByFigures(known, parameters) : 0;
  return publicOwner.includes(true) ? ranks | (1 << (SIZE_CLASSES.length - 1)) : ranks;
}

/** The ranks a company may have, as bits: the smallest class is 1, the next 2. */
function ranksByFigures(known: Known, parameters: ParameterValues): number {
  const partOfGroup = codesOf(known('company.partOfGroup')) ?? [true, false];
  let found = 0;
  for (const isPart of partOfGroup) {
    const ranks = (figure: Figure) => ranksOf(figures(known, figure, isPart === true), ceilingsIn(parameters)[figure]);
    found |= ranksTogether(ranks('employees'), ranks('annualTurnoverNok'), ranks('balanceSheetNok'));
  }
  return found;
}

/** Head count together with the milder of turnover and balance sheet. */
function ranksTogether(heads: number, turnovers: number, balances: number): number {
  return TOGETHER[(heads << (2 * RANKS.length)) | (turnovers << RANKS.length) | balances] ?? 0;
}

const RANKS = SIZE_CLASSES.map((_, rank) => rank);
/** For every choice of ranks of the three figures, in bits one after the other. */
const TOGETHER = Uint8Array.from({ length: 1 << (3 * RANKS.length) }, (_, ranks) => {
  const all = (1 << RANKS.length) - 1;
  const [heads, turnovers, balances] = [ranks >> (2 * RANKS.length), (ranks >> RANKS.length) & all, ranks & all];
  return ofEachPair(heads, ofEachPair(turnovers, balances, Math.min), Math.max);
});

function ofEachPair(left: number, right: number, pick: (a: number, b: number) => number): number {
  let found = 0;
  for (const a of RANKS) {
    for (const b of RANKS) {
      if ((left & (1 << a)) !== 0 && (right & (1 << b)) !== 0) found |= 1 << pick(a, b);
    }
  }
  return found;
}

type Figure = 'employees' | 'annualTurnoverNok' | 'balanceSheetNok';

const FACTS_OF = {
  employees: ['company.employees', 'company.group.employees'],
  annualTurnoverNok: ['company.annualTurnoverNok', 'company.group.annualTurnoverNok'],
  balanceSheetNok: ['company.balanceSheetNok', 'company.group.balanceSheetNok'],
} as const satisfies Record<Figure, readonly [alone: StatedFactName, inGroup: StatedFactName]>;

/** A company in a group counts with the group's figures, which include its own and so are never smaller. */
function figures(known: Known, figure: Figure, isPartOfGroup: boolean): readonly Interval[] {
  const [alone, inGroup] = FACTS_OF[figure];
  if (!isPartOfGroup) return intervalsOf(known(alone));
  const least = hullOf(known(alone)).min;
  return intervalsOf(known(inGroup)).map(({ min, max }) => ({ min: Math.max(min, least), max: Math.max(max, least) }));
}

/** The highest figure of each class; worked out once for a day's parameters. */
const ceilingsIn = oncePer(
  (parameters: ParameterValues): Readonly<Record<Figure, readonly Interval[]>> => ({
    employees: ceilingsFor('employees', parameters),
    annualTurnoverNok: ceilingsFor('annualTurnoverNok', parameters),
    balanceSheetNok: ceilingsFor('balanceSheetNok', parameters),
  }),
);

/** In persons or kroner: an interval in kroner, since no rate for the euro binds. */
function ceilingsFor(figure: Figure, parameters: ParameterValues): readonly Interval[] {
  if (figure === 'employees') {
    return CLASSES.map((size) => plus(parameterValue(parameters, `sme-staff-${size}`), -1));
  }
  const rate = parameterValue(parameters, 'nok-per-eur');
  const amount = figure === 'annualTurnoverNok' ? 'turnover' : 'balance';
  return CLASSES.map((size) => {
    const { min, max } = parameterValue(parameters, `sme-${amount}-${size}`);
    return { min: min * rate.min, max: max * rate.max };
  });
}

/** "Fewer than ten" is "at most nine". */
function plus({ min, max }: Interval, step: number): Interval {
  return { min: min + step, max: max + step };
}

/** The size ranks an amount may have, as bits: how many of the ceilings it may lie above. */
function ranksOf(amounts: readonly Interval[], limits: readonly Interval[]): number {
  let found = 0;
  for (const { min, max } of amounts) {
    const highest = rankAt((ceiling) => max > ceiling.min, limits);
    for (let rank = rankAt((ceiling) => min > ceiling.max, limits); rank <= highest; rank += 1) found |= 1 << rank;
  }
  return found;
}

function rankAt(isAbove: (ceiling: Interval) => boolean, limits: readonly Interval[]): number {
  let rank = 0;
  for (const limit of limits) if (isAbove(limit)) rank += 1;
  return rank;
}

/** The amounts at which the size can change: below the ceiling at any rate, and above it at every rate. */
function sizeCuts({ parameters }: Occasion): readonly Cut[] {
  const figures = ['employees', 'annualTurnoverNok', 'balanceSheetNok'] as const;
  return [
    ...figures.flatMap((figure) => cutsOf(figure, ceilingsIn(parameters)[figure])),
    { on: 'codes', fact: 'company.publicBodyOwned', codes: [true] },
    { on: 'codes', fact: 'company.partOfGroup', codes: [true] },
  ];
}

function cutsOf(figure: Figure, limits: readonly Interval[]): readonly Cut[] {
  const edges = [...new Set(limits.flatMap(({ min, max }) => [min, max]).map((amount) => Math.floor(amount) + 0.5))];
  return FACTS_OF[figure].map((fact) => ({ on: 'numbers', fact, edges }));
}
