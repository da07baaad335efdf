import { describe, expect, it } from 'vitest';
import { declaredNeeds, purposeFit, servesANeed, shareOfMoney } from '#core/ranking/purpose-fit.ts';
import { aMatch, anInstrument, aProfile, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const { values } = STANDARD_RANKING.parts.purposeFit;
const [focus, coverage, sector] = [values.focus.is, values.coverage.is, values.sector.is];
const [preferences, impliedDiscount] = [values.preferences.is, values.impliedDiscount.is];
/** Where no sector is told, or the instrument is open to all, it counts halfway. */
const anySector = sector * values.openToEverySector.is;
const nothingDeclared = (focus + coverage) * values.nothingDeclared.is;

function fitOf(fields: InstrumentFields, answers: Answers): number {
  const situation = aSituation(answers);
  return purposeFit(aMatch(anInstrument(fields), situation), situation, STANDARD_RANKING);
}

/** The first purpose counts one, the second a half, the third a third. */
const ALL_THREE = 1 + 1 / 2 + 1 / 3;
const loans: InstrumentFields = { purposes: ['loan', 'guarantee', 'working-capital'] };

describe('how well an instrument serves what is asked for', () => {
  it.each([
    { needs: ['loan'], asked: 1, served: 1, why: 'its main purpose' },
    { needs: ['guarantee'], asked: 1 / 2, served: 1, why: 'its second purpose' },
    { needs: ['working-capital'], asked: 1 / 3, served: 1, why: 'its third purpose' },
    { needs: ['loan', 'testing'], asked: 1, served: 1 / 2, why: 'its main purpose, and something else' },
    { needs: ['guarantee', 'loan'], asked: 1 + 1 / 2, served: 1, why: 'both its first purposes' },
    { needs: ['working-capital', 'guarantee', 'loan'], asked: ALL_THREE, served: 1, why: 'all it is for' },
    { needs: ['testing'], asked: 0, served: 0, why: 'something else' },
  ])('is the share of its purposes and of the needs for a project that needs $why', ({ needs, asked, served }) => {
    const fit = (focus * asked) / ALL_THREE + coverage * served + anySector;

    expect(fitOf(loans, { project: { needs } })).toBeCloseTo(fit);
  });

  it('puts the narrow before the broad where both serve the need', () => {
    const project = { needs: ['loan'] };

    expect(fitOf({ purposes: ['loan'] }, { project })).toBeCloseTo(focus + coverage + anySector);
    expect(fitOf({ purposes: ['loan'] }, { project })).toBeGreaterThan(fitOf(loans, { project }));
  });

  it('is the same for all while no need is told, or none is needed', () => {
    expect(fitOf(loans, {})).toBeCloseTo(nothingDeclared + anySector);
    expect(fitOf({ purposes: ['network'] }, {})).toBe(fitOf(loans, {}));
    expect(fitOf(loans, { project: { needs: [] } })).toBe(fitOf(loans, {}));
  });

  it('takes any of several needs for asked, where it is open which', () => {
    const needs = { oneOf: [['loan'], ['guarantee']] };

    expect(fitOf(loans, { project: { needs } })).toBe(fitOf(loans, { project: { needs: ['loan', 'guarantee'] } }));
  });
});

describe('a need that nobody declares', () => {
  it.each([
    { answers: { company: { exporting: true } }, purpose: 'export-finance' },
    { answers: { project: { foreignBuyer: true } }, purpose: 'export-finance' },
    { answers: { project: { investmentExportOriented: true } }, purpose: 'guarantee' },
    { answers: { project: { needsClinicalTrial: true } }, purpose: 'clinical-trial' },
    { answers: { project: { usesHealthData: true } }, purpose: 'health-data' },
  ] as const)('for $purpose is seen in $answers', ({ answers, purpose }) => {
    expect(fitOf({ purposes: [purpose] }, answers)).toBeCloseTo((focus + coverage) * impliedDiscount + anySector);
    expect(fitOf({ purposes: [purpose] }, {})).toBeCloseTo(nothingDeclared + anySector);
  });

  it('counts for less than one that is declared, and covers none of those that are', () => {
    const answers = { company: { exporting: true }, project: { needs: ['testing'] } };

    expect(fitOf({ purposes: ['export-finance'] }, answers)).toBeCloseTo(focus * impliedDiscount + anySector);
    expect(fitOf({ purposes: ['testing'] }, answers)).toBeCloseTo(focus + coverage + anySector);
  });

  it('never makes an instrument fit worse than one that nothing speaks for', () => {
    const broad = { purposes: ['loan', 'guarantee', 'working-capital', 'export-finance'] as const };

    expect(fitOf(broad, { company: { exporting: true } })).toBe(fitOf(broad, {}));
  });
});

describe('what counts beside the needs', () => {
  const needs = ['loan'];
  const bare = (focus * 1) / ALL_THREE + coverage;
  const preferred = (id: string, fact: string) => ({
    id,
    kind: 'preferred',
    rule: 'is',
    fact,
    values: [true],
    source: 'page',
  });
  const criteria = [preferred('one', 'company.exporting'), preferred('other', 'company.growthAmbition')];

  it.each([
    { sectors: ['medtech', 'pharma'], told: ['medtech'], counts: 1, why: 'made for it' },
    { sectors: ['energy'], told: ['medtech'], counts: 0, why: 'made for another' },
    { sectors: ['medtech'], told: { oneOf: [['medtech'], ['energy']] }, counts: 1 / 2, why: 'made for one of two' },
    { sectors: undefined, told: ['medtech'], counts: values.openToEverySector.is, why: 'open to every one' },
    { sectors: ['medtech'], told: undefined, counts: values.openToEverySector.is, why: 'not told' },
  ] as const)('is the sector: $why', ({ sectors, told, counts }) => {
    const fields = { ...loans, ...(sectors === undefined ? {} : { sectors }) };
    const project = JSON.parse(JSON.stringify({ needs, sectors: told }));

    expect(fitOf(fields, { project })).toBeCloseTo(bare + sector * counts);
  });

  it.each([
    { company: { exporting: true, growthAmbition: true }, counts: 1, why: 'both met' },
    { company: { exporting: true }, counts: 1 / 2, why: 'one met and one open' },
    { company: {}, counts: 0, why: 'both open' },
    { company: { exporting: true, growthAmbition: false }, counts: 0, why: 'one met and one missed' },
    { company: { exporting: false, growthAmbition: false }, counts: -1, why: 'both missed' },
  ])('is what the instrument prefers: $why', ({ company, counts }) => {
    const fit = fitOf({ ...loans, criteria }, { company, project: { needs } });

    expect(fit).toBeCloseTo(bare + anySector + preferences * counts);
  });

  it('never makes less than nothing of it', () => {
    const answers = { company: { exporting: false, growthAmbition: false }, project: { needs, sectors: ['medtech'] } };

    expect(fitOf({ purposes: ['testing'], sectors: ['energy'], criteria }, answers)).toBe(0);
  });
});

describe('whether an instrument serves a need at all', () => {
  const lender = anInstrument({ purposes: ['loan'] });

  it('is so while no need is told', () => {
    expect(servesANeed(lender, aProfile())).toBe(true);
    expect(servesANeed(lender, aProfile({ project: { needs: [] } }))).toBe(true);
    expect(servesANeed(lender, aProfile({ company: { exporting: true } }))).toBe(true);
  });

  it('is so for a need that is told or seen, and for no other', () => {
    const seen = { company: { exporting: true }, project: { needs: ['testing'] } };

    expect(servesANeed(lender, aProfile({ project: { needs: ['loan', 'testing'] } }))).toBe(true);
    expect(servesANeed(lender, aProfile({ project: { needs: ['testing'] } }))).toBe(false);
    expect(servesANeed(anInstrument({ purposes: ['export-finance'] }), aProfile(seen))).toBe(true);
    expect(servesANeed(lender, aProfile(seen))).toBe(false);
  });
});

describe('what is asked for', () => {
  it.each([
    { needs: ['testing', 'loan'], declared: ['testing', 'loan'], money: 1 / 2 },
    { needs: { oneOf: [['loan'], ['network', 'loan']] }, declared: ['loan', 'network'], money: 1 / 2 },
    { needs: ['loan', 'guarantee'], declared: ['loan', 'guarantee'], money: 1 },
    { needs: ['network', 'regulatory-advice'], declared: ['regulatory-advice', 'network'], money: 0 },
    { needs: [], declared: [], money: 1 },
    { needs: undefined, declared: [], money: 1 },
  ])('in $needs is $declared, $money of it money', ({ needs, declared, money }) => {
    const profile = aProfile(needs === undefined ? {} : { project: { needs } });

    expect(declaredNeeds(profile)).toEqual(declared);
    expect(shareOfMoney(profile)).toBe(money);
  });
});
