import fc from 'fast-check';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { anInstrument, aSituation } from './builders.ts';
import { knowing, truthsFor } from './completions.ts';
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

const instrument = fc
  .record({
    criterion: criteria,
    wish: fc.option(criteria, { nil: undefined }),
    trl: fc.option(fc.constantFrom({ min: 1, max: 4 }, { min: 5, max: 7 }, { min: 7, max: 9 }), { nil: undefined }),
    purposes: fc.subarray(['loan', 'testing', 'export-finance', 'health-data'] as const, { minLength: 1 }),
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
  .chain((instruments) => fc.tuple(fc.constant(instruments), truthsFor(instruments, nothingKnown)))
  .chain(([instruments, truth]) =>
    fc.tuple(fc.constant(instruments), fc.constant(truth), fc.subarray(factsOf(instruments), { maxLength: 4 })),
  )
  .chain(([instruments, truth, hidden]) => {
    const situation = knowing(new Map([...truth].filter(([fact]) => !hidden.includes(fact))), nothingKnown);
    const standing = standingOf(instruments, situation);
    const truths = fc.array(truthsFor(instruments, situation), { minLength: 3, maxLength: 3 });
    return truths.map((all) => ({ standing, truths: all, [fc.toStringMethod]: () => inShort(standing, hidden) }));
  });

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
