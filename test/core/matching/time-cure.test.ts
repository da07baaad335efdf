import { describe, expect, it } from 'vitest';
import { aMatch, anInstrument, aSituation } from '#test/support/builders.ts';

const age = (band: object, more: object = {}) => ({
  id: 'age',
  rule: 'age',
  since: 'company.registeredOn',
  unit: 'years',
  at: 'award',
  source: 'page',
  ...band,
  ...more,
});
const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const callOn = (opensOn: string, closesOn: string) => ({
  kind: 'calls' as const,
  recurring: false,
  calls: [{ opensOn, closesOn, source: 'page' }],
});

/** A company registered 2024-03-01: two years old on the day asked about. */
const YOUNG = { company: { registeredOn: '2024-03-01' } };

describe('a condition that waiting cures', () => {
  it.each([
    { band: { min: 3 }, from: '2027-03-01' },
    { band: { above: 3 }, from: '2027-03-02' },
    { band: { min: 4, exception: { min: 3 } }, from: '2027-03-01' },
    { band: { min: 33, unit: 'months' }, from: '2026-12-01' },
  ])('says from when: $band from $from', ({ band, from }) => {
    const match = aMatch(anInstrument({ criteria: [age(band)] }), aSituation(YOUNG));

    expect(match).toMatchObject({ status: 'not_now', group: 'maybe', from });
  });

  it('may be worded the other way round', () => {
    const notYoung = { id: 'not', rule: 'not', of: age({ below: 3 }), source: 'page' };

    expect(aMatch(anInstrument({ criteria: [notYoung] }), aSituation(YOUNG))).toMatchObject({
      status: 'not_now',
      from: '2027-03-01',
    });
  });

  it('waits for the last of several', () => {
    const later = { ...age({ min: 5 }), id: 'later' };

    expect(aMatch(anInstrument({ criteria: [age({ min: 3 }), later] }), aSituation(YOUNG)).from).toBe('2029-03-01');
  });

  it('waits for the latest day of registration that is possible', () => {
    const registeredOn = { min: '2024-01-01', max: '2024-03-01' };
    const instrument = anInstrument({ criteria: [age({ min: 4 })] });

    expect(aMatch(instrument, aSituation({ company: { registeredOn } })).from).toBe('2028-03-01');
  });

  it('leaves open what is unknown beside it', () => {
    const match = aMatch(anInstrument({ criteria: [age({ min: 3 }), exporting] }), aSituation(YOUNG));

    expect(match).toMatchObject({ status: 'not_now', from: '2027-03-01' });
  });

  it('does not help where something else is refused', () => {
    const answers = { company: { ...YOUNG.company, exporting: false } };

    const match = aMatch(anInstrument({ criteria: [age({ min: 3 }), exporting] }), aSituation(answers));

    expect(match.status).toBe('ineligible');
    expect(match.from).toBeUndefined();
  });

  it('does not help a company that has grown too old', () => {
    expect(aMatch(anInstrument({ criteria: [age({ below: 2 })] }), aSituation(YOUNG)).status).toBe('ineligible');
  });
});

describe('a call that opens later', () => {
  const inMay = callOn('2027-05-01', '2027-06-01');

  it('is worth waiting for when the conditions hold that day', () => {
    expect(aMatch(anInstrument({ window: inMay }), aSituation(YOUNG))).toMatchObject({
      status: 'not_now',
      from: '2027-05-01',
    });
  });

  it('is waited for together with the conditions', () => {
    const instrument = (years: number) => anInstrument({ window: inMay, criteria: [age({ min: years })] });

    expect(aMatch(instrument(3), aSituation(YOUNG)).from).toBe('2027-05-01');
    expect(aMatch(instrument(3), aSituation({ company: { registeredOn: '2024-05-15' } })).from).toBe('2027-05-15');
  });

  it('is not worth waiting for when the company has grown too old by then', () => {
    const match = aMatch(anInstrument({ window: inMay, criteria: [age({ below: 3 })] }), aSituation(YOUNG));

    expect(match.status).toBe('ineligible');
    expect(match.from).toBeUndefined();
  });

  it('is not worth waiting for when it closes before the conditions hold', () => {
    const match = aMatch(anInstrument({ window: inMay, criteria: [age({ min: 4 })] }), aSituation(YOUNG));

    expect(match.status).toBe('ineligible');
  });

  it('is not worth waiting for when something else is refused', () => {
    const match = aMatch(
      anInstrument({ window: inMay, criteria: [exporting] }),
      aSituation({ company: { exporting: false } }),
    );

    expect(match.status).toBe('ineligible');
  });
});

describe('a call that is open', () => {
  it('gives no date when it closes for good before the conditions hold', () => {
    const instrument = anInstrument({ window: callOn('2026-11-01', '2026-12-31'), criteria: [age({ min: 3 })] });

    expect(aMatch(instrument, aSituation(YOUNG)).status).toBe('ineligible');
  });

  it('gives the day when another call is open by then', () => {
    const window = {
      ...callOn('2026-11-01', '2026-12-31'),
      calls: [...callOn('2026-11-01', '2026-12-31').calls, ...callOn('2027-05-01', '2027-06-01').calls],
    };

    expect(aMatch(anInstrument({ window, criteria: [age({ min: 3 })] }), aSituation(YOUNG)).from).toBe('2027-05-01');
  });
});
