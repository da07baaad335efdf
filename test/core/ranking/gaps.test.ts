import { describe, expect, it } from 'vitest';
import { gapsFor, phasesOf } from '#core/ranking/gaps.ts';
import { aProfile, aSituation } from '#test/support/builders.ts';

describe('the gaps a project may fall into', () => {
  it.each([
    { project: {}, gaps: [] },
    { project: { trl: 3 }, gaps: [] },
    { project: { trl: 4 }, gaps: ['innovation'] },
    { project: { trl: 5 }, gaps: ['innovation'] },
    { project: { trl: { min: 4, max: 5 } }, gaps: ['innovation'] },
    { project: { trl: { min: 3, max: 5 } }, gaps: [] },
    { project: { trl: 6 }, gaps: [] },
    { project: { trl: 7 }, gaps: ['commercialisation'] },
    { project: { trl: 9, cri: 3 }, gaps: ['commercialisation'] },
    { project: { trl: 9, cri: 4 }, gaps: [] },
    { project: { cri: 2 }, gaps: [] },
  ])('at $project are $gaps', ({ project, gaps }) => {
    expect(gapsFor(aProfile({ project }))).toEqual(gaps);
  });
});

describe('the phases a project is in', () => {
  const [product, test, market] = ['technology-and-product-development', 'test-and-verification', 'commercialisation'];

  it.each([
    { project: {}, company: {}, phases: [], why: 'nothing is told' },
    { project: { needs: ['loan'] }, company: { exporting: true }, phases: [], why: 'no level is told' },
    { project: { trl: 3, cri: 1 }, company: {}, phases: [product], why: 'both levels are told' },
    { project: { trl: 6, cri: 1 }, company: {}, phases: [test], why: 'the technology has moved on' },
    { project: { trl: 9, cri: 2 }, company: {}, phases: [market], why: 'it goes to market' },
    { project: { trl: 4, cri: 2 }, company: {}, phases: [product, market], why: 'it sells early' },
    { project: { trl: { min: 4, max: 5 }, cri: 1 }, company: {}, phases: [product, test], why: 'the level is open' },
    {
      project: { trl: 9, cri: 4 },
      company: { exporting: false, exportAmbition: false },
      phases: [market, 'scaling'],
      why: 'it scales at home',
    },
    {
      project: { trl: 4, cri: 4 },
      company: { exporting: true },
      phases: [product, 'scaling', 'international-expansion'],
      why: 'it is born global',
    },
  ])('are $phases where $why', ({ project, company, phases }) => {
    expect(phasesOf(aSituation({ project, company }))).toEqual(phases);
  });

  it('are all that are possible while one scale is open, in the order in which they follow', () => {
    expect(phasesOf(aSituation({ project: { trl: 3 } }))).toEqual([
      product,
      market,
      'scaling',
      'international-expansion',
    ]);
  });
});
