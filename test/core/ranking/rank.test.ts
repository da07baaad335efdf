import { describe, expect, it } from 'vitest';
import { rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const assessed = { id: 'novel', rule: 'assessed', what: { nb: 'nytt', nn: 'nytt', en: 'novelty' }, source: 'page' };
const level = { id: 'level', rule: 'range', fact: 'project.trl', max: 1, exception: { max: 4 }, source: 'page' };

const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] }, company: { growthAmbition: false } });
const refused = { ...exporting, id: 'growth', fact: 'company.growthAmbition' };

function ranked(...entries: readonly InstrumentFields[]) {
  return rank(
    entries.map((fields) => aMatch(anInstrument(fields), situation)),
    situation,
    STANDARD_RANKING,
  );
}

const idsOf = (...entries: readonly InstrumentFields[]) => ranked(...entries).map(({ match }) => match.instrument.id);

describe('the order of matches', () => {
  it('goes by status, best first', () => {
    const order = idsOf(
      { id: 'closed', window: { kind: 'closed', source: 'page' } },
      { id: 'refused', criteria: [refused] },
      {
        id: 'later',
        window: {
          kind: 'calls',
          recurring: false,
          calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
        },
      },
      { id: 'open', criteria: [exporting] },
      { id: 'exceptional', criteria: [level] },
      { id: 'assessed', criteria: [assessed] },
      { id: 'met' },
    );

    expect(order).toEqual(['met', 'assessed', 'exceptional', 'open', 'later', 'refused', 'closed']);
  });

  it('puts what is beside the point after all that is aimed at it, but before refusals', () => {
    const order = idsOf(
      { id: 'refused', criteria: [refused] },
      { id: 'other-need', purposes: ['premises'] },
      { id: 'other-phase', trl: { min: 8, max: 9 } },
      { id: 'aimed-but-open', criteria: [exporting] },
      { id: 'refused-and-beside', purposes: ['premises'], criteria: [refused] },
    );

    expect(order[0]).toBe('aimed-but-open');
    expect(order.slice(1, 3).toSorted()).toEqual(['other-need', 'other-phase']);
    expect(order.slice(3)).toEqual(['refused', 'refused-and-beside']);
  });

  it('goes by score where the status is the same', () => {
    const order = idsOf({ id: 'a-competition' }, { id: 'by-right', award: { is: 'rights-based', basis: 'stated' } });

    expect(order).toEqual(['by-right', 'a-competition']);
  });

  it('never lets a score buy off a condition', () => {
    const best = { award: { is: 'rights-based', basis: 'stated' }, trl: { min: 3, max: 3 } } as const;

    expect(idsOf({ id: 'best', ...best, criteria: [exporting] }, { id: 'plain', trl: { min: 1, max: 9 } })).toEqual([
      'plain',
      'best',
    ]);
  });

  it('falls by id where everything else is the same', () => {
    expect(idsOf({ id: 'b' }, { id: 'c' }, { id: 'a' })).toEqual(['a', 'b', 'c']);
  });

  it('numbers the places from one', () => {
    expect(ranked({ id: 'a' }, { id: 'b' }).map((entry) => entry.rank)).toEqual([1, 2]);
    expect(ranked()).toEqual([]);
  });
});

describe('the places a match can take when weights move', () => {
  it('are its own alone when nothing comes near', () => {
    const [first, second] = ranked({ id: 'met' }, { id: 'open', criteria: [exporting] });

    expect(first?.rankRange).toEqual({ best: 1, worst: 1 });
    expect(second?.rankRange).toEqual({ best: 2, worst: 2 });
  });

  it('are shared by those that score the same', () => {
    expect(ranked({ id: 'a' }, { id: 'b' }).map(({ rankRange }) => rankRange)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it('are no others when one is better in every part', () => {
    const better = { award: { is: 'rights-based', basis: 'stated' }, trl: { min: 3, max: 3 } } as const;

    expect(ranked({ id: 'better', ...better }, { id: 'plain' }).map(({ rankRange }) => rankRange)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
  });
});
