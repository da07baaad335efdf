import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { dayInNorway, endOfDayInNorway } from '#platform/oslo-time.ts';
import { anInstrument } from '#test/support/builders.ts';
import { RUNS } from '#test/support/runs.ts';
import { catalogueOf } from '#test/support/start-app.ts';
import { type Answers, entry, matchWith } from './entry.ts';

const call = entry('afternoon-call');

/** Where a company stands with the call when asked at a moment, or on no particular day at an instant. */
function standing({
  company = {},
  asOf,
  at = '2026-01-01T12:00:00Z',
}: {
  company?: object;
  asOf?: string;
  at?: string;
}) {
  const answer = createMatchCompany({
    currentCatalogue: () => catalogueOf([call]),
    today: () => dayInNorway(new Date(at)),
    reportFailure: (_, error) => {
      throw error;
    },
  });
  const answers = { company: { registeredOn: '2020-01-01', ...company }, project: {}, partners: {} };
  const { status, window, from } = answer({ answers, asOf }).ranked[0]?.match ?? {};
  return { status, state: window?.state, from };
}

describe('the first day it can hold', () => {
  const years = (least: object) =>
    anInstrument({
      criteria: [
        {
          id: 'grown',
          rule: 'age',
          since: 'company.registeredOn',
          unit: 'years',
          at: 'award',
          source: 'page',
          ...least,
        },
      ],
    });
  const firstDay = (least: object, registeredOn: unknown, asOf?: string) => {
    const answers: Answers = JSON.parse(JSON.stringify({ company: { registeredOn } }));
    const { status, from } = matchWith(years(least), answers, asOf);
    return { status, from };
  };

  it.each([
    { least: { min: 3 }, registeredOn: '2024-02-29', from: '2027-02-28', why: 'on a leap day' },
    { least: { above: 3 }, registeredOn: '2024-02-29', from: '2027-03-01', why: 'on a leap day, for more than three' },
    { least: { min: 4 }, registeredOn: '2024-02-29', from: '2028-02-29', why: 'on a leap day, four years before one' },
    { least: { min: 3 }, registeredOn: '2024-12-31', from: '2027-12-31', why: 'on the last of a year' },
    { least: { min: 3 }, registeredOn: '2024-03-01', from: '2027-03-01', why: 'on the first of March' },
    { least: { min: 1 }, registeredOn: '2027-05-01', from: '2028-05-01', why: 'half a year from now' },
  ])('is $from for $least of a company registered $why', ({ least, registeredOn, from }) => {
    expect(firstDay(least, registeredOn)).toEqual({ status: 'not_now', from });
  });

  it('is one on which it holds, while it does not the day before', () => {
    expect(firstDay({ min: 3 }, '2024-02-29', '2027-02-27')).toEqual({ status: 'not_now', from: '2027-02-28' });
    expect(firstDay({ min: 3 }, '2024-02-29', '2027-02-28')).toEqual({ status: 'eligible', from: undefined });
  });

  it('is none while it may hold already', () => {
    expect(firstDay({ min: 3 }, { min: '2023-11-24', max: '2023-11-25' })).toEqual({ status: 'undetermined' });
    expect(firstDay({ min: 3 }, undefined)).toEqual({ status: 'undetermined' });
  });

  it('is the day the window opens, though the company is old enough before', () => {
    expect(standing({ asOf: '2026-11-24' })).toEqual({ status: 'not_now', state: 'opens-later', from: '2026-12-01' });
    expect(standing({ asOf: '2026-11-30' }).from).toBe('2026-12-01');
    expect(standing({ asOf: '2026-12-01' })).toEqual({ status: 'eligible', state: 'open' });
  });

  it.each([
    { registeredOn: '2025-01-14', from: '2027-01-14', why: 'on the last day of the window' },
    { registeredOn: '2025-01-15', from: undefined, why: 'the day after the window' },
  ])('is $from for a company old enough $why', ({ registeredOn, from }) => {
    expect(standing({ asOf: '2026-11-24', company: { registeredOn } }).from).toBe(from);
  });
});

describe('a call that closes at one in the afternoon', () => {
  it.each([
    { asOf: '2026-09-21T00:00', state: 'open' },
    { asOf: '2026-09-21T12:59', state: 'open' },
    { asOf: '2026-09-21T13:00', state: 'open' },
    { asOf: '2026-09-21T13:01', state: 'opens-later' },
    { asOf: '2026-09-21T23:59', state: 'opens-later' },
  ])('at $asOf is $state', ({ asOf, state }) => {
    expect(standing({ asOf }).state).toBe(state);
  });

  it('is waited for again from the minute it is over', () => {
    expect(standing({ asOf: '2026-09-21T13:00' })).toEqual({ status: 'eligible', state: 'open' });
    expect(standing({ asOf: '2026-09-21T13:01' })).toMatchObject({ status: 'not_now', from: '2026-12-01' });
  });
});

describe('a call that names no hour', () => {
  it.each([
    { asOf: '2027-01-14T00:00', status: 'eligible' },
    { asOf: '2027-01-14T23:59', status: 'eligible' },
    { asOf: '2027-01-15T00:00', status: 'closed' },
  ])('is open through its last day: at $asOf $status', ({ asOf, status }) => {
    expect(standing({ asOf }).status).toBe(status);
  });

  it.each([
    { at: '2027-01-14T22:59:59Z', status: 'eligible', why: 'a second before midnight in Norway' },
    { at: '2027-01-14T23:00:00Z', status: 'closed', why: 'midnight in Norway, eleven in the evening in UTC' },
    { at: '2027-01-14T23:30:00Z', status: 'closed', why: 'half past midnight in Norway' },
  ])('closes when the day ends in Norway: $status at $at, $why', ({ at, status }) => {
    expect(standing({ at }).status).toBe(status);
  });

  it.each([
    { at: '2026-11-30T22:59:59Z', status: 'not_now' },
    { at: '2026-11-30T23:00:00Z', status: 'eligible' },
  ])('opens when the day begins in Norway: $status at $at', ({ at, status }) => {
    expect(standing({ at }).status).toBe(status);
  });
});

describe('a day in Norway', () => {
  it.each([
    { at: '2026-11-24T23:30:00Z', day: '2026-11-25', why: 'half past midnight, in winter' },
    { at: '2026-03-28T22:59:59Z', day: '2026-03-28', why: 'the last evening of winter time' },
    { at: '2026-03-29T22:00:00Z', day: '2026-03-30', why: 'the first midnight of summer time' },
    { at: '2026-10-24T22:00:00Z', day: '2026-10-25', why: 'the last midnight of summer time' },
    { at: '2026-10-25T22:30:00Z', day: '2026-10-25', why: 'the twenty-fifth hour of a day' },
  ])('is $day at $at: $why', ({ at, day }) => {
    expect(dayInNorway(new Date(at))).toBe(day);
  });

  it('ends where the next begins, a millisecond later', () => {
    const days = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2050-12-31') });

    fc.assert(
      fc.property(days, (day) => {
        const end = endOfDayInNorway(fromDayNumber(day));

        expect(dayInNorway(new Date(end))).toBe(fromDayNumber(day));
        expect(dayInNorway(new Date(Date.parse(end) + 1))).toBe(fromDayNumber(day + 1));
      }),
      { numRuns: RUNS },
    );
  });

  it('that does not exist has no end', () => {
    expect(() => endOfDayInNorway('2026-02-30')).toThrow('2026-02-30');
  });
});
