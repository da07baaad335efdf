import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { type Criterion, type Leaf, leavesOf, partsOf } from '#core/eligibility/criterion.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { endOfPeriod } from '#core/profile/derive/age.ts';
import { toProfile } from '#core/profile/profile.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { knowing, truthsFor } from '#test/support/completions.ts';
import { onDay, PARAMETERS } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { RUNS } from '#test/support/runs.ts';
import { GOLDEN_REQUESTS, withCriteria } from './golden-answers.ts';

const { instruments } = await realCatalogue();
const requests = fc.constantFrom(...GOLDEN_REQUESTS);

function instrumentOf(id: string): Instrument {
  const found = instruments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not in the catalogue`);
  return found;
}

describe('a day later', () => {
  const registrations = fc.constantFrom('2021-11-24', '2022-08-31', '2024-02-29', '2025-12-31');
  const cases = registrations.chain((registeredOn) => {
    const cited = instruments.map((each) => ({ id: each.id, days: daysIn(each, registeredOn) }));
    const days = [...new Set(cited.flatMap((each) => each.days))].toSorted((a, b) => a - b);
    return fc.record({ request: requests, day: fc.constantFrom(...days) }).map(({ request, day }) => {
      const { company, project, partners } = request.answers;
      const answers = profileSchema.parse({ company: { ...company, registeredOn }, project, partners });
      const citing = cited.filter((each) => each.days.includes(day)).map(({ id }) => id);
      return { profile: toProfile(answers), day, citing };
    });
  });

  it('changes only instruments with a date or an age that falls on it', () => {
    let changes = 0;
    fc.assert(
      fc.property(cases, ({ profile, day, citing }) => {
        const before = standings(situationOf(profile, onDay(fromDayNumber(day - 1))));
        const after = standings(situationOf(profile, onDay(fromDayNumber(day))));
        const changed = instruments.map(({ id }) => id).filter((_, index) => before[index] !== after[index]);

        changes += changed.length;
        expect(citing).toEqual(expect.arrayContaining(changed));
      }),
      { numRuns: Math.ceil(RUNS / 6) },
    );
    expect(changes).toBeGreaterThan(0);
  });

  function standings(situation: Parameters<typeof matchInstrument>[1]): readonly string[] {
    return instruments.map((instrument) => {
      const { status, conditions, window, support, missingFacts } = matchInstrument(instrument, situation);
      return JSON.stringify([status, conditions.verdicts, window, support, missingFacts]);
    });
  }
});

/** The days from which something about the instrument is different for a company registered that day. */
function daysIn({ window, amounts, criteria, stateAid }: Instrument, registeredOn: string): readonly number[] {
  const calls = window.kind === 'calls' ? window.calls : [];
  const firstDays = [...calls.map(({ opensOn }) => opensOn), ...amounts.map(({ from }) => from)];
  const lastDays = [...calls.map(({ closesOn }) => closesOn), ...amounts.map(({ to }) => to)];
  const numbers = (days: readonly (string | undefined)[]) =>
    days.flatMap((day) => (day === undefined ? [] : [toDayNumber(day)]));
  const ceiling = PARAMETERS.find(({ id }) => id === 'de-minimis-ceiling')?.values ?? [];
  const capped = stateAid.some(({ is }) => is === 'de-minimis') ? ceiling.map(({ from }) => from) : [];
  return [
    ...numbers(capped),
    ...numbers(firstDays),
    ...numbers(lastDays).map((day) => day + 1),
    ...criteria.flatMap(leavesOf).flatMap((leaf) => birthdaysIn(leaf, toDayNumber(registeredOn))),
  ];
}

/** The exemption of young companies from being in difficulty ends after three years. */
const EXEMPT_MONTHS = 36;

function birthdaysIn(leaf: Leaf, registered: number): readonly number[] {
  if (leaf.rule === 'is' && leaf.fact === 'company.inDifficulty') return [endOfPeriod(registered, EXEMPT_MONTHS)];
  if (leaf.rule !== 'age') return [];
  const limits = [leaf, leaf.exception ?? {}].flatMap(({ min, max, above, below }) => [min, max, above, below]);
  return limits
    .flatMap((limit) => (limit === undefined ? [] : [leaf.unit === 'years' ? limit * 12 : limit]))
    .map((months) => endOfPeriod(registered, months))
    .flatMap((day) => [day, day + 1]);
}

describe('a higher maximum', () => {
  const limits = instruments.flatMap((each) =>
    each.criteria.flatMap(limitsOf).map((limit) => ({ id: each.id, limit })),
  );
  const cases = fc
    .record({ request: requests, at: fc.constantFrom(...limits), by: fc.constantFrom(1, 2, 1000) })
    .chain(({ request, at: { id, limit }, by }) => {
      const situation = situationOf(toProfile(request.answers), onDay(request.asOf));
      return truthsFor([instrumentOf(id)], situation).map((truth) => ({ situation, truth, id, limit, by }));
    });

  it('loses no company that had a yes', () => {
    let [hadYes, gained] = [0, 0];
    fc.assert(
      fc.property(cases, ({ situation, truth, id, limit, by }) => {
        const asked = [situation, knowing(truth, situation)];
        const isYes = (each: Instrument) => asked.map((known) => matchInstrument(each, known).group === 'yes');
        const before = isYes(instrumentOf(id));
        const after = isYes(withCriteria(instrumentOf(id), (each) => (each.id === limit ? raised(each, by) : each)));

        hadYes += before.filter(Boolean).length;
        gained += after.filter((yes, index) => yes && !before[index]).length;
        expect(after).toEqual(before.map((yes, index) => yes || after[index]));
      }),
      { numRuns: RUNS },
    );
    expect(hadYes).toBeGreaterThan(0);
    expect(gained).toBeGreaterThan(0);
  });
});

/** The hard criteria that set a maximum, but for those under a `not`, where a higher maximum is stricter. */
function limitsOf(criterion: Criterion): readonly string[] {
  if ((criterion.kind ?? 'hard') !== 'hard' || criterion.rule === 'not') return [];
  const isLimit =
    ((criterion.rule === 'range' || criterion.rule === 'age') && (criterion.max ?? criterion.below) !== undefined) ||
    (criterion.rule === 'phase-window' && (criterion.trl?.max ?? criterion.cri?.max) !== undefined);
  return [...(isLimit ? [criterion.id] : []), ...partsOf(criterion).flatMap(limitsOf)];
}

function raised(criterion: Criterion, by: number): Criterion {
  switch (criterion.rule) {
    case 'range':
    case 'age':
      return {
        ...criterion,
        ...higher(criterion, by),
        ...(criterion.exception === undefined
          ? {}
          : { exception: { ...criterion.exception, ...higher(criterion.exception, by) } }),
      };
    case 'phase-window':
      return {
        ...criterion,
        ...(criterion.trl === undefined ? {} : { trl: { ...criterion.trl, ...higher(criterion.trl, by) } }),
        ...(criterion.cri === undefined ? {} : { cri: { ...criterion.cri, ...higher(criterion.cri, by) } }),
      };
    default:
      return criterion;
  }
}

type Ceiling = { readonly max?: number | undefined; readonly below?: number | undefined };

function higher({ max, below }: Ceiling, by: number): Ceiling {
  return {
    ...(max === undefined ? {} : { max: max + by }),
    ...(below === undefined ? {} : { below: below + by }),
  };
}
