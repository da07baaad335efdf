import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { aCriterion, anInstrument, text } from '#test/support/builders.ts';
import { scenarioFile } from '../../../scripts/scenario-files.ts';

const SMALL = { rule: 'range', fact: 'company.employees', max: 249 };

function withRules(...rules: readonly Record<string, unknown>[]): Instrument {
  return anInstrument({ criteria: rules.map((rule, index) => aCriterion({ id: `rule-${index}`, ...rule })) });
}

describe('the document of an instrument', () => {
  it('changes in the sentences about a limit, and in no other, when the limit changes', () => {
    const before = scenarioFile(withRules(SMALL)).split('\n');
    const after = scenarioFile(withRules({ ...SMALL, max: 250 })).split('\n');

    expect(before.filter((line) => !after.includes(line))).toEqual([
      '- 0–249: **ja**',
      '- 250 eller flere: **nei**. Krav: antall ansatte må være høyst 249',
    ]);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '- 0–250: **ja**',
      '- 251 eller flere: **nei**. Krav: antall ansatte må være høyst 250',
    ]);
  });

  it('says so when nobody can get a yes', () => {
    const document = scenarioFile(withRules(SMALL, { ...SMALL, min: 250, max: undefined }));

    expect(document).toContain('Vi fant ingen som kan få ja.');
  });

  it('tells what a case officer assesses, and what changes that', () => {
    const what = text('om ideen er ny');
    const document = scenarioFile(withRules({ rule: 'assessed', what }, SMALL));

    expect(document).toContain('Utgangspunkt: **ja, etter vurdering**');
    expect(document).toContain('Saksbehandleren vurderer:\n\n- om ideen er ny');
  });

  it('tells once what holds for every part', () => {
    const part = { basis: 'stated', source: 'page' } as const;
    const document = scenarioFile(
      anInstrument({
        roles: [
          { role: 'apply', applicantTypes: ['company'], ...part },
          { role: 'partner', applicantTypes: ['municipality'], ...part },
        ],
        criteria: [aCriterion(SMALL), aCriterion({ ...SMALL, id: 'more', min: 1, roles: ['apply'] })],
      }),
    );

    expect(document).toContain('- kommune: **ja** (som partner)');
    expect(document).toContain('Virker som under den første rollen: søkertypen.');
    expect(document).toContain('- 0: **nei**. Krav: antall ansatte må være 1–249');
  });

  it.each([
    [{ rule: 'within', fact: 'company.municipality', codes: ['55'] }, '- en kommune i Troms: **ja**'],
    [
      { rule: 'within', fact: 'company.industry', scheme: 'SN2025', codes: ['72'] },
      '- en næring under 72 (SN2025): **ja**',
    ],
    [{ rule: 'overlaps', fact: 'partners.countries', with: ['DE'] }, '- ingen, ett annet land: **nei**'],
    [{ rule: 'count', fact: 'partners.countries', atLeast: 2 }, '- to land eller flere: **ja**'],
    [{ rule: 'range', fact: 'company.largestCorporateOwnerShare', max: 0.5 }, '- 50,01–100 %: **nei**'],
    [{ rule: 'present', fact: 'partners.countries' }, '- ingen: **nei**. Krav: partnerlandene må være oppgitt'],
    [
      { rule: 'is', fact: 'company.partOfGroup', values: [false] },
      '- ikke oppgitt, og derfor regnet som «nei»: **ja**',
    ],
  ])('words the values of %o', (rule, line) => {
    expect(scenarioFile(withRules(rule))).toContain(line);
  });
});
