import { describe, expect, it } from 'vitest';
import { editionOn } from '#core/catalogue/edition.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { PARAMETERS } from '#test/support/question-day.ts';
import { RANKING_PROFILES } from '#test/support/standard-ranking.ts';

const since2023 = anInstrument({ id: 'newer', inForce: { from: '2023-04-01', source: 'page' } });
const content = {
  instruments: [since2023, anInstrument({ id: 'always' })],
  parameters: PARAMETERS,
  rankingProfiles: RANKING_PROFILES,
};
const idsOn = (day: string) => editionOn(content, day).instruments.map(({ id }) => id);

describe('the edition of a day', () => {
  it('holds what was offered that day', () => {
    expect(idsOn('2023-03-31')).toEqual(['always']);
    expect(idsOn('2023-04-01')).toEqual(['newer', 'always']);
  });

  it('is made once, so that what was worked out for it is found again', () => {
    expect(editionOn(content, TODAY)).toBe(editionOn(content, TODAY));
  });

  it('is the same when it was let go of in between, as when all days of a year were asked about', () => {
    const before = editionOn(content, TODAY);
    for (let days = 1; days <= 365; days += 1) editionOn(content, fromDayNumber(toDayNumber(TODAY) - days));

    const after = editionOn(content, TODAY);

    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });
});
