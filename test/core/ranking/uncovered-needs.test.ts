import { describe, expect, it } from 'vitest';
import { rank } from '#core/ranking/rank.ts';
import { uncoveredNeeds } from '#core/ranking/uncovered-needs.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Project = NonNullable<NonNullable<Parameters<typeof aSituation>[0]>['project']>;

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const lender: InstrumentFields = { id: 'lender', purposes: ['loan', 'guarantee'], trl: { min: 4, max: 6 } };
const nextYear = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
} as const;

function uncovered(entries: readonly InstrumentFields[], project: Project, company = {}) {
  const situation = aSituation({ project, company });
  const matches = entries.map((fields) => aMatch(anInstrument(fields), situation));
  return uncoveredNeeds(rank(matches, situation, STANDARD_RANKING), situation);
}

describe('what is asked for and nothing serves', () => {
  it('is every need no instrument is for', () => {
    expect(uncovered([lender], { needs: ['testing', 'guarantee', 'network'] })).toEqual(['testing', 'network']);
    expect(uncovered([], { needs: ['loan'] })).toEqual(['loan']);
  });

  it('is nothing where all is served, or nothing is asked for', () => {
    expect(uncovered([lender], { needs: ['loan', 'guarantee'] })).toEqual([]);
    expect(uncovered([lender], { needs: [] })).toEqual([]);
    expect(uncovered([], {})).toEqual([]);
  });

  it.each([
    { why: 'an open verdict serves', fields: { criteria: [exporting] }, company: {}, needs: [] },
    {
      why: 'a refusal serves nothing',
      fields: { criteria: [exporting] },
      company: { exporting: false },
      needs: ['loan'],
    },
    { why: 'what opens later does not serve now', fields: { window: nextYear }, company: {}, needs: ['loan'] },
    { why: 'a closed call serves nothing', fields: { window: { kind: 'closed', source: 'page' } }, needs: ['loan'] },
  ] as const)('goes by where the match stands: $why', ({ fields, needs, ...rest }) => {
    const company = 'company' in rest ? rest.company : {};

    expect(uncovered([{ ...lender, ...fields }], { needs: ['loan'] }, company)).toEqual(needs);
  });

  const onBoth = { trl: { min: 4, max: 6 }, cri: { min: 2, max: 3 } };
  const onNone = { trl: undefined, cri: undefined };

  it.each([
    { levels: {}, spans: onBoth, isServed: true, why: 'no level is told' },
    { levels: { trl: 4 }, spans: onBoth, isServed: true, why: 'at the edge of the window' },
    { levels: { trl: 3 }, spans: onBoth, isServed: false, why: 'one level outside' },
    { levels: { trl: { min: 1, max: 4 } }, spans: onBoth, isServed: true, why: 'a level that may be inside' },
    { levels: { trl: { oneOf: [3, 7] } }, spans: onBoth, isServed: false, why: 'two levels around it' },
    { levels: { trl: 9, cri: 3 }, spans: onBoth, isServed: true, why: 'inside on one of the scales' },
    { levels: { trl: 9, cri: 4 }, spans: onBoth, isServed: false, why: 'outside on both' },
    {
      levels: { cri: 3 },
      spans: { trl: { min: 1, max: 9 } },
      isServed: false,
      why: 'told on a scale it does not lie on',
    },
    { levels: { trl: 5 }, spans: onNone, isServed: false, why: 'it lies on no scale' },
    { levels: {}, spans: onNone, isServed: true, why: 'it lies on no scale and no level is told' },
  ])('goes by where the project stands: $why', ({ levels, spans, isServed }) => {
    const situation = aSituation({ project: { ...levels, needs: ['loan'] } });
    const instrument = { ...anInstrument(lender), ...onNone, ...spans };
    const ranked = rank([aMatch(instrument, situation)], situation, STANDARD_RANKING);

    expect(uncoveredNeeds(ranked, situation)).toEqual(isServed ? [] : ['loan']);
  });
});
