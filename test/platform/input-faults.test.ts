import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultsIn } from '#platform/input/input-faults.ts';
import { factSchema } from '#test/support/platform-app.ts';

const schema = z.strictObject({ fact: factSchema });

function faultsOf(fact: unknown) {
  return faultsIn(schema, { fact }, 'body').map(({ path, code, params }) => [path.slice(1).join('.'), code, params]);
}

describe('a fact in the wrong form is judged by the form that was meant', () => {
  it.each([
    ['a text', 'ten', [['', 'wrong-type', expect.anything()]]],
    ['a fraction', 1.5, [['', 'not-an-integer', {}]]],
    ['too high a number', 1001, [['', 'too-large', { limit: 1000 }]]],
    ['an interval with a fraction', { min: 1.5, max: 3 }, [['min', 'not-an-integer', {}]]],
    [
      'an interval with a typo',
      { mni: 3 },
      [
        ['mni', 'unknown-key', expect.objectContaining({ suggestion: 'min' })],
        ['', 'empty-interval', {}],
      ],
    ],
    ['an empty object', {}, [['', 'empty-interval', {}]]],
    ['an inverted interval', { min: 5, max: 3 }, [['', 'inverted-range', {}]]],
    ['several values, one a text', { oneOf: [1, 'x'] }, [['oneOf.1', 'wrong-type', expect.anything()]]],
    ['several values, none given', { oneOf: [] }, [['oneOf', 'too-few', { limit: 1 }]]],
    ['an annotated text', { value: 'x' }, [['value', 'wrong-type', expect.anything()]]],
    ['an annotated null', { value: null }, [['value', 'null-not-allowed', {}]]],
    ['an unknown provenance', { value: 1, provenance: 'guess' }, [['provenance', 'not-in-list', expect.anything()]]],
    [
      'an annotated value with a typo',
      { vlaue: 5, provenance: 'declared' },
      [
        ['value', 'missing', {}],
        ['vlaue', 'unknown-key', expect.objectContaining({ suggestion: 'value' })],
      ],
    ],
  ])('%s', (_, fact, faults) => {
    expect(faultsOf(fact)).toEqual(faults);
  });
});

describe('a key in the wrong place', () => {
  const profile = z.strictObject({ company: z.strictObject({ employees: factSchema }), project: z.strictObject({}) });

  it('is told its right place', () => {
    const faults = faultsIn(profile, { company: { employees: 3 }, project: { employees: 3 } }, 'body');

    expect(faults[0]?.params).toMatchObject({ key: 'employees', suggestion: 'company.employees' });
  });
});

describe('an input is described by code', () => {
  const all = z.strictObject({
    name: z.string().min(2).max(4),
    share: z.number().positive().lt(1).multipleOf(0.25).optional(),
    tags: z.array(z.string()).max(1).optional(),
    code: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    shape: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('round'), radius: z.number() }),
        z.strictObject({ kind: z.literal('flat') }),
      ])
      .optional(),
    byName: z.record(z.string().max(3), z.number()).optional(),
    pair: z.tuple([z.string(), z.number()]).optional(),
    rule: z
      .string()
      .refine((text) => text === 'kept')
      .optional(),
  });

  it.each([
    [{}, 'name', 'missing', {}],
    [{ name: 'x' }, 'name', 'too-short', { limit: 2 }],
    [{ name: 'xxxxx' }, 'name', 'too-long', { limit: 4 }],
    [{ name: 'xx', share: 0 }, 'share', 'too-small', { limit: 0, bound: 'excluded' }],
    [{ name: 'xx', share: 0.3 }, 'share', 'not-a-multiple', { divisor: 0.25 }],
    [{ name: 'xx', tags: ['a', 'b'] }, 'tags', 'too-many', { limit: 1 }],
    [{ name: 'xx', code: 'abc' }, 'code', 'bad-format', expect.anything()],
    [
      { name: 'xx', shape: { kind: 'rund' } },
      'shape.kind',
      'not-in-list',
      expect.objectContaining({ allowed: 'round, flat' }),
    ],
    [{ name: 'xx', shape: { kind: 'round' } }, 'shape.radius', 'missing', {}],
    [
      { name: 'xx', shape: { kind: 'round', radius: 1, raduis: 1 } },
      'shape.raduis',
      'unknown-key',
      expect.objectContaining({ known: 'kind, radius' }),
    ],
    [{ name: 'xx', byName: { a: null } }, 'byName.a', 'null-not-allowed', {}],
    [{ name: 'xx', byName: { long: 1 } }, 'byName.long', 'custom', {}],
    [{ name: 'xx', pair: ['a', 'b'] }, 'pair.1', 'wrong-type', expect.anything()],
    [{ name: 'xx', rule: 'broken' }, 'rule', 'custom', {}],
  ])('%j', (data, path, code, params) => {
    expect(faultsIn(all, data, 'body').map((fault) => [fault.path.join('.'), fault.code, fault.params])).toEqual([
      [path, code, params],
    ]);
  });

  it('a check of the schema itself passes its own code and plain parameters through', () => {
    const checked = z.number().superRefine((_, context) => {
      context.addIssue({ code: 'custom', params: { code: 'too-odd', limit: 3, nested: {} }, message: 'no' });
    });

    expect(faultsIn(checked, 5, 'body')).toEqual([{ path: [], part: 'body', code: 'too-odd', params: { limit: 3 } }]);
  });

  it('a check across parts is kept when every part fits on its own', () => {
    const outer = z.object({ fact: factSchema }).superRefine((_, context) => {
      context.addIssue({ code: 'custom', params: { code: 'too-odd' }, path: ['fact', 'min'], message: 'no' });
    });

    expect(faultsIn(outer, { fact: { min: 1 } }, 'body')).toEqual([
      { path: ['fact', 'min'], part: 'body', code: 'too-odd', params: {} },
    ]);
  });
});
