import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { residualOf } from '#core/advice/residual.ts';
import { type Criterion, leavesOf, partsOf } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { Verdict } from '#core/eligibility/verdict.ts';
import { aCriterion, aSituation, text } from '#test/support/builders.ts';
import { criteria, halfKnown, toSituation } from '#test/support/criterion-arbitraries.ts';
import { type HalfKnown, verdictsByTrying } from '#test/support/oracle.ts';
import { DOMAINS } from '#test/support/oracle-domains.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const is = (id: string, fact: string) => ({ id, rule: 'is', fact, values: [true] });
const exporting = is('exporting', 'company.exporting');
const grows = is('grows', 'company.growthAmbition');
const rnd = is('rnd', 'project.involvesRnd');
const assessed = { id: 'level', rule: 'assessed', what: text('level') };
const branch = (rule: string, ...of: readonly object[]) => ({ id: rule, rule, of });

function residual(rule: Record<string, unknown>, answers: Parameters<typeof aSituation>[0] = {}) {
  return residualOf(resolve(aCriterion(rule), aSituation(answers)).finding);
}

function leafIds(rest: Criterion | undefined): readonly string[] {
  return rest === undefined ? [] : leavesOf(rest).map(({ id }) => id);
}

describe('what still has to hold', () => {
  it('is nothing once the verdict is settled', () => {
    expect(residual(exporting, { company: { exporting: true } })).toBeUndefined();
    expect(residual(branch('all', exporting, rnd), { company: { exporting: false } })).toBeUndefined();
  });

  it('leaves out the parts of an all that hold', () => {
    expect(leafIds(residual(branch('all', exporting, rnd, grows), { company: { exporting: true } }))).toEqual([
      'rnd',
      'grows',
    ]);
  });

  it('leaves out the alternatives that are lost, and the branch when one is left', () => {
    const rest = residual(branch('any', exporting, rnd), { company: { exporting: false } });

    expect(rest).toMatchObject({ id: 'rnd', rule: 'is' });
  });

  it('asks for fewer of many when some hold', () => {
    const two = { ...branch('at-least', exporting, rnd, grows), count: 2 };

    expect(residual(two, { company: { exporting: true } })).toMatchObject({ rule: 'at-least', count: 1 });
    expect(residual(two, { company: { exporting: false, growthAmbition: true } })).toMatchObject({ id: 'rnd' });
  });

  it('counts a part that may need an exception as one that holds', () => {
    const trl = { id: 'trl', rule: 'range', fact: 'project.trl', min: 5, max: 7, exception: { min: 4, max: 8 } };
    const two = { ...branch('at-least', trl, rnd, grows), count: 2 };

    expect(leafIds(residual(two, { project: { trl: { oneOf: [4, 5] } } }))).toEqual(['rnd', 'grows']);
  });

  it('is what it takes to do without an exception when only that is at stake', () => {
    const trl = { id: 'trl', rule: 'range', fact: 'project.trl', min: 5, max: 7, exception: { min: 4, max: 8 } };
    const answers = { project: { trl: { oneOf: [4, 5] }, involvesRnd: true } };

    expect(leafIds(residual(branch('all', trl, rnd), answers))).toEqual(['trl']);
  });

  it('is nothing when a case officer decides whatever is answered', () => {
    expect(residual(branch('any', assessed, exporting))).toBeUndefined();
  });

  it('keeps a not around what must not hold', () => {
    expect(
      residual({ rule: 'not', of: branch('any', exporting, rnd) }, { company: { exporting: false } }),
    ).toMatchObject({
      rule: 'not',
      of: { id: 'rnd' },
    });
  });
});

describe('the laws of what still has to hold', () => {
  const company = fc
    .tuple(halfKnown, ...[...DOMAINS.values()].map((values) => fc.nat(values.length - 1)))
    .map(([known, ...places]) => ({ known, told: oneCompany(known, places) }));

  it('it holds for exactly the companies that fit for which the whole does', () => {
    fc.assert(
      fc.property(criteria, company, (criterion, { known, told }) => {
        const { finding } = resolve(criterion, toSituation(known));
        const rest = residualOf(finding);
        const enough = enoughFor(finding.verdicts);

        if (rest !== undefined) {
          expect(verdictsByTrying(rest, told).every(enough)).toBe(verdictsByTrying(criterion, told).every(enough));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('it is left exactly when answers can still make or break the match', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const { finding } = resolve(criterion, toSituation(known));
        const kinds = new Set(finding.verdicts.map((verdict) => (verdict === 'to-be-assessed' ? 'met' : verdict)));

        expect(residualOf(finding) !== undefined).toBe(kinds.size > 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('nothing in it is settled', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const situation = toSituation(known);
        const { finding } = resolve(criterion, situation);
        const enough = enoughFor(finding.verdicts);

        for (const part of nodesOf(residualOf(finding))) {
          const { verdicts } = judge(part, situation);
          expect(new Set(verdicts.map(enough)).size).toBe(2);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Good enough: not refused or, where no refusal is at stake, not by exception. */
function enoughFor(verdicts: readonly Verdict[]): (verdict: Verdict) => boolean {
  const isRefusalAtStake = verdicts.includes('unmet');
  return (verdict) => verdict !== 'unmet' && (isRefusalAtStake || verdict !== 'met-by-exception');
}

/** One of the companies that fit what is known. */
function oneCompany(known: HalfKnown, places: readonly number[]): HalfKnown {
  return new Map(
    [...DOMAINS].map(([fact, domain], index) => {
      const values = known.get(fact) ?? domain;
      return [fact, values.slice((places[index] ?? 0) % values.length).slice(0, 1)];
    }),
  );
}

function nodesOf(criterion: Criterion | undefined): readonly Criterion[] {
  return criterion === undefined ? [] : [criterion, ...partsOf(criterion).flatMap(nodesOf)];
}
