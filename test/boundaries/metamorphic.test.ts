import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { type Criterion, leavesOf } from '#core/eligibility/criterion.ts';
import { read } from '#core/eligibility/read.ts';
import { narrowed } from '#core/eligibility/resolve.ts';
import { isDecided } from '#core/eligibility/verdict.ts';
import { twinFindings } from '#core/lint/twin-findings.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { foundations } from '#core/profile/fact-view.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { toProfile } from '#core/profile/profile.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { knowing, truthsFor } from '#test/support/completions.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { RUNS } from '#test/support/runs.ts';
import { answerText, GOLDEN_REQUESTS, type GoldenRequest, standingsOf, withCriteria } from './golden-answers.ts';

const catalogue = await realCatalogue();
const { instruments } = catalogue;
/** How often a whole answer is worked out; it takes a thousand times as long as one rule. */
const FEW = { numRuns: Math.ceil(RUNS / 80) };

/** Instruments and requests go by their names, so that a counterexample can be read. */
const byId = new Map<string, Instrument>(instruments.map((each) => [each.id, each]));
const byName = new Map(GOLDEN_REQUESTS.map((each) => [each.name, each]));
const ids = fc.constantFrom(...byId.keys());
const names = fc.constantFrom(...byName.keys());
const firstAnswers = new Map<GoldenRequest, string>();

function firstAnswer(request: GoldenRequest): string {
  const text = firstAnswers.get(request) ?? answerText(request, catalogue);
  firstAnswers.set(request, text);
  return text;
}

const situationIn = ({ answers, asOf }: GoldenRequest) => situationOf(toProfile(answers), onDay(asOf));

function found<T>(name: string, among: ReadonlyMap<string, T>): T {
  const one = among.get(name);
  if (one === undefined) throw new Error(`${name} is not known`);
  return one;
}

const requestOf = (name: string) => found(name, byName);
const instrumentOf = (id: string) => found(id, byId);

/** The list in an order that the number settles. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  const moved = [...list.slice(start), ...list.slice(0, start)];
  return by % 2 === 0 ? moved : moved.toReversed();
}

describe('the same question', () => {
  const anyOrder = fc.shuffledSubarray([...byId.keys()], { minLength: byId.size });

  it.each(GOLDEN_REQUESTS)('gets the same bytes again: $name', (request) => {
    expect(answerText(request, catalogue)).toBe(firstAnswer(request));
  });

  it('gets the same bytes whatever the order of instruments, relations and facts', () => {
    fc.assert(
      fc.property(names, anyOrder, fc.nat(1000), (name, order, by) => {
        const request = requestOf(name);
        const shuffled = order
          .map(instrumentOf)
          .map((each) => ({ ...each, relations: [...turned(each.relations, by)] }));
        const answers = turnedFacts(request.answers, by);

        expect(answerText({ ...request, answers }, { ...catalogue, instruments: shuffled })).toBe(firstAnswer(request));
      }),
      FEW,
    );
  });

  it('gets the same standings whatever the order of the criteria and their parts', () => {
    fc.assert(
      fc.property(names, fc.nat(1000), (name, by) => {
        const request = requestOf(name);
        const shuffled = instruments.map((each) => {
          const { criteria, ...rest } = withCriteria(each, (criterion) => turnedParts(criterion, by));
          return { ...rest, criteria: [...turned(criteria, by)] };
        });

        expect(standingsOf(shuffled, situationIn(request))).toEqual(standingsOf(instruments, situationIn(request)));
      }),
      FEW,
    );
  });
});

function turnedFacts(answers: GoldenRequest['answers'], by: number): GoldenRequest['answers'] {
  const parts = Object.entries(answers).map(([part, facts]) => [
    part,
    Object.fromEntries(turned(Object.entries(facts), by)),
  ]);
  return profileSchema.parse(Object.fromEntries(turned(parts, by)));
}

function turnedParts(criterion: Criterion, by: number): Criterion {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return { ...criterion, of: turned(criterion.of, by) };
    default:
      return criterion;
  }
}

describe('an instrument twice, under two ids', () => {
  const copyOf = (id: string, newId: string) => instrumentSchema.parse({ ...instrumentOf(id), id: newId });
  const newIds = fc.constantFrom('aa-copy', 'zz-copy');

  it('leaves the others in their order with their scores, and stands as it stood', () => {
    fc.assert(
      fc.property(names, ids, newIds, (name, id, newId) => {
        const situation = situationIn(requestOf(name));
        const before = standingsOf(instruments, situation);
        const after = standingsOf([...instruments, copyOf(id, newId)], situation);
        const bare = (standings: typeof after) => standings.map(({ rank, rankRange, ...rest }) => rest);
        const copy = bare(after.filter((each) => each.id === newId));

        expect(bare(after.filter((each) => each.id !== newId))).toEqual(bare(before));
        expect(copy).toEqual(bare(before.filter((each) => each.id === id)).map((each) => ({ ...each, id: newId })));
      }),
      FEW,
    );
  });

  const living = instruments.filter(({ status }) => status.is !== 'historic').map(({ id }) => id);

  it.each(living)('is remarked on as its own twin: %s', (id) => {
    const twins = twinFindings([instrumentOf(id), copyOf(id, 'zz-copy')]);

    expect(twins.map(({ instrument }) => instrument)).toEqual([id]);
  });
});

describe('a fact that no instrument in the catalogue looks at', () => {
  // Those that legal ceilings rest on (aid received, the level aimed at) are looked at, though no criterion names them.
  const spare = {
    company: {
      organisationNumber: '974760673',
      firstCommercialSaleOn: '2021-03-04',
      industry: { code: '21.200', scheme: 'SN2025' },
    },
    project: { startsOn: '2027-02-01', usesAi: true, targetMarkets: ['SE'] },
  } as const;
  const leaves = instruments.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  const named = new Set<StatedFactName>(leaves.flatMap((leaf) => read(leaf).facts.flatMap(foundations)));
  const irrelevant = [...toProfile(profileSchema.parse(spare)).keys()].filter((fact) => !named.has(fact));

  it('changes not a byte', () => {
    expect(irrelevant).not.toEqual([]);
    fc.assert(
      fc.property(names, fc.constantFrom(...irrelevant), (asker, fact) => {
        const request = requestOf(asker);
        const [part = '', name = ''] = fact.split('.');
        const told = Object.entries(spare).flatMap(([key, facts]) => (key === part ? Object.entries(facts) : []));
        const fresh = Object.fromEntries(told.filter(([key]) => key === name));
        const { company, project, partners } = request.answers;
        const answers = profileSchema.parse({
          company: part === 'company' ? { ...company, ...fresh } : company,
          project: part === 'project' ? { ...project, ...fresh } : project,
          partners,
        });

        expect(answerText({ ...request, answers }, catalogue)).toBe(firstAnswer(request));
      }),
      FEW,
    );
  });
});

describe('more knowledge', () => {
  const cases = names.chain((name) =>
    fc.record({
      name: fc.constant(name),
      truth: truthsFor(instruments, situationIn(requestOf(name))),
      id: ids,
      by: fc.nat(1000),
    }),
  );

  it('never opens what is decided, and never turns it', () => {
    fc.assert(
      fc.property(cases, ({ name, truth, id, by }) => {
        const situation = situationIn(requestOf(name));
        const some = turned([...truth], by).slice(0, by % truth.size);
        const steps = [
          situation,
          some.reduce((told, [fact, possible]) => narrowed(told, fact, possible), situation),
          knowing(truth, situation),
        ].map((known) => matchInstrument(instrumentOf(id), known).conditions.verdicts);

        for (const [index, wide] of steps.entries()) {
          const narrow = steps[index + 1] ?? wide;
          expect(wide).toEqual(expect.arrayContaining([...narrow]));
          if (isDecided(wide)) expect(narrow).toEqual(wide);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('another unit', () => {
  const inMonths = instruments.map((each) =>
    withCriteria(each, (criterion) =>
      criterion.rule === 'age' && criterion.unit === 'years' ? { ...criterion, ...monthsOf(criterion) } : criterion,
    ),
  );

  it('for the same age gives the same verdict: years in months', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('2024-02-29', '2021-11-24', '2021-11-25', '2022-08-31'), (name, day) => {
        const request = requestOf(name);
        const answers = { ...request.answers, company: { ...request.answers.company, registeredOn: day } };
        const situation = situationIn({ ...request, answers });

        expect(standingsOf(inMonths, situation)).toEqual(standingsOf(instruments, situation));
      }),
      FEW,
    );
  });
});

function monthsOf(rule: Extract<Criterion, { rule: 'age' }>) {
  const { exception } = rule;
  return {
    unit: 'months' as const,
    ...times12(rule),
    ...(exception === undefined ? {} : { exception: times12(exception) }),
  };
}

type Limits = Partial<Record<'min' | 'max' | 'above' | 'below', number | undefined>>;

function times12({ min, max, above, below }: Limits): Limits {
  const limits = Object.entries({ min, max, above, below });
  return Object.fromEntries(limits.flatMap(([end, limit]) => (limit === undefined ? [] : [[end, limit * 12]])));
}
