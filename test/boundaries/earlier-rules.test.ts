import { describe, expect, it } from 'vitest';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { toMatchResponse } from '#features/matching/to-match-response.ts';
import { TODAY } from '#test/support/builders.ts';
import { catalogueOf } from '#test/support/start-app.ts';
import { entry } from './entry.ts';

const OLD = 'market-clarification-grant';
const NEW = 'phased-start-up-grant';

/** The start-up grant of the past and the one that followed it, and nothing else. */
const catalogue = catalogueOf([entry(OLD), entry(NEW)]);

/** What a company is answered on a day, and today when it names none. */
function answerTo(company: object, asOf?: string) {
  const match = createMatchCompany({
    currentCatalogue: () => catalogue,
    today: () => TODAY,
    reportFailure: (_, error) => {
      throw error;
    },
  });
  const answers = { company: { applicantType: 'company', ...company }, project: {}, partners: {} } as const;
  return toMatchResponse(match({ answers, asOf }), { language: 'en', limit: 500, trace: 'reasons' });
}

function standings(company: object, asOf: string) {
  return answerTo(company, asOf).matches.map(({ instrument, status }) => ({ [instrument.id]: status }));
}

describe('a question about an earlier day', () => {
  it.each([
    { asOf: '2018-06-01', id: OLD },
    { asOf: '2019-06-30', id: OLD },
    { asOf: '2019-07-01', id: NEW },
    { asOf: '2026-11-24', id: NEW },
  ])('is answered by the rules of that day, and by no others: on $asOf $id', ({ asOf, id }) => {
    expect(answerTo({}, asOf).matches.map(({ instrument }) => instrument.id)).toEqual([id]);
  });

  it.each([
    { asOf: '2018-06-01', registeredOn: '2017-03-01', standing: { [OLD]: 'eligible' }, why: 'a year old' },
    { asOf: '2018-06-01', registeredOn: '2015-06-01', standing: { [OLD]: 'ineligible' }, why: 'three years old' },
    { asOf: '2019-06-30', registeredOn: '2016-07-01', standing: { [OLD]: 'eligible' }, why: 'a day below three' },
    { asOf: '2019-07-01', registeredOn: '2016-07-01', standing: { [NEW]: 'possible_by_exception' }, why: 'just three' },
    { asOf: '2026-11-24', registeredOn: '2017-03-01', standing: { [NEW]: 'ineligible' }, why: 'nine years old' },
    { asOf: '2026-11-24', registeredOn: '2023-11-25', standing: { [NEW]: 'eligible' }, why: 'a day below three' },
    { asOf: '2026-11-24', registeredOn: '2021-11-25', standing: { [NEW]: 'possible_by_exception' }, why: 'below five' },
  ])('on $asOf gives a company that is $why $standing', ({ asOf, registeredOn, standing }) => {
    expect(standings({ registeredOn }, asOf)).toEqual([standing]);
  });

  it.each(['2018-06-01', '2026-11-24'])('names its day and the catalogue it rests on: %s', (asOf) => {
    const answer = answerTo({ registeredOn: '2017-03-01' }, asOf);

    expect(answer).toMatchObject({
      asOf,
      catalogue: { version: catalogue.version, publishedAt: catalogue.publishedAt },
    });
  });

  it('is told from one about today, which names today', () => {
    const answer = answerTo({});

    expect(answer.asOf).toBe('2026-11-24');
    expect(answer.matches.map(({ instrument }) => instrument.id)).toEqual([NEW]);
  });
});
