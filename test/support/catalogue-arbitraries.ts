import fc from 'fast-check';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { isExact, sets } from '#core/profile/possible.ts';
import { statedPossibilities } from '#core/profile/profile.ts';
import { anInstrument, aSituation } from './builders.ts';
import { knowing, type Truth, truthsFor } from './completions.ts';
import { criteria } from './criterion-arbitraries.ts';
import { factsIn } from './oracle.ts';
import { type Standing, standingOf } from './simulated-interview.ts';

const RATE = { id: 'rate', gives: 'grant', basis: 'scheme-rate', percent: 50, per: 'project', source: 'page' } as const;
const SCORED = ['project.trl', 'project.cri', 'project.needs', 'project.sectors', 'project.supportSoughtNok'].concat([
  'project.budgetNok',
  'project.rndCostNok',
  'company.exporting',
  'project.usesHealthData',
]);

const PURPOSES = ['loan', 'testing', 'export-finance', 'health-data'] as const;

const instrument = fc
  .record({
    criterion: criteria,
    wish: fc.option(criteria, { nil: undefined }),
    trl: fc.option(fc.constantFrom({ min: 1, max: 4 }, { min: 5, max: 7 }, { min: 7, max: 9 }), { nil: undefined }),
    purposes: fc.subarray([...PURPOSES], { minLength: 1 }),
    types: fc.constantFrom(['grant' as const], ['network-and-competence' as const]),
    sectors: fc.option(fc.constant(['medtech' as const]), { nil: undefined }),
    award: fc.constantFrom('competitive', 'rights-based', 'assessed'),
    amounts: fc.constantFrom([], [{ ...RATE, of: 'project.rndCostNok' as const, max: 100 }]),
  })
  .map(({ criterion, wish, trl, sectors, award, ...fields }) => ({
    ...fields,
    ...(trl === undefined ? {} : { trl }),
    ...(sectors === undefined ? {} : { sectors }),
    award: { is: award, basis: 'stated' as const },
    criteria: [criterion, ...(wish === undefined ? [] : [{ ...wish, id: 'wish', kind: 'preferred' as const }])],
  }));

/** Small catalogues over few facts, so that what one answer settles and moves meets often. */
const catalogues = fc
  .array(instrument, { minLength: 8, maxLength: 15 })
  .map((all) => all.map((fields, place) => anInstrument({ ...fields, id: `instrument-${place}` })));

const nothingKnown = aSituation({ company: { applicantType: 'company' } });

/** A catalogue, what is known of a company of which little is hidden, and everything it may turn out to be. */
export const openStandings = catalogues
  .chain((instruments) => fc.tuple(fc.constant(instruments), truthsNear(instruments, nothingKnown)))
  .chain(([instruments, truth]) =>
    fc.tuple(fc.constant(instruments), fc.constant(truth), fc.subarray(factsOf(instruments), { maxLength: 4 })),
  )
  .chain(([instruments, truth, hidden]) => {
    const situation = knowing(new Map([...truth].filter(([fact]) => !hidden.includes(fact))), nothingKnown);
    const standing = standingOf(instruments, situation);
    const truths = fc.array(truthsNear(instruments, situation), { minLength: 3, maxLength: 3 });
    return truths.map((all) => ({ standing, truths: all, [fc.toStringMethod]: () => inShort(standing, hidden) }));
  });

/** As often as not, needs that these instruments serve: drawn from all there are, two of them would seldom meet. */
function truthsNear(instruments: readonly Instrument[], situation: Situation): fc.Arbitrary<Truth> {
  const truths = truthsFor(instruments, situation);
  if (isExact(statedPossibilities(situation.profile, 'project.needs'))) return truths;
  const near = fc.subarray([...PURPOSES, 'network'], { minLength: 1, maxLength: 3 });
  return fc.oneof(
    truths,
    fc.tuple(truths, near).map(([truth, needs]) => new Map(truth).set('project.needs', sets(needs.toSorted()))),
  );
}

/** Enough to see what went wrong. */
function inShort({ ranked }: Standing, hidden: readonly StatedFactName[]): string {
  const told = ranked.map(({ rank, score, relevance, match: { instrument, status } }) =>
    JSON.stringify({ rank, id: instrument.id, status, relevance, score, criteria: instrument.criteria }),
  );
  return `hidden: ${hidden.join(', ')}\n${told.join('\n')}\n`;
}

function factsOf(instruments: readonly Instrument[]): StatedFactName[] {
  const named = instruments.flatMap(({ criteria: all }) => all.flatMap(factsIn));
  return [...new Set([...named, ...SCORED.filter((fact): fact is StatedFactName => fact.includes('.'))])];
}
