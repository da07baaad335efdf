import { describe, expect, it } from 'vitest';
import { checkedInstrumentSchema } from '#core/catalogue/checked-instrument.ts';
import { citedSources, instrumentFlaws } from '#core/catalogue/instrument-flaws.ts';
import { anInstrument, aSource, type InstrumentFields, text } from '#test/support/builders.ts';

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const problemsOf = (fields: InstrumentFields) => instrumentFlaws(anInstrument(fields)).map(({ problem }) => problem);

describe('an entry', () => {
  it('without a flaw has none', () => {
    expect(instrumentFlaws(anInstrument({ criteria: [exporting] }))).toEqual([]);
  });

  const flawed: readonly { why: string; fields: InstrumentFields; problem: string }[] = [
    {
      why: 'that uses an id twice',
      fields: { criteria: [exporting, { ...exporting }] },
      problem: 'the id "exporting" is used twice',
    },
    {
      why: 'whose amount has the id of a criterion',
      fields: {
        criteria: [exporting],
        amounts: [{ id: 'exporting', gives: 'grant', basis: 'example', max: 1, source: 'page' }],
      },
      problem: 'the id "exporting" is used twice',
    },
    {
      why: 'with a criterion that names no source',
      fields: { criteria: [{ ...exporting, source: undefined }] },
      problem: 'criterion "exporting" has no source',
    },
    {
      why: 'that cites what it does not list',
      fields: { criteria: [{ ...exporting, source: 'elsewhere' }] },
      problem: '"elsewhere" is cited but is not among the sources',
    },
    {
      why: 'with a long summary',
      fields: { summary: { ...text('Short.'), nn: 'o'.repeat(281) } },
      problem: 'the summary has 281 characters',
    },
    {
      why: 'with an inferred placement that does not say why',
      fields: { lane: { is: 'direct-to-company', basis: 'inferred', source: 'page' } },
      problem: 'an inferred placement does not say why',
    },
    { why: 'with an inverted span', fields: { trl: { min: 4, max: 1 } }, problem: 'the span is inverted' },
    {
      why: 'whose phases lie on a scale it does not tell',
      fields: { phases: [{ are: ['scaling'], basis: 'stated', source: 'page' }] },
      problem: 'the phases lie on this scale but `cri` is missing',
    },
    {
      why: 'of another provider that is not named',
      fields: { provider: 'other' },
      problem: '`providerName` goes with provider `other` and with nothing else',
    },
    {
      why: 'of a known provider that is named again',
      fields: { providerName: text('Siva') },
      problem: '`providerName` goes with provider `other` and with nothing else',
    },
  ];

  it.each(flawed)('$why is told so', ({ fields, problem }) => {
    expect(problemsOf(fields)).toEqual([problem]);
  });

  it('may leave the source of a part to the branch it stands in', () => {
    const part = { ...exporting, source: undefined };

    expect(problemsOf({ criteria: [{ id: 'both', rule: 'all', source: 'page', of: [part] }] })).toEqual([]);
    expect(problemsOf({ criteria: [{ id: 'both', rule: 'all', of: [part, { ...exporting, id: 'other' }] }] })).toEqual([
      'criterion "exporting" has no source',
    ]);
  });

  it('cites sources wherever it makes a claim', () => {
    const instrument = anInstrument({
      window: { kind: 'calls', recurring: false, calls: [{ closesOn: '2027-01-01', source: 'call' }] },
      relations: [{ kind: 'leads-to', instrument: 'b', basis: 'stated', source: 'relation' }],
      conflicts: [
        {
          about: text('rate'),
          readings: [
            { says: text('one'), source: 'one' },
            { says: text('other'), source: 'other' },
          ],
          chosen: text('one'),
        },
      ],
    });

    expect(citedSources(instrument)).toEqual(expect.arrayContaining(['page', 'call', 'relation', 'one', 'other']));
  });
});

describe('a checked entry', () => {
  it('parses when nothing is wrong', () => {
    expect(checkedInstrumentSchema.safeParse(anInstrument({ criteria: [exporting] })).success).toBe(true);
  });

  it('says where the flaw is, what it is, and what to do', () => {
    const entry = anInstrument({ criteria: [{ ...exporting, source: 'elsewhere' }], sources: { page: aSource() } });

    const result = checkedInstrumentSchema.safeParse(entry);

    expect(result.error?.issues).toEqual([
      expect.objectContaining({
        path: ['sources'],
        message: '"elsewhere" is cited but is not among the sources: add it, or cite one of page',
      }),
    ]);
  });

  it.each([
    { why: 'an unknown rule', criterion: { ...exporting, rule: 'has' } },
    { why: 'an unknown fact', criterion: { ...exporting, fact: 'company.staff' } },
    { why: 'an unknown field', criterion: { ...exporting, severity: 1 } },
    { why: 'an empty any', criterion: { id: 'any', rule: 'any', of: [], source: 'page' } },
    { why: 'an empty all', criterion: { id: 'all', rule: 'all', of: [], source: 'page' } },
  ])('is refused for $why', ({ criterion }) => {
    expect(checkedInstrumentSchema.safeParse({ ...anInstrument(), criteria: [criterion] }).success).toBe(false);
  });
});
