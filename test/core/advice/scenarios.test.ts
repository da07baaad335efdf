import { describe, expect, it } from 'vitest';
import { type Scenarios, scenariosOf } from '#core/advice/scenarios.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { observedOf } from '#core/profile/observed.ts';
import { exactly, intervalsOf } from '#core/profile/possible.ts';
import { aCriterion, anInstrument, TODAY, text } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

function withRules(...rules: readonly Record<string, unknown>[]): Instrument {
  return anInstrument({ criteria: rules.map((rule, index) => aCriterion({ id: `rule-${index}`, ...rule })) });
}

/** The rows of a fact in one way in, as pairs of values and status. */
function rowsOf(scenarios: readonly Scenarios[], fact: StatedFactName, way = 0) {
  const variation = scenarios[0]?.ways[way]?.variations.find((varied) => varied.fact === fact);
  return variation?.rows.map(({ values, outcome }) => [observedOf(fact, values), outcome.status]);
}

function baseOf(scenarios: readonly Scenarios[], way = 0) {
  const { profile } = scenarios[0]?.ways[way]?.base ?? {};
  return profile && Object.fromEntries([...profile].map(([fact, { possible }]) => [fact, observedOf(fact, possible)]));
}

const SMALL = { rule: 'range', fact: 'company.employees', max: 249 };

describe('the boundaries of an instrument', () => {
  it('stand at and just above the limit of a number', () => {
    const scenarios = scenariosOf(withRules(SMALL), onDay(TODAY));

    expect(rowsOf(scenarios, 'company.employees')).toEqual([
      [{ min: 0, max: 249 }, 'eligible'],
      [{ min: 250 }, 'ineligible'],
    ]);
  });

  it('stand on the day an age is reached, normally and by exception', () => {
    const age = { rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'application' };
    const scenarios = scenariosOf(withRules({ ...age, below: 3, exception: { below: 5 } }), onDay(TODAY));

    expect(rowsOf(scenarios, 'company.registeredOn')).toEqual([
      [{ max: '2021-11-24' }, 'ineligible'],
      [{ min: '2021-11-25', max: '2023-11-24' }, 'possible_by_exception'],
      [{ min: '2023-11-25' }, 'eligible'],
    ]);
  });

  it('stand on both sides of a band and of its exception', () => {
    const window = { rule: 'phase-window', trl: { min: 5, max: 7 }, exception: { trl: { min: 4, max: 8 } } };

    expect(rowsOf(scenariosOf(withRules(window), onDay(TODAY)), 'project.trl')).toEqual([
      [{ min: 1, max: 3 }, 'ineligible'],
      [4, 'possible_by_exception'],
      [{ min: 5, max: 7 }, 'eligible'],
      [8, 'possible_by_exception'],
      [9, 'ineligible'],
    ]);
  });

  it('name the codes of a rule first, and take all others together', () => {
    const form = { rule: 'is', fact: 'company.legalForm', values: ['AS'], exception: ['ENK'] };
    const rows = rowsOf(scenariosOf(withRules(form), onDay(TODAY)), 'company.legalForm');

    expect(rows?.map(([, status]) => status)).toEqual(['eligible', 'possible_by_exception', 'ineligible']);
    expect(rows?.slice(0, 2).map(([values]) => values)).toEqual(['AS', 'ENK']);
  });

  it('count the members of a list up to the number asked for', () => {
    const countries = { rule: 'count', fact: 'partners.countries', atLeast: 2 };

    expect(rowsOf(scenariosOf(withRules(countries), onDay(TODAY)), 'partners.countries')).toEqual([
      [{ oneOf: [[], ['~0']] }, 'ineligible'],
      [['~0', '~1'], 'eligible'],
    ]);
  });

  it('are found where one amount is compared to another', () => {
    const amounts = { fact: 'partners.independentPrivateCoInvestmentNok', of: 'project.supportSoughtNok' };
    const scenarios = scenariosOf(
      withRules({ rule: 'compare', is: 'at-least', factor: 0.5, ...amounts }),
      onDay(TODAY),
    );
    const sought = baseOf(scenarios)?.['project.supportSoughtNok'];

    expect(sought).toBe(10_000_000);
    expect(rowsOf(scenarios, 'partners.independentPrivateCoInvestmentNok')).toEqual([
      [{ min: 0, max: 4_999_999 }, 'ineligible'],
      [{ min: 5_000_000 }, 'eligible'],
    ]);
  });

  it('follow a derived fact down to the facts it rests on, where they change the answer', () => {
    const scenarios = scenariosOf(withRules({ rule: 'is', fact: 'company.isSme', values: [true] }), onDay(TODAY));

    expect(rowsOf(scenarios, 'company.employees')).toEqual([
      [{ min: 0, max: 249 }, 'eligible'],
      [{ min: 250 }, 'ineligible'],
    ]);
    expect(rowsOf(scenarios, 'company.publicBodyOwned')).toEqual([
      [true, 'ineligible'],
      [false, 'eligible'],
    ]);
    expect(rowsOf(scenarios, 'company.balanceSheetNok')).toBeUndefined();
  });

  it('stand in the county for a place, and in the division for an industry', () => {
    const north = { rule: 'within', fact: 'company.municipality', codes: ['55', '56'] };
    const research = { rule: 'within', fact: 'company.industry', scheme: 'SN2025', codes: ['72'] };
    const scenarios = scenariosOf(withRules(north, research), onDay(TODAY));

    expect(rowsOf(scenarios, 'company.municipality')?.at(0)).toEqual([{ oneOf: ['55~~', '56~~'] }, 'eligible']);
    expect(rowsOf(scenarios, 'company.industry')).toEqual([
      ['SN2025:72~', 'eligible'],
      ['SN2025:~', 'ineligible'],
    ]);
  });

  it('leave deadlines out', () => {
    const closed = anInstrument({ window: { kind: 'closed', source: 'page' } });

    expect(scenariosOf(closed, onDay(TODAY))[0]?.ways[0]?.base?.outcome.status).toBe('eligible');
  });
});

describe('the company scenarios start from', () => {
  it('has the facts it takes to get a yes, and no other', () => {
    const rnd = { rule: 'is', fact: 'project.involvesRnd', values: [true] };
    const abroad = [
      { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true] },
      { id: 'ambition', rule: 'is', fact: 'company.exportAmbition', values: [true] },
    ];

    expect(baseOf(scenariosOf(withRules(rnd, { rule: 'any', of: abroad }), onDay(TODAY)))).toEqual({
      'company.applicantType': 'company',
      'project.involvesRnd': true,
      'company.exporting': true,
    });
  });

  it('leaves nothing to an assessment that facts can settle', () => {
    const what = text('om bedriften er en gründerbedrift');
    const start = withRules({
      rule: 'any',
      of: [
        { id: 'judged', rule: 'assessed', what },
        { id: 'small', ...SMALL },
      ],
    });

    expect(scenariosOf(start, onDay(TODAY))[0]?.ways[1]?.base?.outcome.status).toBe('eligible');
  });

  it('does not exist where the rules exclude each other', () => {
    const large = { rule: 'range', fact: 'company.employees', min: 250 };

    expect(scenariosOf(withRules(SMALL, large), onDay(TODAY))).toMatchObject([{ ways: [{ variations: [] }] }]);
    expect(baseOf(scenariosOf(withRules(SMALL, large), onDay(TODAY)))).toBeUndefined();
  });

  it('is another for every part whose conditions differ', () => {
    const part = { basis: 'stated', source: 'page' } as const;
    const instrument = anInstrument({
      roles: [
        { role: 'apply', applicantTypes: ['municipality'], ...part },
        { role: 'partner', applicantTypes: ['company'], ...part },
        { role: 'use', applicantTypes: ['student'], ...part },
      ],
      criteria: [aCriterion({ ...SMALL, roles: ['partner'] })],
    });

    expect(scenariosOf(instrument, onDay(TODAY)).map(({ role }) => role)).toEqual(['partner', 'apply']);
  });
});

describe('an alternative', () => {
  const partners = { id: 'partners', rule: 'count', fact: 'partners.countries', atLeast: 2 };

  it('decides alone once the others fail', () => {
    const scenarios = scenariosOf(withRules({ rule: 'any', of: [{ id: 'small', ...SMALL }, partners] }), onDay(TODAY));

    expect(baseOf(scenarios, 1)).toMatchObject({ 'partners.countries': [] });
    expect(rowsOf(scenarios, 'company.employees', 1)?.map(([, status]) => status)).toEqual(['eligible', 'ineligible']);
    expect(rowsOf(scenarios, 'partners.countries', 2)?.map(([, status]) => status)).toEqual(['ineligible', 'eligible']);
  });

  it('that another one always covers decides for nobody', () => {
    const fewer = { id: 'fewer', rule: 'range', fact: 'company.employees', max: 99 };
    const { ways } =
      scenariosOf(withRules({ rule: 'any', of: [fewer, { id: 'small', ...SMALL }] }), onDay(TODAY))[0] ?? {};

    expect(ways?.map(({ base }) => base !== undefined)).toEqual([true, false, true]);
  });

  it('inside a negation has to fail, and every one of them is tried', () => {
    const insolvent = { id: 'insolvent', rule: 'is', fact: 'company.insolvent', values: [true] };
    const none = { rule: 'not', of: { id: 'either', rule: 'any', of: [insolvent, partners] } };
    const scenarios = scenariosOf(withRules(none), onDay(TODAY));

    expect(scenarios[0]?.ways).toHaveLength(1);
    expect(rowsOf(scenarios, 'company.insolvent')).toEqual([
      [true, 'ineligible'],
      [false, 'eligible'],
    ]);
    expect(rowsOf(scenarios, 'partners.countries')?.map(([, status]) => status)).toEqual(['eligible', 'ineligible']);
  });

  it('of which two are needed leans on one of the others', () => {
    const rnd = { id: 'rnd', rule: 'is', fact: 'project.involvesRnd', values: [true] };
    const two = { rule: 'at-least', count: 2, of: [{ id: 'small', ...SMALL }, partners, rnd] };
    const scenarios = scenariosOf(withRules(two), onDay(TODAY));

    expect(scenarios[0]?.ways).toHaveLength(4);
    expect(rowsOf(scenarios, 'project.involvesRnd', 3)).toEqual([
      [true, 'eligible'],
      [false, 'ineligible'],
    ]);
  });
});

describe('every row', () => {
  const young = { rule: 'age', since: 'company.registeredOn', unit: 'years', below: 5, at: 'application' };
  const sme = { rule: 'is', fact: 'company.isSme', values: [true] };
  const instrument = withRules(sme, young, { rule: 'is', fact: 'company.inDifficulty', values: [false], at: 'award' });
  const { base, variations } = scenariosOf(instrument, onDay(TODAY))[0]?.ways[0] ?? {};
  const rows = (variations ?? []).flatMap(({ fact, rows }) => rows.map((row) => ({ fact, ...row })));

  it.each(rows)('of $fact says what matching says within it ($outcome.status)', ({ fact, values, outcome }) => {
    const { min, max } = intervalsOf(values)[0] ?? { min: 0, max: 0 };
    const inside = values.kind === 'numbers' ? [min, max, (min + max) / 2].filter(Number.isFinite).map(Math.round) : [];

    const statuses = inside.map((value) => {
      const profile = new Map(base?.profile).set(fact, { possible: exactly(value), provenance: 'declared' });
      return matchInstrument(instrument, situationOf(profile, onDay(TODAY))).status;
    });

    expect(new Set(statuses)).toEqual(new Set(inside.length > 0 ? [outcome.status] : []));
  });
});
