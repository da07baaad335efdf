import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

describe('an industry below a code', () => {
  const medicines = { rule: 'within', fact: 'company.industry', scheme: 'SN2025', codes: ['21', '72.1'] };
  const industry = (code: string, scheme: 'SN2025' | 'SN2007' = 'SN2025') => ({ code, scheme });

  it.each([
    { code: '21', verdicts: MET, why: 'is the code itself' },
    { code: '21.200', verdicts: MET, why: 'lies below the code' },
    { code: '72.10', verdicts: MET, why: 'lies below a finer code' },
    { code: '72.2', verdicts: UNMET, why: 'is a sibling' },
    { code: '26.600', verdicts: UNMET, why: 'lies elsewhere' },
    { code: '72', verdicts: UNKNOWN, why: 'is less fine than the rule' },
  ])('$code, which $why, is $verdicts', ({ code, verdicts }) => {
    expect(verdictsFor(medicines, { company: { industry: industry(code) } })).toEqual(verdicts);
  });

  it('is open for a section letter, which says less than any number', () => {
    expect(verdictsFor(medicines, { company: { industry: industry('C') } })).toEqual(UNKNOWN);
  });

  it('is open for a code of another edition, since the same digits can mean something else', () => {
    expect(verdictsFor(medicines, { company: { industry: industry('21.200', 'SN2007') } })).toEqual(UNKNOWN);
  });

  it('is open while nothing is known, and where the possible codes disagree', () => {
    expect(verdictsFor(medicines, {})).toEqual(UNKNOWN);
    expect(verdictsFor(medicines, { company: { industry: { oneOf: [industry('21'), industry('47')] } } })).toEqual(
      UNKNOWN,
    );
    expect(verdictsFor(medicines, { company: { industry: { oneOf: [industry('21.1'), industry('21.2')] } } })).toEqual(
      MET,
    );
  });
});

describe('a municipality below a code', () => {
  const nordland = { rule: 'within', fact: 'company.municipality', codes: ['18'] };

  it.each([
    { answers: { municipality: '1804' }, verdicts: MET },
    { answers: { municipality: '5001' }, verdicts: UNMET },
    { answers: { municipality: { oneOf: ['1804', '5001'] } }, verdicts: UNKNOWN },
    { answers: {}, verdicts: UNKNOWN },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor(nordland, { company: answers })).toEqual(verdicts);
  });
});
