import { describe, expect, it } from 'vitest';
import { lintCatalogue } from '#core/lint/lint-catalogue.ts';
import { aCleanInstrument, findingsIn, withCriteria } from '#test/support/lint-findings.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import expectedIds from '../../prisma/expected-ids.json' with { type: 'json' };
import { toLintReport } from '../../scripts/lint-report.ts';

describe('the catalogue', () => {
  it('has no errors (npm run lint:catalogue says more)', async () => {
    const { instruments } = await realCatalogue();
    const today = new Date().toISOString().slice(0, 10);

    const errors = lintCatalogue(instruments, { today, parameters: onDay(today).parameters, expectedIds }).filter(
      ({ severity }) => severity === 'error',
    );

    expect(toLintReport(errors)).toBe('Nothing to remark.');
  });

  it('holds only instruments that were expected', async () => {
    const { instruments } = await realCatalogue();

    expect(instruments.map(({ id }) => id).filter((id) => !expectedIds.includes(id))).toEqual([]);
  });
});

describe('the report', () => {
  it('says in sentences what is wrong, errors first, and counts it', () => {
    const late = { rule: 'range', fact: 'project.trl', min: 12 };
    const flawed = [
      { ...withCriteria(late), name: { nb: 'Lån', nn: 'Lån', en: 'Loan' } },
      aCleanInstrument({ id: 'another', relations: [{ kind: 'leads-to', instrument: 'planned', basis: 'inferred' }] }),
    ];

    expect(toLintReport(findingsIn(flawed, { expectedIds: ['planned'] }))).toBe(
      [
        'a-grant: 2 errors, 0 warnings',
        '  error never-met at criteria.0 "c0": no profile can meet this; correct the rule, nobody would ever qualify.',
        '  error threshold-off-scale at criteria.0 "c0": the limit 12 is not on the scale of project.trl, which goes from 1 to 9 in steps of 1; give a limit that an answer can have.',
        '',
        'another: 0 errors, 1 warning',
        '  warning planned-relation at relations.0: "planned" is expected in the catalogue, but is not there yet; write that entry.',
        '',
        'In all 2 errors, 1 warning.',
      ].join('\n'),
    );
  });

  it('says so when there is nothing to say', () => {
    expect(toLintReport(findingsIn([aCleanInstrument()]))).toBe('Nothing to remark.');
  });
});
