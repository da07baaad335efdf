import { describe, expect, it } from 'vitest';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { MET, UNKNOWN, UNMET, type Verdicts } from '#core/eligibility/verdict.ts';
import { readEntry } from '#features/catalogue/catalogue-files.ts';
import { aCriterion, anInstrument, aSituation, verdictsFor } from '#test/support/builders.ts';
import { SHARED_FIGURES } from '#test/support/question-day.ts';
import { entryText, matchWith } from './entry.ts';

const FACTS = ['exporting', 'performsRnd', 'growthAmbition'] as const;
const ANSWERS = [true, false, undefined] as const;
type Answer = (typeof ANSWERS)[number];

const of = FACTS.map((name) => ({ id: name.toLowerCase(), rule: 'is', fact: `company.${name}`, values: [true] }));
const triples = ANSWERS.flatMap((a) => ANSWERS.flatMap((b) => ANSWERS.map((c) => [a, b, c] as const)));

const toAnswers = (answers: readonly Answer[]) => ({
  company: Object.fromEntries(FACTS.map((name, index) => [name, answers[index]])),
});

/** Strong Kleene logic by counting: enough hold already, or too few ever can. */
function kleene(needed: number, answers: readonly Answer[]): Verdicts {
  const holding = answers.filter((answer) => answer === true).length;
  const open = answers.filter((answer) => answer === undefined).length;
  if (holding >= needed) return MET;
  return holding + open < needed ? UNMET : UNKNOWN;
}

describe('three conditions, each met, unmet or unknown', () => {
  it.each([
    { rule: { rule: 'any' }, needed: 1 },
    { rule: { rule: 'at-least', count: 1 }, needed: 1 },
    { rule: { rule: 'at-least', count: 2 }, needed: 2 },
    { rule: { rule: 'at-least', count: 3 }, needed: 3 },
    { rule: { rule: 'all' }, needed: 3 },
  ])('joined by $rule say what counting says, in all 27 ways', ({ rule, needed }) => {
    const criterion = aCriterion({ ...rule, of });

    for (const answers of triples) {
      const situation = aSituation(toAnswers(answers));
      const expected = kleene(needed, answers);

      expect({ answers, verdicts: judge(criterion, situation).verdicts }).toEqual({ answers, verdicts: expected });
      expect(resolve(criterion, situation)).toMatchObject({ finding: { verdicts: expected }, exact: true });
    }
  });

  it.each([1, 2, 3])('say the opposite when fewer than %i may hold', (needed) => {
    const criterion = aCriterion({ rule: 'not', of: { id: 'many', rule: 'at-least', count: needed, of } });
    const opposite = { met: UNMET, unmet: MET } as const;

    for (const answers of triples) {
      const [verdict, ...others] = kleene(needed, answers);
      const expected = others.length > 0 || (verdict !== 'met' && verdict !== 'unmet') ? UNKNOWN : opposite[verdict];

      expect(judge(criterion, aSituation(toAnswers(answers))).verdicts).toEqual(expected);
    }
  });
});

describe('a fact that is unknown', () => {
  const isFoo = { id: 'foo', rule: 'is', fact: 'company.legalForm', values: ['AS'] };
  const isFalse = { id: 'false', rule: 'is', fact: 'company.exporting', values: [true] };

  /** Where neither the rate of the euro nor an assumption plays a part. */
  const smallFigures = { company: { annualTurnoverNok: 1_000_000, partOfGroup: false, publicBodyOwned: false } };

  it('is not zero, nor below any number, nor above any', () => {
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', below: 2 }, {})).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', max: 0 }, {})).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', min: 1 }, {})).toEqual(UNKNOWN);
  });

  it('does not make a comparison false beside one that is', () => {
    const answers = { company: { exporting: false } };

    expect(verdictsFor({ rule: 'any', of: [isFalse, isFoo] }, answers)).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'any', of: [isFoo, isFalse] }, answers)).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'not', of: { id: 'or', rule: 'any', of: [isFalse, isFoo] } }, answers)).toEqual(UNKNOWN);
  });

  it.each([
    isFoo,
    { id: 'few', rule: 'range', fact: 'company.employees', below: 2 },
    { id: 'young', rule: 'age', since: 'company.registeredOn', unit: 'years', below: 3, at: 'award' },
    { id: 'sme', rule: 'is', fact: 'company.isSme', values: [true] },
    { id: 'sound', rule: 'is', fact: 'company.inDifficulty', values: [false], at: 'award' },
    { id: 'grows', rule: 'overlaps', fact: 'project.phases', with: ['scaling'] },
  ])('need not be known where a condition or its opposite will do: $id', (rule) => {
    const either = { id: 'either', rule: 'any', of: [rule, { id: 'not', rule: 'not', of: rule }], source: 'page' };
    const standing = (rule: string) => matchWith(anInstrument({ criteria: [{ ...either, rule }] }), smallFigures);

    expect(standing('any')).toMatchObject({ status: 'eligible', missingFacts: [] });
    expect(standing('all')).toMatchObject({ status: 'ineligible', missingFacts: [] });
  });
});

describe('an answer that touches a threshold from one side', () => {
  const share = (band: object) => ({ rule: 'range', fact: 'company.largestCorporateOwnerShare', ...band });
  const trl = (band: object) => ({ rule: 'range', fact: 'project.trl', ...band });
  const owned = (largestCorporateOwnerShare: object) => ({ company: { largestCorporateOwnerShare } });
  const at = (level: object) => ({ project: { trl: level } });

  it.each([
    { rule: trl({ below: 3 }), answers: at({ min: 3, max: 3 }), verdicts: UNMET },
    { rule: trl({ max: 3 }), answers: at({ min: 3, max: 3 }), verdicts: MET },
    { rule: trl({ above: 3 }), answers: at({ max: 3 }), verdicts: UNMET },
    { rule: trl({ above: 3 }), answers: at({ min: 4 }), verdicts: MET },
    { rule: trl({ above: 3, below: 4 }), answers: {}, verdicts: UNMET },
    { rule: share({ above: 0.5 }), answers: owned({ max: 0.5 }), verdicts: UNMET },
    { rule: share({ above: 0.5 }), answers: owned({ max: 0.5001 }), verdicts: UNKNOWN },
    { rule: share({ above: 0.5 }), answers: owned({ min: 0.5001 }), verdicts: MET },
    { rule: share({ below: 0.3 }), answers: owned({ min: 0.3 }), verdicts: UNMET },
    { rule: share({ below: 0.3 }), answers: owned({ max: 0.2999 }), verdicts: MET },
    {
      rule: trl({ min: 5, exception: { min: 4 } }),
      answers: at({ min: 4, max: 4 }),
      verdicts: ['met-by-exception'],
    },
    { rule: trl({ min: 5, exception: { min: 4 } }), answers: at({ max: 3 }), verdicts: UNMET },
  ])('lies on that side: $answers under $rule is $verdicts', ({ rule, answers, verdicts }) => {
    expect(verdictsFor(rule, answers)).toEqual(verdicts);
  });
});

describe('an entry', () => {
  const written = '{ id: sme, rule: is, fact: company.isSme, values: [true], source: page }';
  const faultsWith = (criterion: string) => {
    const reading = readEntry('sme-grant.yaml', entryText('sme-grant').replace(written, criterion), SHARED_FIGURES);
    return 'faults' in reading ? reading.faults : [];
  };
  const line =
    entryText('sme-grant')
      .split('\n')
      .findIndex((text) => text.includes(written)) + 1;

  it.each(['any', 'all'])('with an empty `%s` is refused, since it would always say the same', (rule) => {
    expect(faultsWith(`{ id: none, rule: ${rule}, of: [], source: page }`)).toEqual([
      expect.stringMatching(new RegExp(`^sme-grant.yaml:${line} at criteria.0.of: .*>=1 items; change the value`)),
    ]);
  });

  it('with an empty branch inside another is refused', () => {
    const inner = '{ id: inner, rule: not, of: { id: none, rule: any, of: [] } }';

    expect(faultsWith(`{ id: outer, rule: any, of: [${inner}], source: page }`)).toEqual([
      expect.stringContaining(`sme-grant.yaml:${line} at criteria.0.of.0.of.of: `),
    ]);
  });

  it('that asks for none of its parts, or for more than it has, is refused', () => {
    const part = '{ id: exports, rule: is, fact: company.exporting, values: [true] }';
    const atLeast = (count: number) => `{ id: some, rule: at-least, count: ${count}, of: [${part}], source: page }`;

    expect(faultsWith(atLeast(0))).toHaveLength(1);
    expect(faultsWith(atLeast(1))).toEqual([]);
    expect(faultsWith(atLeast(2))).toHaveLength(1);
  });
});
