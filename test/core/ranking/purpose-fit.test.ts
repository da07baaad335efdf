import { describe, expect, it } from 'vitest';
import { purposeFit, servesANeed } from '#core/ranking/purpose-fit.ts';
import { aMatch, anInstrument, aProfile, aSituation, type InstrumentFields } from '#test/support/builders.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

function fitOf(fields: InstrumentFields, answers: Answers): number {
  const situation = aSituation(answers);
  return purposeFit(aMatch(anInstrument(fields), situation), situation);
}

describe('how well an instrument serves what is asked for', () => {
  const loans: InstrumentFields = { purposes: ['loan', 'guarantee', 'working-capital'] };

  it.each([
    { needs: ['loan'], fit: 0.7, why: 'its main purpose' },
    { needs: ['guarantee'], fit: 0.65, why: 'its second purpose' },
    { needs: ['working-capital'], fit: 0.6, why: 'its third purpose' },
    { needs: ['loan', 'testing'], fit: 0.6, why: 'its main purpose, and something else' },
    { needs: ['guarantee', 'loan'], fit: 0.7, why: 'both its first purposes' },
    { needs: ['testing'], fit: 0, why: 'something else' },
    { needs: [], fit: 0.35, why: 'nothing' },
  ])('is $fit for a project that needs $why', ({ needs, fit }) => {
    expect(fitOf(loans, { project: { needs } })).toBeCloseTo(fit);
  });

  it('is halfway while no need is told', () => {
    expect(fitOf(loans, {})).toBeCloseTo(0.35);
  });

  it.each([
    { answers: { company: { exporting: true } }, purpose: 'export-finance' },
    { answers: { project: { foreignBuyer: true } }, purpose: 'export-finance' },
    { answers: { project: { investmentExportOriented: true } }, purpose: 'guarantee' },
    { answers: { project: { needsClinicalTrial: true } }, purpose: 'clinical-trial' },
    { answers: { project: { usesHealthData: true } }, purpose: 'health-data' },
  ] as const)('sees the need for $purpose in $answers', ({ answers, purpose }) => {
    expect(fitOf({ purposes: [purpose] }, answers)).toBeCloseTo(0.7);
    expect(fitOf({ purposes: [purpose] }, {})).toBeCloseTo(0.35);
  });

  it('counts a need nobody declared for less than one that was', () => {
    const answers = { company: { exporting: true }, project: { needs: ['testing'] } };

    expect(fitOf({ purposes: ['export-finance'] }, answers)).toBeCloseTo(0.4);
    expect(fitOf({ purposes: ['testing'] }, answers)).toBeCloseTo(0.7);
  });

  it('counts being made for the sector', () => {
    const answers = { project: { needs: ['loan'], sectors: ['medtech'] } };

    expect(fitOf({ ...loans, sectors: ['medtech', 'pharma'] }, answers)).toBeCloseTo(0.85);
    expect(fitOf({ ...loans, sectors: ['energy'] }, answers)).toBeCloseTo(0.7);
    expect(fitOf(loans, answers)).toBeCloseTo(0.7);
  });

  it('counts the preferences that are met', () => {
    const preferred = (id: string, fact: string) => ({
      id,
      kind: 'preferred',
      rule: 'is',
      fact,
      values: [true],
      source: 'page',
    });
    const criteria = [preferred('one', 'company.exporting'), preferred('other', 'company.growthAmbition')];
    const needs = ['loan'];

    expect(
      fitOf({ ...loans, criteria }, { company: { exporting: true, growthAmbition: true }, project: { needs } }),
    ).toBeCloseTo(0.85);
    expect(fitOf({ ...loans, criteria }, { company: { exporting: true }, project: { needs } })).toBeCloseTo(0.775);
    expect(fitOf({ ...loans, criteria }, { project: { needs } })).toBeCloseTo(0.7);
  });
});

describe('whether an instrument serves a need at all', () => {
  const loans = anInstrument({ purposes: ['loan'] });

  it('is so while no need is told', () => {
    expect(servesANeed(loans, aProfile())).toBe(true);
  });

  it('is so for a need that is told or seen, and for no other', () => {
    expect(servesANeed(loans, aProfile({ project: { needs: ['loan', 'testing'] } }))).toBe(true);
    expect(servesANeed(loans, aProfile({ project: { needs: ['testing'] } }))).toBe(false);
    expect(
      servesANeed(
        anInstrument({ purposes: ['export-finance'] }),
        aProfile({ company: { exporting: true }, project: { needs: ['testing'] } }),
      ),
    ).toBe(true);
  });
});
