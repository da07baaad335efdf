import { describe, expect, it } from 'vitest';
import type { FactName } from '#core/profile/facts/fact-catalogue.ts';
import { observedOf } from '#core/profile/observed.ts';
import { ANYTHING, codes, exactly, numbers, type Possible, sets } from '#core/profile/possible.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';

const day = toDayNumber('2024-02-29');

describe('what is known of a fact', () => {
  const known: readonly { fact: FactName; possible: Possible; observed: unknown }[] = [
    { fact: 'company.employees', possible: exactly(12), observed: 12 },
    { fact: 'company.employees', possible: numbers({ min: 10, max: 15 }), observed: { min: 10, max: 15 } },
    { fact: 'company.balanceSheetNok', possible: numbers({ min: 10, max: Infinity }), observed: { min: 10 } },
    {
      fact: 'company.employees',
      possible: numbers({ min: 1, max: 1 }, { min: 3, max: 3 }),
      observed: { oneOf: [1, 3] },
    },
    { fact: 'company.registeredOn', possible: exactly(day), observed: '2024-02-29' },
    { fact: 'company.registeredOn', possible: numbers({ min: -Infinity, max: day }), observed: { max: '2024-02-29' } },
    { fact: 'company.registeredOn', possible: numbers({ min: -Infinity, max: Infinity }), observed: undefined },
    { fact: 'company.exporting', possible: codes(false), observed: false },
    { fact: 'company.legalForm', possible: codes('AS', 'ASA'), observed: { oneOf: ['AS', 'ASA'] } },
    { fact: 'project.needs', possible: sets(['loan', 'testing']), observed: ['loan', 'testing'] },
    { fact: 'project.needs', possible: sets(['loan'], []), observed: { oneOf: [['loan'], []] } },
    { fact: 'project.needs', possible: ANYTHING, observed: undefined },
  ];

  it.each(known)('of $fact is told the way a profile tells it: $observed', ({ fact, possible, observed }) => {
    expect(observedOf(fact, possible)).toEqual(observed);
  });
});
