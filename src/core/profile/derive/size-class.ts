import type { Cut } from '../cut.ts';
import { SIZE_CLASSES, type SizeClass } from '../facts/options.ts';
import { type ParameterValues, parameterValue } from '../parameters.ts';
import { codes, codesOf, hullOf, type Interval, intervalsOf } from '../possible.ts';
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
  derive: (known, { parameters }) => codes(...possibleClasses(known, parameters)),
  cuts: sizeCuts,
};

export const isSme: Derivation = {
  from: FROM,
  rule: RULE,
  derive: (known, { parameters }) =>
    codes(...new Set(possibleClasses(known, parameters).map((size) => size !== 'large'))),
  cuts: sizeCuts,
};

export function possibleClasses(known: Known, parameters: ParameterValues): readonly SizeClass[] {
  const publicOwner = codesOf(known('company.publicBodyOwned')) ?? [];
  const byFigures = publicOwner.includes(false) ? classesByFigures(known, parameters) : [];
  const candidates = publicOwner.includes(true) ? [...byFigures, SIZE_CLASSES.length - 1] : byFigures;
  return SIZE_CLASSES.filter((_, rank) => candidates.includes(rank));
}

function classesByFigures(known: Known, parameters: ParameterValues): readonly number[] {
  const partOfGroup = codesOf(known('company.partOfGroup')) ?? [true, false];
  return partOfGroup.flatMap((isPart) => {
    const rank = (figure: Figure) => ranks(figures(known, figure, isPart === true), ceilingsOf(figure, parameters));
    const [heads, turnover, balance] = [rank('employees'), rank('annualTurnoverNok'), rank('balanceSheetNok')];
    return heads.flatMap((h) => turnover.flatMap((t) => balance.map((b) => Math.max(h, Math.min(t, b)))));
  });
}

type Figure = 'employees' | 'annualTurnoverNok' | 'balanceSheetNok';

/** A company in a group counts with the group's figures, which include its own and so are never smaller. */
function figures(known: Known, figure: Figure, isPartOfGroup: boolean): readonly Interval[] {
  const alone = intervalsOf(known(`company.${figure}`));
  if (!isPartOfGroup) return alone;
  const least = hullOf(known(`company.${figure}`)).min;
  return intervalsOf(known(`company.group.${figure}`)).map(({ min, max }) => ({
    min: Math.max(min, least),
    max: Math.max(max, least),
  }));
}

const ceilings = new WeakMap<ParameterValues, Readonly<Record<Figure, readonly Interval[]>>>();

/** The highest figure of each class; worked out once for a day's parameters. */
function ceilingsOf(figure: Figure, parameters: ParameterValues): readonly Interval[] {
  const known = ceilings.get(parameters);
  if (known !== undefined) return known[figure];
  const found = {
    employees: ceilingsFor('employees', parameters),
    annualTurnoverNok: ceilingsFor('annualTurnoverNok', parameters),
    balanceSheetNok: ceilingsFor('balanceSheetNok', parameters),
  };
  ceilings.set(parameters, found);
  return found[figure];
}

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

/** Which size ranks an amount may have: how many of the ceilings it may lie above. */
function ranks(amounts: readonly Interval[], limits: readonly Interval[]): readonly number[] {
  const found = new Set<number>();
  for (const { min, max } of amounts) {
    const lowest = limits.filter((limit) => min > limit.max).length;
    const highest = limits.filter((limit) => max > limit.min).length;
    for (let rank = lowest; rank <= highest; rank += 1) found.add(rank);
  }
  return [...found];
}

/** The amounts at which the size can change: below the ceiling at any rate, and above it at every rate. */
function sizeCuts({ parameters }: Occasion): readonly Cut[] {
  const figures = ['employees', 'annualTurnoverNok', 'balanceSheetNok'] as const;
  return [
    ...figures.flatMap((figure) => cutsOf(figure, ceilingsOf(figure, parameters))),
    { on: 'codes', fact: 'company.publicBodyOwned', codes: [true] },
    { on: 'codes', fact: 'company.partOfGroup', codes: [true] },
  ];
}

function cutsOf(figure: Figure, limits: readonly Interval[]): readonly Cut[] {
  const edges = [...new Set(limits.flatMap(({ min, max }) => [min, max]).map((amount) => Math.floor(amount) + 0.5))];
  return [
    { on: 'numbers', fact: `company.${figure}`, edges },
    { on: 'numbers', fact: `company.group.${figure}`, edges },
  ];
}
