import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';

export type Value = number | boolean | string | readonly string[];

const OTHER_NEEDS = [[], ['network'], ['network', 'premises']];
const NEED_SETS = [
  [],
  ['loan'],
  ['testing'],
  ['equity'],
  ['loan', 'testing'],
  ['loan', 'equity'],
  ['testing', 'equity'],
]
  .concat([['equity', 'loan', 'testing']])
  .flatMap((named) => OTHER_NEEDS.map((others) => [...named, ...others]));

/** One value for everything the generated rules can tell apart: 8 stands for any larger head count, one place for its county, and two where rules name one of them. */
export const DOMAINS: ReadonlyMap<StatedFactName, readonly Value[]> = new Map<StatedFactName, readonly Value[]>([
  ['project.trl', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['project.cri', [1, 2, 3, 4, 5, 6]],
  ['company.employees', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ['company.exporting', [true, false]],
  ['company.exportAmbition', [true, false]],
  ['project.started', [true, false]],
  ['project.innovationLevel', ['incremental', 'national', 'international']],
  ['project.needs', NEED_SETS],
  [
    'company.municipality',
    [
      '0301',
      '1101',
      '1501',
      '1804',
      '1806',
      '3101',
      '3201',
      '3301',
      '3401',
      '3901',
      '4001',
      '4201',
      '4601',
      '5001',
    ].concat(['5006', '5501', '5601']),
  ],
  [
    'company.registeredOn',
    ['2000-01-01', '2023-11-23', '2023-11-24', '2023-11-25', '2024-11-23', '2024-11-24', '2024-11-25', '2026-11-24'],
  ],
]);
