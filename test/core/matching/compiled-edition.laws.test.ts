import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { editionOn } from '#core/catalogue/edition.ts';
import { leafFindings } from '#core/eligibility/finding.ts';
import { compiledEdition } from '#core/matching/compiled-edition.ts';
import { type Match, matchInstrument, statusIn } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { toProfile } from '#core/profile/profile.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { SOME } from '#test/support/runs.ts';
import { hastyAnswers } from '../../../bench/made-up-answers.ts';
import { createRandom } from '../../../bench/random.ts';

vi.setConfig({ testTimeout: 120_000 });

const DAYS = ['2026-11-24', '2024-02-29'];
const catalogue = await realCatalogue();
const companies = fc
  .record({ seed: fc.integer(), told: fc.double({ min: 0, max: 1, noNaN: true }), day: fc.constantFrom(...DAYS) })
  .map(({ seed, told, day }) => ({ day, answers: profileSchema.parse(hastyAnswers(createRandom(seed), told)) }));

/** With what is only put together when somebody looks. */
function inFull(match: Match) {
  return { ...match, conditions: match.conditions, leaves: match.leaves };
}

describe('the catalogue, compiled', () => {
  it('gives every match as judging each instrument by itself does, reason for reason', () => {
    fc.assert(
      fc.property(companies, ({ day, answers }) => {
        const edition = editionOn(catalogue, day);
        const situation = situationOf(toProfile(answers), { asOf: day, parameters: edition.parameters });
        const settled = compiledEdition(edition, situation).settle(situation);

        for (const instrument of edition.instruments) {
          const atOnce = matchInstrument(instrument, situation, 'report', settled);

          expect(inFull(atOnce)).toEqual(inFull(matchInstrument(instrument, situation)));
        }
      }),
      { numRuns: SOME / 10 },
    );
  });

  it('has the status that is tried alone, and the leaves of the whole tree', () => {
    fc.assert(
      fc.property(companies, ({ day, answers }) => {
        const edition = editionOn(catalogue, day);
        const situation = situationOf(toProfile(answers), { asOf: day, parameters: edition.parameters });

        for (const instrument of edition.instruments) {
          const match = matchInstrument(instrument, situation);

          expect(statusIn(instrument, situation)).toBe(match.status);
          expect(match.leaves).toEqual(leafFindings(match.conditions));
          expect(match.verdicts).toEqual(match.conditions.verdicts);
        }
      }),
      { numRuns: SOME / 10 },
    );
  });

  it('settles most of it for a company that tells much', () => {
    const edition = editionOn(catalogue, '2026-11-24');
    const profile = toProfile(profileSchema.parse(hastyAnswers(createRandom(1), 1)));
    const situation = situationOf(profile, { asOf: '2026-11-24', parameters: edition.parameters });
    const settled = compiledEdition(edition, situation).settle(situation);

    const found = edition.instruments.filter((instrument) => {
      const { role } = matchInstrument(instrument, situation);
      return settled(instrument, role) !== undefined;
    });

    expect(found.length).toBeGreaterThan(edition.instruments.length / 2);
  });
});
