import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/shared/localized-text.ts';
import { instrumentPageSchema, PAGE_SECTIONS } from '#features/catalogue/instrument-page.schemas.ts';
import { toInstrumentPage } from '#features/catalogue/to-instrument-page.ts';
import { describeCriterion } from '#features/matching/wording/describe-criterion.ts';
import { describeAmount } from '#features/matching/wording/support-text.ts';
import { anInstrument, type InstrumentFields, TODAY, text } from '#test/support/builders.ts';
import { pageOf, textsIn } from '#test/support/instrument-pages.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { startApp } from '#test/support/start-app.ts';

async function realPage(language: Language) {
  const client = await startApp();
  const answer = await client.get('/v1/instrument-pages/skattefunn').set('accept-language', language);
  return { headers: answer.headers, page: instrumentPageSchema.parse(answer.body) };
}

const full: InstrumentFields = {
  id: 'full',
  name: text('Full grant'),
  summary: text('Pays for trials.'),
  url: { address: 'https://example.no/full', seen: 'page-seen' },
  types: ['grant', 'network-and-competence'],
  roles: [
    { role: 'apply', applicantTypes: ['company'], how: text('You apply alone.'), basis: 'stated', source: 'page' },
    { role: 'benefit', applicantTypes: ['health-trust'], basis: 'stated', source: 'page' },
  ],
  criteria: [
    { id: 'size', rule: 'range', fact: 'company.employees', max: 1000, source: 'page' },
    { id: 'new', rule: 'assessed', what: text('whether it is new'), source: 'page' },
    { id: 'register', kind: 'procedural', rule: 'assessed', what: text('Register first.'), source: 'page' },
  ],
  amounts: [
    {
      id: 'rate',
      gives: 'grant',
      basis: 'scheme-rate',
      percent: 50,
      of: 'project.budgetNok',
      max: 500_000,
      note: text('For the first stage.'),
      source: 'page',
    },
    { id: 'got', gives: 'grant', basis: 'example', max: 300_000, source: 'page' },
  ],
  nextSteps: [text('Write a page.'), text('Send it.')],
  stateAid: [
    { is: 'block-exemption', article: '25', basis: 'stated', source: 'page', note: text('For research.') },
    { is: 'no-aid', basis: 'stated', source: 'page' },
  ],
};

describe('the page of an instrument', () => {
  it.each(LANGUAGES)('of the real catalogue is worded in %s, as promised', async (language) => {
    const { headers, page } = await realPage(language);

    const { instruments } = await realCatalogue();
    const { name, summary } = instruments.find(({ id }) => id === 'skattefunn') ?? {};
    expect(headers['content-language']).toBe(language);
    expect(page).toMatchObject({ id: 'skattefunn', title: name?.[language], lead: summary?.[language] });
    const shown = page.sections.map(({ id }) => id);
    expect(shown).toEqual(PAGE_SECTIONS.filter((id) => shown.includes(id)));
  });

  it.each([
    { language: 'nb', provider: 'Norges forskningsråd', status: 'i bruk', first: 'Hva det er', last: 'Kilder' },
    { language: 'nn', provider: 'Noregs forskingsråd', status: 'i bruk', first: 'Kva det er', last: 'Kjelder' },
    {
      language: 'en',
      provider: 'The Research Council of Norway',
      status: 'in use',
      first: 'What it is',
      last: 'Sources',
    },
  ] as const)(
    'has its headings, provider and status in $language',
    async ({ language, provider, status, first, last }) => {
      const { page } = await realPage(language);

      expect(page).toMatchObject({ provider, status });
      expect([page.sections.at(0)?.heading, page.sections.at(-1)?.heading]).toEqual([first, last]);
    },
  );

  it('leads to the page of its owner, where there is one', async () => {
    expect((await pageOf(full)).url).toBe('https://example.no/full');
    expect((await pageOf({})).url).toBeNull();
  });

  it('says in each section what the entry holds', async () => {
    const page = await pageOf(full);

    expect(textsIn(page, 'about')).toEqual([
      'Gives: grant, network and competence.',
      'Aimed at: technology and product development. A source says so.',
      'Meant to strengthen innovation.',
      'Given in competition.',
    ]);
    expect(textsIn(page, 'who')).toEqual(['Applicant: company. You apply alone.', 'Benefits: health trust.']);
    expect(textsIn(page, 'conditions')).toEqual([
      'Requirement: the number of employees, at most 1,000',
      'A case officer will assess whether it is new.',
    ]);
    expect(textsIn(page, 'gives')).toEqual([
      '50% of the project budget, at most NOK 500,000. For the first stage.',
      'an example, not something to count on: at most NOK 300,000',
    ]);
    expect(textsIn(page, 'when')).toEqual(['All year.']);
    expect(textsIn(page, 'next-steps')).toEqual(['Write a page.', 'Send it.', 'Register first.']);
    expect(textsIn(page, 'state-aid')).toEqual(['General block exemption, art. 25. For research.', 'Not state aid']);
    expect(textsIn(page, 'sources')).toEqual(['Page (official, read 2026-11-24)']);
  });

  it('leaves out a section of which nothing is known', async () => {
    const page = await pageOf({ window: { kind: 'calls', recurring: false, calls: [] } });

    expect(page.sections.map(({ id }) => id)).toEqual(['about', 'who', 'sources']);
  });

  it('says of a placement that was inferred that it was', async () => {
    const phases = [{ are: ['scaling', 'commercialisation'], basis: 'inferred', source: 'page' }] as const;

    expect(textsIn(await pageOf({ phases }), 'about')).toContain(
      'Aimed at: scaling, commercialisation. We have inferred it.',
    );
  });

  it.each([
    { window: { kind: 'not-stated' }, when: ['No source says when.'] },
    { window: { kind: 'via-intermediary' }, when: ['Through a bank, a fund, an operator or a client.'] },
    {
      window: { kind: 'closed', since: '2024-05-01', source: 'page' },
      when: ['No longer takes applications (since 2024-05-01).'],
    },
    { window: { kind: 'closed', source: 'page' }, when: ['No longer takes applications.'] },
    {
      window: {
        kind: 'calls',
        recurring: true,
        calls: [
          { opensOn: '2027-01-10', closesOn: '2027-03-01', source: 'page' },
          { closesOn: '2027-05-31', precision: 'month', source: 'page' },
          { closesOn: '2027-09-30', precision: 'quarter', source: 'page' },
          { closesOn: '2028-12-31', precision: 'year', source: 'page' },
        ],
      },
      when: [
        'Opens 2027-01-10, deadline 2027-03-01.',
        'Deadline 2027-05.',
        'Deadline 2027 Q3.',
        'Deadline 2028.',
        'New calls are expected.',
      ],
    },
  ] as const)('says when one can apply, no more exactly than the source: $when', async ({ window, when }) => {
    expect(textsIn(await pageOf({ window }), 'when')).toEqual(when);
  });
});

describe('a page that is not there', () => {
  it.each([
    ['/v1/instruments/nothing-of-the-kind', '/v1/instrument-pages/nothing-of-the-kind'],
    ['/v1/instruments/a-grant?asOf=2026-11-23', '/v1/instrument-pages/a-grant?asOf=2026-11-23'],
    ['/v1/instruments/a-grant?asOf=2026-02-30', '/v1/instrument-pages/a-grant?asOf=2026-02-30'],
  ])('is refused as the entry itself is: %s', async (entry, page) => {
    const client = await startApp({ instruments: [anInstrument()] });

    const [expected, answer] = [await client.get(entry), await client.get(page)];

    const { code, detail, errors } = expected.body;
    expect(answer.status).toBe(expected.status);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toMatchObject({ code, detail, ...(errors === undefined ? {} : { errors }) });
  });

  it('says since when there is one', async () => {
    const client = await startApp({ instruments: [anInstrument()] });

    const answer = await client.get('/v1/instrument-pages/a-grant?asOf=2026-11-23').set('accept-language', 'en');

    expect(answer.body).toMatchObject({ status: 404, code: 'not-known-then' });
    expect(answer.body.detail).toContain('The first is from 2026-11-24.');
  });
});

describe.each(LANGUAGES)('every page of the catalogue, in %s', (language) => {
  it('is as promised, and says something in every sentence', async () => {
    const catalogue = await realCatalogue();
    const pages = catalogue.instruments.map((instrument) =>
      toInstrumentPage(instrument, { catalogue, day: TODAY, language, describe: describeCriterion, describeAmount }),
    );

    const odd = pages.filter((page) => {
      const { success } = instrumentPageSchema.safeParse(page);
      const words = page.sections.flatMap(({ heading, claims }) => [heading, ...claims.map((claim) => claim.text)]);
      const said = [page.title, page.lead, page.provider, page.status, ...words];
      return !success || said.some((line) => !/\p{Letter}/u.test(line) || /undefined|null|NaN|\[object/.test(line));
    });
    expect(pages.length).toBeGreaterThan(200);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
