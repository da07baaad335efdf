import { describe, expect, it } from 'vitest';
import { matchInstrument } from '#core/matching/match.ts';
import { UNKNOWN_POLICIES } from '#core/matching/status.ts';
import { rank } from '#core/ranking/rank.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const assessed = { id: 'novel', rule: 'assessed', what: { nb: 'nytt', nn: 'nytt', en: 'novelty' }, source: 'page' };
const level = { id: 'level', rule: 'range', fact: 'project.trl', max: 1, exception: { max: 4 }, source: 'page' };
const refused = { ...exporting, id: 'growth', fact: 'company.growthAmbition' };
const byRight = { is: 'rights-based', basis: 'stated' } as const;
const nextYear = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
} as const;

const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] }, company: { growthAmbition: false } });

function ranked(...entries: readonly InstrumentFields[]) {
  return rank(
    entries.map((fields) => aMatch(anInstrument(fields), situation)),
    situation,
    STANDARD_RANKING,
  );
}

const idsOf = (...entries: readonly InstrumentFields[]) => ranked(...entries).map(({ match }) => match.instrument.id);

describe('the order of matches', () => {
  it('puts what has to be waited for after what can be had, then what is refused, and last what is closed', () => {
    const order = idsOf(
      { id: 'closed', window: { kind: 'closed', source: 'page' } },
      { id: 'refused', criteria: [refused], purposes: ['premises'] },
      { id: 'later', window: nextYear },
      { id: 'met', purposes: ['premises'] },
    );

    expect(order).toEqual(['met', 'later', 'refused', 'closed']);
  });

  it('knows no step between a yes, an assessment, an exception and an open verdict', () => {
    const entries = [
      { id: 'open', criteria: [exporting] },
      { id: 'assessed', criteria: [assessed] },
      { id: 'exceptional', criteria: [level] },
      { id: 'met' },
    ];
    const order = ranked(...entries);

    expect(new Set(order.map(({ step }) => step)).size).toBe(1);
    expect(order.at(0)?.match.instrument.id).toBe('exceptional'); // the only one of which anything is certain
  });

  it('goes by status where the score is the same, the surer answer first', () => {
    const order = ranked({ id: 'a', criteria: [exporting] }, { id: 'b', criteria: [assessed] }, { id: 'c' });

    expect(new Set(order.map(({ score }) => score)).size).toBe(1);
    expect(order.map(({ match }) => match.status)).toEqual(['eligible', 'eligible_pending_assessment', 'undetermined']);
  });

  it('lets an open verdict stand above a yes that scores less', () => {
    const order = ranked({ id: 'yes' }, { id: 'open', criteria: [exporting], award: byRight });

    expect(order.map(({ match }) => match.status)).toEqual(['undetermined', 'eligible']);
  });

  it('puts an open verdict before the refused, and after all else, where open verdicts count as no', () => {
    const entries = [
      { id: 'refused', criteria: [refused] },
      { id: 'open', criteria: [exporting], award: byRight },
      { id: 'later', window: nextYear },
      { id: 'yes' },
    ];
    const orders = UNKNOWN_POLICIES.map((policy) => {
      const matches = entries.map((fields) => matchInstrument(anInstrument(fields), situation, policy));
      return [policy, rank(matches, situation, STANDARD_RANKING).map(({ match }) => match.instrument.id)];
    });

    expect(Object.fromEntries(orders)).toEqual({
      report: ['open', 'yes', 'later', 'refused'],
      strict: ['yes', 'later', 'open', 'refused'],
      inclusive: ['open', 'yes', 'later', 'refused'],
    });
  });

  it('puts what is beside the point after all that is aimed at it, both now and later', () => {
    const order = idsOf(
      { id: 'refused', criteria: [refused] },
      { id: 'other-need', purposes: ['premises'] },
      { id: 'other-phase', trl: { min: 8, max: 9 } },
      { id: 'later-and-beside', purposes: ['premises'], window: nextYear },
      { id: 'later', window: nextYear },
      { id: 'aimed-but-open', criteria: [exporting] },
      { id: 'refused-and-beside', purposes: ['premises'], criteria: [refused] },
    );

    expect(order[0]).toBe('aimed-but-open');
    expect(order.slice(1, 3).toSorted()).toEqual(['other-need', 'other-phase']);
    expect(order.slice(3)).toEqual(['later', 'later-and-beside', 'refused', 'refused-and-beside']);
  });

  it.each([
    { fields: {}, relevance: 'aimed', why: 'it serves the need, where the project stands' },
    { fields: { trl: { min: 5, max: 9 } }, relevance: 'aimed', why: 'it begins two levels further on' },
    { fields: { trl: { min: 8, max: 9 } }, relevance: 'beside', why: 'it is too far off to fit at all' },
    { fields: { purposes: ['premises'] }, relevance: 'beside', why: 'it serves another need' },
  ] as const)('calls a match $relevance where $why', ({ fields, relevance }) => {
    expect(ranked(fields).map((each) => each.relevance)).toEqual([relevance]);
  });

  it('goes by score where the step is the same', () => {
    expect(idsOf({ id: 'a-competition' }, { id: 'by-right', award: byRight })).toEqual(['by-right', 'a-competition']);
  });

  it('never lets a score buy off a condition', () => {
    const best = { award: byRight, trl: { min: 3, max: 3 } } as const;
    const order = ranked(
      { id: 'best', ...best, criteria: [refused] },
      { id: 'least', purposes: ['premises'], trl: { min: 8, max: 9 }, criteria: [exporting] },
    );

    expect(order.map(({ match }) => match.instrument.id)).toEqual(['least', 'best']);
    expect(order[1]?.score).toBeGreaterThan(order[0]?.score ?? 1);
  });

  it('falls by id where everything else is the same', () => {
    expect(idsOf({ id: 'b' }, { id: 'c' }, { id: 'a' })).toEqual(['a', 'b', 'c']);
  });

  it('numbers the places from one', () => {
    expect(ranked({ id: 'a' }, { id: 'b' }).map((entry) => entry.rank)).toEqual([1, 2]);
    expect(ranked()).toEqual([]);
  });
});
