import { describe, expect, it } from 'vitest';
import { sets } from '#core/profile/possible.ts';
import { possibly } from '#test/support/builders.ts';

const DEVELOPMENT = 'technology-and-product-development';
const VERIFICATION = 'test-and-verification';
const abroad = { exporting: true };
const atHome = { exporting: false, exportAmbition: false };

const phasesOf = (project: object, company: object = atHome) =>
  possibly('project.phases', { project: { ...project }, company: { ...company } });

describe('the phases of a project', () => {
  it.each([
    { project: { trl: 1, cri: 1 }, phases: [DEVELOPMENT] },
    { project: { trl: 4, cri: 1 }, phases: [DEVELOPMENT] },
    { project: { trl: 5, cri: 1 }, phases: [VERIFICATION] },
    { project: { trl: 7, cri: 1 }, phases: [VERIFICATION] },
    { project: { trl: 8, cri: 1 }, phases: ['commercialisation'] },
    { project: { trl: 9, cri: 2 }, phases: ['commercialisation'] },
    { project: { trl: 9, cri: 3 }, phases: ['commercialisation', 'scaling'] },
    { project: { trl: 6, cri: 2 }, phases: ['commercialisation', VERIFICATION] },
    { project: { trl: 3, cri: 3 }, phases: ['scaling', DEVELOPMENT] },
    { project: { trl: 3, cri: 6 }, phases: ['scaling', DEVELOPMENT] },
  ])('at $project are $phases', ({ project, phases }) => {
    expect(phasesOf(project)).toEqual(sets(phases));
  });

  it('expand abroad for those who export or want to', () => {
    const both = sets(['commercialisation', 'international-expansion', 'scaling']);

    expect(phasesOf({ trl: 9, cri: 3 }, abroad)).toEqual(both);
    expect(phasesOf({ trl: 9, cri: 3 }, { exporting: false, exportAmbition: true })).toEqual(both);
    expect(phasesOf({ trl: 9, cri: 2 }, abroad)).toEqual(sets(['commercialisation']));
  });

  it('are all that is possible while export is unknown', () => {
    expect(phasesOf({ trl: 9, cri: 3 }, {})).toEqual(
      sets(['commercialisation', 'international-expansion', 'scaling'], ['commercialisation', 'scaling']),
    );
  });

  it('are all that the levels allow', () => {
    expect(phasesOf({ trl: { min: 4, max: 5 }, cri: 1 })).toEqual(sets([DEVELOPMENT], [VERIFICATION]));
    expect(phasesOf({ trl: { oneOf: [2, 4] }, cri: 1 })).toEqual(sets([DEVELOPMENT]));
    expect(phasesOf({ trl: 6 })).toEqual(
      sets([VERIFICATION], ['commercialisation', VERIFICATION], ['scaling', VERIFICATION]),
    );
  });
});
