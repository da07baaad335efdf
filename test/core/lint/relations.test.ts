import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Role } from '#core/eligibility/criterion-fields.ts';
import type { ApplicantType } from '#core/profile/facts/options.ts';
import { text } from '#test/support/builders.ts';
import { aCleanInstrument, findingsIn, remarksIn } from '#test/support/lint-findings.ts';

/** Another entry, unlike the first in what it is for. */
const another = (fields: Parameters<typeof aCleanInstrument>[0] = {}): Instrument =>
  aCleanInstrument({ id: 'other', purposes: ['loan'], ...fields });
const pointing = (instrument: string, kind: 'leads-to' | 'succeeds' = 'leads-to') => ({
  relations: [{ kind, instrument, basis: 'stated', source: 'page' } as const],
});
const replacedBy = (...ids: string[]) => ({
  status: { is: 'historic', asOf: '2026', source: 'page', replacedBy: ids } as const,
});

describe('a relation', () => {
  it('is found when nobody has heard of its end', () => {
    const [finding] = findingsIn([aCleanInstrument(pointing('nowhere'))], { expectedIds: ['other'] });

    expect(finding).toMatchObject({ code: 'unknown-relation', severity: 'error', path: ['relations', 0] });
  });

  it('is only remarked on when the entry is still to be written', () => {
    const [finding] = findingsIn([aCleanInstrument(pointing('other'))], { expectedIds: ['other'] });

    expect(finding).toMatchObject({ code: 'planned-relation', severity: 'warning' });
  });

  it('is found when it points back to its own entry', () => {
    expect(remarksIn(aCleanInstrument(pointing('a-grant')))).toEqual(['unknown-relation at relations.0']);
  });

  it('is left alone when it leads to another entry', () => {
    expect(remarksIn([aCleanInstrument(pointing('other')), another()])).toEqual([]);
  });
});

describe('a historic instrument', () => {
  it('is found when what replaced it is unknown', () => {
    expect(remarksIn(aCleanInstrument(replacedBy('nowhere')))).toEqual(['unknown-relation at status.replacedBy.0']);
  });

  it('is found when nothing is named in its place', () => {
    expect(remarksIn(aCleanInstrument(replacedBy()))).toEqual(['historic-without-successor at status.replacedBy']);
  });

  it('is left alone when it is said that nothing took its place', () => {
    const { status } = replacedBy();
    const note = text('Nothing has taken its place.');

    expect(remarksIn(aCleanInstrument({ status: { ...status, note } }))).toEqual([]);
  });

  it('is left alone when either names the other', () => {
    expect(remarksIn([aCleanInstrument(replacedBy('other')), another()])).toEqual([]);
    expect(remarksIn([aCleanInstrument(replacedBy()), another(pointing('a-grant', 'succeeds'))])).toEqual([]);
  });
});

describe('a name', () => {
  const first = (fields = {}) => aCleanInstrument({ aliases: ['OFU'], ...fields });

  it('is found when two claim it that do not know of each other', () => {
    const [finding] = findingsIn([first(), another({ name: text('ofu') })]);

    expect(finding).toMatchObject({ instrument: 'a-grant', code: 'alias-clash', severity: 'error' });
    expect(finding?.problem).toBe('"ofu" also names other');
  });

  it('is found where it stands: under the name, when the first bears it as such', () => {
    const [finding] = findingsIn([first({ aliases: [], name: text('OFU') }), another({ aliases: ['ofu'] })]);

    expect(finding).toMatchObject({ code: 'alias-clash', path: ['name'] });
  });

  it('is found when two providers share an alias', () => {
    expect(remarksIn([first(), another({ aliases: ['ofu'], provider: 'eksfin' })])).toEqual(['alias-clash at aliases']);
  });

  it('is left alone when one provider shares an alias among its own, such as its former name', () => {
    expect(remarksIn([first(), another({ aliases: ['ofu'] })])).toEqual([]);
    expect(remarksIn([first(), another({ name: text('ofu') })])).toEqual(['alias-clash at aliases']);
  });

  it('is left alone when the two are related, or when it is only alike', () => {
    expect(remarksIn([first(), another({ aliases: ['OFU'], ...pointing('a-grant') })])).toEqual([]);
    expect(remarksIn([first(), another({ aliases: ['OFU-kontrakt'] })])).toEqual([]);
  });
});

describe('a twin', () => {
  const sme = (id: string, note: object = {}) => ({
    criteria: [
      {
        id,
        rule: 'any',
        source: 'page',
        of: [
          { id: `${id}-sme`, rule: 'is', fact: 'company.isSme', values: [true], ...note },
          {
            id: `${id}-no-ai`,
            rule: 'not',
            of: { id: `${id}-ai`, rule: 'is', fact: 'project.usesAi', values: [true] },
          },
        ],
      },
    ],
    amounts: [{ id: `${id}-rate`, gives: 'grant', basis: 'scheme-rate', max: 100, source: 'page' } as const],
  });

  it('is found under another id, provider and name', () => {
    const one = aCleanInstrument(sme('one'));
    const other = aCleanInstrument({ id: 'other', provider: 'eksfin', ...sme('two', { note: text('As before.') }) });

    expect(remarksIn([one, other])).toEqual(['twin at ']);
  });

  it.each<[string, Parameters<typeof aCleanInstrument>[0]]>([
    ['it serves another purpose', { purposes: ['loan'] }],
    ['it gives more', { amounts: [] }],
    ['it asks for something else', { criteria: [] }],
    ['the company has another part', { roles: [aRole('use')] }],
    ['it names the first', pointing('a-grant')],
    ['it has ended', replacedBy('a-grant')],
  ])('is not found when %s', (_, difference) => {
    const other = aCleanInstrument({ id: 'other', ...sme('two'), ...difference });

    expect(remarksIn([aCleanInstrument(sme('one')), other])).toEqual([]);
  });
});

function aRole(role: Role) {
  const applicantTypes: ApplicantType[] = ['company'];
  return { role, applicantTypes, basis: 'stated', source: 'page' } as const;
}
