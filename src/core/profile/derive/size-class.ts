import type { Cut } from '../cut.ts';
import { SIZE_CLASSES, type SizeClass } from '../facts/options.ts';
import { NOK_PER_EUR } from '../parameters.ts';
import { codes, codesOf, hullOf, type Interval, intervalsOf } from '../possible.ts';
import type { Derivation, Known } from './derivation.ts';

const MILLION = 1_000_000;
/** Upper ends of micro, small and medium; above the last is large. Head counts are "fewer than", amounts "at most". */
const HEADS = [9, 49, 249] as const;
const TURNOVER_EUR = [2 * MILLION, 10 * MILLION, 50 * MILLION] as const;
const BALANCE_EUR = [2 * MILLION, 10 * MILLION, 43 * MILLION] as const;
const ONE_TO_ONE: Interval = { min: 1, max: 1 };

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
  derive: (known) => codes(...possibleClasses(known)),
  cuts: () => SIZE_CUTS,
};

export const isSme: Derivation = {
  from: FROM,
  rule: RULE,
  derive: (known) => codes(...new Set(possibleClasses(known).map((size) => size !== 'large'))),
  cuts: () => SIZE_CUTS,
};

export function possibleClasses(known: Known): readonly SizeClass[] {
  const publicOwner = codesOf(known('company.publicBodyOwned')) ?? [];
  const byFigures = publicOwner.includes(false) ? classesByFigures(known) : [];
  const candidates = publicOwner.includes(true) ? [...byFigures, SIZE_CLASSES.length - 1] : byFigures;
  return SIZE_CLASSES.filter((_, rank) => candidates.includes(rank));
}

function classesByFigures(known: Known): readonly number[] {
  const partOfGroup = codesOf(known('company.partOfGroup')) ?? [true, false];
  return partOfGroup.flatMap((isPart) => {
    const heads = ranks(figures(known, 'employees', isPart === true), HEADS, ONE_TO_ONE);
    const turnover = ranks(figures(known, 'annualTurnoverNok', isPart === true), TURNOVER_EUR, NOK_PER_EUR);
    const balance = ranks(figures(known, 'balanceSheetNok', isPart === true), BALANCE_EUR, NOK_PER_EUR);
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

/** Which size ranks an amount may have: how many of the ceilings it may lie above. */
function ranks(amounts: readonly Interval[], ceilings: readonly number[], rate: Interval): readonly number[] {
  const found = new Set<number>();
  for (const { min, max } of amounts) {
    const lowest = ceilings.filter((ceiling) => min > ceiling * rate.max).length;
    const highest = ceilings.filter((ceiling) => max > ceiling * rate.min).length;
    for (let rank = lowest; rank <= highest; rank += 1) found.add(rank);
  }
  return [...found];
}

/** The amounts at which the size can change: below the ceiling at any rate, and above it at every rate. */
const SIZE_CUTS: readonly Cut[] = [
  ...cutsOf('employees', HEADS, ONE_TO_ONE),
  ...cutsOf('annualTurnoverNok', TURNOVER_EUR, NOK_PER_EUR),
  ...cutsOf('balanceSheetNok', BALANCE_EUR, NOK_PER_EUR),
  { on: 'codes', fact: 'company.publicBodyOwned', codes: [true] },
  { on: 'codes', fact: 'company.partOfGroup', codes: [true] },
];

function cutsOf(figure: Figure, ceilings: readonly number[], rate: Interval): readonly Cut[] {
  const amounts = ceilings.flatMap((ceiling) => [ceiling * rate.min, ceiling * rate.max]);
  const edges = [...new Set(amounts.map((amount) => Math.floor(amount) + 0.5))];
  return [
    { on: 'numbers', fact: `company.${figure}`, edges },
    { on: 'numbers', fact: `company.group.${figure}`, edges },
  ];
}
