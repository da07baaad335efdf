import type { Criterion } from '#core/eligibility/criterion.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { definitionOf, type FactName } from '#core/profile/facts/fact-catalogue.ts';
import { COUNTRIES } from '../made-up-answers.ts';
import { createRandom, type Random } from '../random.ts';

/** A leaf that every engine measured here can say exactly. */
export type PlainLeaf = Extract<Criterion, { rule: 'is' | 'range' | 'overlaps' | 'present' }>;
/** A criterion of such leaves: ours, narrowed to what the others can say too. */
export type PlainCriterion =
  | PlainLeaf
  | { readonly id: string; readonly rule: 'all' | 'any'; readonly of: readonly PlainCriterion[] }
  | { readonly id: string; readonly rule: 'not'; readonly of: PlainCriterion };

/** What most entries of the catalogue say of sectors: health, all of it. */
const HEALTH = ['pharma', 'biotech', 'medtech', 'diagnostics', 'digital-health', 'welfare-technology'];

type Draw = (random: Random, id: string) => PlainLeaf;

/**
 * Which leaf stands where how often: the counts are those of `prisma/catalogue`. A derived fact lends its count to the
 * stated ones it is worked out from: the SME test to head count, turnover and balance, county and aid zone to municipality.
 */
const LEAVES: readonly (readonly [count: number, draw: Draw])[] = [
  [86, sectors],
  [15, overlaps('partners.countries', COUNTRIES, 8)],
  [12, overlaps('project.therapyAreas', optionsOf('project.therapyAreas'), 4)],
  [4, overlaps('project.needs', optionsOf('project.needs'), 3)],
  [3, overlaps('project.targetMarkets', COUNTRIES, 5)],
  [18, present('partners.countries')],
  [41, yes('project.involvesRnd')],
  [26, yes('company.exporting')],
  [25, yes('company.exportAmbition')],
  [15, yes('partners.publicHealth')],
  [13, yes('partners.research')],
  [12, yes('project.needsClinicalTrial')],
  [10, yes('project.usesHealthData')],
  [9, yes('company.growthAmbition')],
  [9, yes('project.foreignBuyer')],
  [6, yes('project.basedOnPublicResearch')],
  [3, yes('company.hasBankLoan')],
  [3, yes('company.hasCollateral')],
  [2, yes('project.usesAi')],
  [2, yes('company.performsRnd')],
  [2, yes('company.taxLiableInNorway')],
  [21, no('company.overIndebted')],
  [13, oneOf('project.role', 1)],
  [8, oneOf('company.applicantType', 3)],
  [7, oneOf('project.deliveryPattern', 1)],
  [6, oneOf('company.legalForm', 3)],
  [5, oneOf('project.innovationLevel', 2)],
  [5, oneOf('partners.pilotCustomer', 3)],
  [13, municipality],
  [40, limit('company.employees', 5, 2_000)],
  [14, limit('company.annualTurnoverNok', 1_000_000, 2_000_000_000)],
  [10, limit('company.balanceSheetNok', 1_000_000, 2_000_000_000)],
  [10, limit('company.largestCorporateOwnerShare', 0.1, 0.9)],
  [10, limit('project.durationMonths', 6, 60)],
  [5, limit('company.deMinimisReceivedEur', 100, 300_000)],
  [5, limit('project.supportSoughtNok', 10_000, 100_000_000)],
  [2, limit('project.contractValueNok', 10_000, 500_000_000)],
  [7, window('project.trl', 9)],
  [7, window('project.cri', 6)],
];
const TICKETS = LEAVES.flatMap(([count, draw]) => Array.from({ length: count }, () => draw));

/** As in the catalogue: nearly every fourth entry has an `any`; `not` is rarer still there, and raised here to be felt. */
const ANY_SHARE = 0.23;
const NOT_SHARE = 0.08;

/** One criterion for each of so many instruments, of four to six leaves; the first ones are the same however many. */
export function madeUpCriteria(instruments: number, seed = 7): readonly PlainCriterion[] {
  const random = createRandom(seed);
  return Array.from({ length: instruments }, (_, number) => madeUpCriterion(random, `made-up-${number}`));
}

function madeUpCriterion(random: Random, id: string): PlainCriterion {
  const leaves = Array.from({ length: random.whole(4, 6) }, (_, place) => leaf(random, `${id}-${place}`));
  const alternatives = random.share() < ANY_SHARE ? random.whole(2, 3) : 0;
  const [first, ...others] = leaves.slice(alternatives);
  const isNegated = first !== undefined && first.rule !== 'range' && random.share() < NOT_SHARE;
  const parts = isNegated
    ? [{ id: `${id}-not`, rule: 'not', of: first } as const, ...others]
    : leaves.slice(alternatives);
  const choice = { id: `${id}-any`, rule: 'any', of: leaves.slice(0, alternatives) } as const;
  return { id, rule: 'all', of: alternatives === 0 ? parts : [...parts, choice] };
}

function leaf(random: Random, id: string): PlainLeaf {
  return random.oneOf(TICKETS)(random, id);
}

function yes(fact: FactName): Draw {
  return (_, id) => ({ id, rule: 'is', fact, values: [true] });
}

function no(fact: FactName): Draw {
  return (_, id) => ({ id, rule: 'is', fact, values: [false] });
}

function oneOf(fact: FactName, most: number): Draw {
  const options = optionsOf(fact);
  return (random, id) => ({ id, rule: 'is', fact, values: [...random.someOf(options, random.whole(1, most))] });
}

function overlaps(fact: FactName, options: readonly string[], most: number): Draw {
  return (random, id) => ({
    id,
    rule: 'overlaps',
    fact,
    with: [...random.someOf(options, random.whole(1, most))],
  });
}

function sectors(random: Random, id: string): PlainLeaf {
  if (random.share() < 0.45) return { id, rule: 'overlaps', fact: 'project.sectors', with: HEALTH };
  return overlaps('project.sectors', optionsOf('project.sectors'), 6)(random, id);
}

function present(fact: FactName): Draw {
  return (_, id) => ({ id, rule: 'present', fact });
}

/** The selective ones: some of several hundred places. */
function municipality(random: Random, id: string): PlainLeaf {
  const places = random.someOf(COUNTIES, random.whole(1, 5)).map((county) => `${county}0${random.whole(1, 9)}`);
  return { id, rule: 'is', fact: 'company.municipality', values: places };
}

/** At most, at least, below or above: a number as people write limits, of one or two digits and then zeros. */
function limit(fact: FactName, least: number, most: number): Draw {
  return (random, id) => {
    const value = toGrid(fact, Number((least * (most / least) ** random.share()).toPrecision(random.whole(1, 2))));
    return { id, rule: 'range', fact, [random.oneOf(['max', 'max', 'max', 'min', 'below', 'above'])]: value };
  };
}

function window(fact: FactName, top: number): Draw {
  return (random, id) => {
    const min = random.whole(1, top - 1);
    return { id, rule: 'range', fact, min, max: random.whole(min + 1, top) };
  };
}

/** Where a whole number is asked for, a limit is one too. */
function toGrid(fact: FactName, value: number): number {
  const definition = definitionOf(fact);
  return definition.type === 'number' && definition.step === 1 ? Math.round(value) : value;
}

function optionsOf(fact: FactName): readonly string[] {
  const definition = definitionOf(fact);
  if (definition.type === 'code') return definition.options;
  if (definition.type === 'code-set' && definition.options !== 'country') return definition.options;
  throw new Error(`${fact} has no listed options.`);
}
