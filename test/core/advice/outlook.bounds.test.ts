import { describe, expect, it } from 'vitest';
import { outlookOf } from '#core/advice/outlook.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { rank } from '#core/ranking/rank.ts';
import { anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

function outlook(entries: readonly InstrumentFields[], answers: Answers) {
  const situation = aSituation(answers);
  const ranked = rank(
    entries.map((fields) => matchInstrument(anInstrument(fields), situation)),
    situation,
    STANDARD_RANKING,
  );
  return { ranked, ...outlookOf(ranked, situation, STANDARD_RANKING) };
}

/** The ends beforehand, and what the score turns out to be. */
function foreseen(fields: InstrumentFields, before: Answers, after: Answers) {
  const [{ lowest = 1, highest = 0 } = {}] = outlook([fields], before).scores;
  const [{ score = 0 } = {}] = outlook([fields], after).ranked;
  return { lowest, highest, score };
}

const levels = { trl: 3, cri: 1 };
const cap = { id: 'cap', gives: 'grant', basis: 'scheme-rate', max: 100, source: 'page' } as const;
const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;

describe('how low and how high a score can come to be, before it is told what is asked for', () => {
  it.each([
    {
      why: 'all its purposes are asked for',
      fields: { purposes: ['loan', 'guarantee'] },
      needs: ['loan', 'guarantee'],
    },
    { why: 'no money is', fields: { types: ['network-and-competence'], purposes: ['network'] }, needs: ['network'] },
    { why: 'no money is', fields: { purposes: ['testing'], amounts: [cap] }, needs: ['testing'] },
  ] as const)('reaches as far as where $why', ({ fields, needs }) => {
    const project = { ...levels, supportSoughtNok: 1000 };
    const { lowest, highest, score } = foreseen(fields, { project }, { project: { ...project, needs: [...needs] } });

    expect(score).toBeGreaterThanOrEqual(lowest);
    expect(score).toBeLessThanOrEqual(highest);
  });

  it('leaves room for one that can come to meet several needs', () => {
    const project = { trl: 9, cri: 6 };
    const needs = ['loan', 'guarantee', 'equity', 'risk-capital'] as const;
    const entries: readonly InstrumentFields[] = [
      {
        id: 'steady',
        purposes: ['network'],
        trl: { min: 1, max: 1 },
        award: { is: 'rights-based', basis: 'stated' },
        criteria: [exporting, { ...exporting, id: 'wish', kind: 'preferred' }],
      },
      { id: 'rising', purposes: needs, trl: { min: 1, max: 1 } },
    ];
    const before = outlook(entries, { company: { exporting: true }, project });
    const after = outlook(entries, { company: { exporting: true }, project: { ...project, needs: [...needs] } });

    expect(after.ranked.map(({ match }) => match.instrument.id)).toEqual(['rising', 'steady']);
    expect(before.places.map(({ best }) => best)).toEqual([1, 1]);
  });
});

describe('places and scores, before it is told who asks', () => {
  it('leave room for conditions that only one of them has to meet', () => {
    const roles = [
      { role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'page' },
      { role: 'partner', applicantTypes: ['research-organisation'], basis: 'stated', source: 'page' },
    ] as const;
    const fields = { roles, criteria: [{ ...exporting, roles: ['apply'] }] } as const;
    const project = { ...levels, needs: ['rnd-funding'] };
    const asker = (applicantType: string | { readonly oneOf: string[] }) => ({
      company: { applicantType, exporting: true },
      project,
    });
    const { lowest, highest, score } = foreseen(
      fields,
      asker({ oneOf: ['company', 'research-organisation'] }),
      asker('research-organisation'),
    );

    expect(score).toBeGreaterThanOrEqual(lowest);
    expect(score).toBeLessThanOrEqual(highest);
  });
});
