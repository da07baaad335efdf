import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type LeafFinding, leafFindings } from '#core/eligibility/finding.ts';
import { judge } from '#core/eligibility/judge.ts';
import { decidingLeaves, resolvedKnowing } from '#core/eligibility/reasons.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { isDecided } from '#core/eligibility/verdict.ts';
import { aCriterion, aSituation } from '#test/support/builders.ts';
import { criteria, halfKnown, toSituation } from '#test/support/criterion-arbitraries.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const LAW = { numRuns: RUNS };
const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true] };
const involvesRnd = { id: 'rnd', rule: 'is', fact: 'project.involvesRnd', values: [true] };
const grows = { id: 'grows', rule: 'is', fact: 'company.growthAmbition', values: [true] };

function reasonIds(rule: Record<string, unknown>, answers: Parameters<typeof aSituation>[0]): readonly string[] {
  const situation = aSituation(answers);
  return decidingLeaves(judge(aCriterion(rule), situation), situation).map(({ criterion }) => criterion.id);
}

describe('the reasons for a verdict', () => {
  it('are every part of an all that holds', () => {
    const answers = { company: { exporting: true }, project: { involvesRnd: true } };

    expect(reasonIds({ rule: 'all', of: [exporting, involvesRnd] }, answers)).toEqual(['exporting', 'rnd']);
  });

  it('are one failing part of an all, the first', () => {
    const answers = { company: { exporting: false, growthAmbition: true }, project: { involvesRnd: false } };

    expect(reasonIds({ rule: 'all', of: [grows, exporting, involvesRnd] }, answers)).toEqual(['exporting']);
  });

  it('are one part of an any that holds', () => {
    const answers = { company: { exporting: false, growthAmbition: true }, project: { involvesRnd: true } };

    expect(reasonIds({ rule: 'any', of: [exporting, involvesRnd, grows] }, answers)).toEqual(['rnd']);
  });

  it('are the parts that keep an open verdict open', () => {
    const answers = { company: { exporting: true } };

    expect(reasonIds({ rule: 'all', of: [exporting, involvesRnd, grows] }, answers)).toEqual(['rnd', 'grows']);
  });

  it('leave out what stands in a branch that is settled', () => {
    const settled = { id: 'any', rule: 'any', of: [exporting, grows] };

    expect(reasonIds({ rule: 'all', of: [settled, involvesRnd] }, { company: { exporting: true } })).toEqual(['rnd']);
  });

  it('are those that settle it together when none does alone', () => {
    const trl = (id: string, band: object) => ({ id, rule: 'range', fact: 'project.trl', ...band });
    const rule = { rule: 'any', of: [exporting, trl('early', { max: 4 }), trl('late', { min: 5 })] };
    const { finding } = resolve(aCriterion(rule), aSituation());

    expect(decidingLeaves(finding, aSituation()).map(({ criterion }) => criterion.id)).toEqual(['early', 'late']);
  });
});

describe('the laws of reasons', () => {
  it('they are enough to give the verdict', () => {
    fc.assert(
      fc.property(decided(), ({ finding, situation }) => {
        const reasons = decidingLeaves(finding, situation);

        expect(resolvedKnowing(finding, reasons, situation)).toEqual(finding.verdicts);
      }),
      LAW,
    );
  });

  it('none of them can be left out', () => {
    fc.assert(
      fc.property(decided(), ({ finding, situation }) => {
        const reasons = decidingLeaves(finding, situation);

        for (const reason of reasons) {
          expect(resolvedKnowing(finding, without(reason, reasons), situation)).not.toEqual(finding.verdicts);
        }
      }),
      LAW,
    );
  });

  it('they are parts of the tree that was judged', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const situation = toSituation(known);
        const { finding } = resolve(criterion, situation);

        expect(leafFindings(finding)).toEqual(expect.arrayContaining([...decidingLeaves(finding, situation)]));
      }),
      LAW,
    );
  });

  it('an open verdict always has some', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const situation = toSituation(known);
        const { finding } = resolve(criterion, situation);

        if (!isDecided(finding.verdicts)) expect(decidingLeaves(finding, situation)).not.toEqual([]);
      }),
      LAW,
    );
  });
});

/** Findings that are settled, leaf by leaf or only together. */
function decided() {
  return fc
    .tuple(criteria, halfKnown)
    .map(([criterion, known]) => {
      const situation = toSituation(known);
      return { situation, ...resolve(criterion, situation) };
    })
    .filter(({ finding, exact }) => exact && isDecided(finding.verdicts));
}

function without(reason: LeafFinding, reasons: readonly LeafFinding[]): readonly LeafFinding[] {
  return reasons.filter((other) => other !== reason);
}
