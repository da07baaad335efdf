import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/shared/localized-text.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument, aSource, type InstrumentFields, text } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

type Amount = NonNullable<InstrumentFields['amounts']>[number];

const half: Amount = {
  id: 'half',
  gives: 'grant',
  basis: 'scheme-rate',
  percent: 50,
  of: 'project.rndCostNok',
  source: 'page',
};
const atMost = (max: number, fields: Partial<Amount> = {}): Amount => ({
  id: 'most',
  gives: 'grant',
  basis: 'scheme-rate',
  source: 'page',
  ...fields,
  max,
});
const sources = { page: aSource(), law: aSource({ title: 'The regulation', asOf: '2014-06-17' }) };
const RESEARCH = { is: 'block-exemption', article: '25', basis: 'stated', source: 'law' } as const;
const DE_MINIMIS = { is: 'de-minimis', basis: 'stated', source: 'law' } as const;
const costing = (rndCostNok: unknown) => ({ project: { rndCostNok } });

/** What the one instrument may be worth for a company. */
async function worth(fields: InstrumentFields, body: object = {}, language = 'en') {
  const client = await startApp({ instruments: [anInstrument({ sources, ...fields })] });
  const answer = await client.post('/v1/matches').set('accept-language', language).send(body);
  const [match] = matchResponseSchema.parse(answer.body).matches;
  if (match === undefined) throw new Error('Nothing was matched.');
  return match.support;
}

describe('what a match may be worth', () => {
  it.each([
    { what: 'the share of the cost', cost: 600_000, maxNok: 300_000 },
    { what: 'no more than the limit', cost: 3_000_000, maxNok: 500_000 },
    { what: 'that of the highest cost it may be', cost: { min: 100_000, max: 700_000 }, maxNok: 350_000 },
    { what: 'the limit, where the cost is not told', cost: undefined, maxNok: 500_000 },
  ])('is $what', async ({ cost, maxNok }) => {
    const amounts = [{ ...half, max: 500_000 }];

    expect(await worth({ amounts }, costing(cost))).toMatchObject({ kind: 'grant', minNok: null, maxNok });
  });

  it('counts no more of the cost than the scheme does', async () => {
    expect((await worth({ amounts: [{ ...half, baseMax: 1_000_000 }] }, costing(9_000_000))).maxNok).toBe(500_000);
  });

  it('has a least where support is given by right', async () => {
    const award = { is: 'rights-based', basis: 'stated' } as const;

    expect(await worth({ amounts: [half], award }, costing({ min: 200_000, max: 600_000 }))).toMatchObject({
      minNok: 100_000,
      maxNok: 300_000,
    });
  });

  it('is the most that can be lent, for a loan, and never a least', async () => {
    const amounts = [atMost(5_000_000, { gives: 'loan' })];

    const support = await worth({ types: ['loan'], amounts }, costing(1_000_000));

    expect(support).toMatchObject({ kind: 'loan', minNok: null, maxNok: 5_000_000, formula: 'at most NOK 5,000,000' });
  });

  it.each([
    { what: 'is given in kind', fields: { types: ['network-and-competence'] }, kind: 'in-kind' },
    { what: 'is only exemplified', fields: { amounts: [atMost(9_000_000, { basis: 'example' })] }, kind: 'grant' },
    { what: 'is not told by any source', fields: {}, kind: 'grant' },
  ] as const)('is null where what is given $what', async ({ fields, kind }) => {
    expect(await worth(fields, costing(1_000_000))).toMatchObject({ kind, minNok: null, maxNok: null, formula: null });
  });

  it.each([
    { language: 'nb', formula: '50 % av FoU-kostnadene, høyst 500 000 kr' },
    { language: 'nn', formula: '50 % av FoU-kostnadene, høgst 500 000 kr' },
    { language: 'en', formula: '50% of the R&D costs, at most NOK 500,000' },
  ])('is told with its formula in $language', async ({ language, formula }) => {
    const support = await worth({ amounts: [{ ...half, max: 500_000 }] }, {}, language);

    expect(support.formula?.replaceAll('\u00a0', ' ')).toBe(formula);
  });

  it('is told with each rate and limit it rests on, and where that is from', async () => {
    const note = { nb: 'I tre år.', nn: 'I tre år.', en: 'For three years.' };

    const { terms } = await worth({ amounts: [{ ...half, note, source: 'law' }, atMost(1)] });

    expect(terms).toMatchObject([
      {
        id: 'half',
        percent: 50,
        note: 'For three years.',
        source: { title: 'The regulation', confidence: 'official', asOf: '2014-06-17', stale: true },
      },
      { id: 'most', max: 1, source: { title: 'Page', stale: false } },
    ]);
  });
});

describe('the legal ceiling of research support', () => {
  const small = { employees: 20, annualTurnoverNok: 30_000_000 };
  const alone = { research: false };
  const told = { company: small, project: { trl: 6, rndCostNok: 1_000_000 }, partners: alone };

  it('is told as a ceiling, with its share, its kroner and its source', async () => {
    const { ceilings } = await worth({ stateAid: [RESEARCH] }, told);

    expect(ceilings).toEqual([
      {
        kind: 'aid-intensity',
        text: 'A legal ceiling, not what you get: all public support may cover at most 45% of the R&D cost, here NOK 450,000',
        percent: { min: 45, max: 45 },
        maxNok: 450_000,
        source: expect.objectContaining({ title: 'The regulation', confidence: 'official' }),
      },
    ]);
  });

  it.each([
    {
      language: 'nb',
      says: 'Rettslig tak, ikke det dere får: all offentlig støtte kan dekke høyst 45 % av FoU-kostnaden',
    },
    {
      language: 'nn',
      says: 'Rettsleg tak, ikkje det de får: all offentleg støtte kan dekkje høgst 45 % av FoU-kostnaden',
    },
    {
      language: 'en',
      says: 'A legal ceiling, not what you get: all public support may cover at most 45% of the R&D cost',
    },
  ])('is no amount while the cost is not told, in $language', async ({ language, says }) => {
    const { ceilings } = await worth({ stateAid: [RESEARCH] }, { ...told, project: { trl: 6 } }, language);

    expect(ceilings.map(({ text: words }) => words)).toEqual([says]);
    expect(ceilings.at(0)).not.toHaveProperty('maxNok');
  });

  it('is an interval while the size, the work or the partners are open', async () => {
    const { ceilings } = await worth({ stateAid: [RESEARCH] }, costing(1_000_000));

    expect(ceilings).toMatchObject([{ percent: { min: 25, max: 80 }, maxNok: 800_000 }]);
    expect(ceilings.at(0)?.text).toContain('at most 25–80% of the R&D cost');
  });

  it('is the most a grant comes to, and never what fills one whose size nobody says', async () => {
    expect((await worth({ stateAid: [RESEARCH], amounts: [half] }, told)).maxNok).toBe(450_000);
    expect((await worth({ stateAid: [RESEARCH], amounts: [atMost(9_000_000)] }, told)).maxNok).toBe(450_000);
    expect((await worth({ stateAid: [RESEARCH], amounts: [atMost(100_000)] }, told)).maxNok).toBe(100_000);
    expect((await worth({ stateAid: [RESEARCH] }, told)).maxNok).toBeNull();
  });

  it('leaves a loan as it is', async () => {
    const amounts = [atMost(9_000_000, { gives: 'loan' })];

    expect((await worth({ types: ['loan'], stateAid: [RESEARCH], amounts }, told)).maxNok).toBe(9_000_000);
  });
});

describe('the room that is left of de minimis aid', () => {
  const amounts = [atMost(5_000_000)];
  const received = (deMinimisReceivedEur: unknown) => ({ company: { deMinimisReceivedEur } });

  it.each([
    { received: 0, leftEur: { min: 300_000, max: 300_000 }, maxNok: 3_600_000, says: '300,000' },
    { received: 290_000, leftEur: { min: 10_000, max: 10_000 }, maxNok: 120_000, says: '10,000' },
    {
      received: { min: 100_000, max: 220_000 },
      leftEur: { min: 80_000, max: 200_000 },
      maxNok: 2_400_000,
      says: '80,000–200,000',
    },
    { received: 400_000, leftEur: { min: 0, max: 0 }, maxNok: 0, says: '0' },
  ])('in euros is $leftEur after $received, and caps what is given', async (room) => {
    const support = await worth({ stateAid: [DE_MINIMIS], amounts }, received(room.received));

    expect(support.maxNok).toBe(room.maxNok);
    expect(support.ceilings).toMatchObject([{ kind: 'de-minimis', leftEur: room.leftEur, maxNok: room.maxNok }]);
    expect(support.ceilings.at(0)?.text).toBe(
      `A legal ceiling, not what you get: there is room for EUR ${room.says} of de minimis aid`,
    );
  });

  it.each(LANGUAGES)('is said to be a ceiling, in %s', async (language) => {
    const { ceilings } = await worth({ stateAid: [DE_MINIMIS] }, received(0), language);

    expect(ceilings.at(0)?.text).toMatch(/^(Rettslig tak|Rettsleg tak|A legal ceiling), (ikke|ikkje|not) /);
  });

  it('fills no grant whose size nobody says', async () => {
    expect((await worth({ stateAid: [DE_MINIMIS] }, received(0))).maxNok).toBeNull();
  });

  it('holds only where de minimis is the one basis there is', async () => {
    const stateAid = [DE_MINIMIS, { is: 'notified', basis: 'stated', source: 'page', note: text('Over it.') }] as const;

    expect(await worth({ stateAid, amounts }, received(290_000))).toMatchObject({ maxNok: 5_000_000, ceilings: [] });
  });
});
