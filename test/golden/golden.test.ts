import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import { findInstruments } from '#features/catalogue/list-instruments.ts';
import { createMiniSearch } from '#features/catalogue/minisearch-instruments.ts';
import { createMatchCompany, type MatchResult } from '#features/matching/match-company.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { goldenCaseSchema } from './golden-case.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const search = createMiniSearch();

describe.each(readdirSync(FOLDER))('the case %s', (file) => {
  const golden = goldenCaseSchema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const { withinFirst, roles, notRefused = [], groups, notYes = [], foundByName } = golden.expect;
  let catalogue: Catalogue;
  let result: MatchResult;

  beforeAll(async () => {
    catalogue = await realCatalogue();
    const match = createMatchCompany({
      currentCatalogue: () => catalogue,
      today: () => golden.asOf,
      reportFailure: (_, error) => {
        throw error;
      },
    });
    result = match({ answers: golden.request, asOf: golden.asOf });
  });

  /** An instrument that is history is represented by what replaced it. */
  function matchesOf(id: string): readonly RankedMatch[] {
    const instrument = catalogue.instruments.find((known) => known.id === id);
    const living = instrument?.status.is === 'historic' ? instrument.status.replacedBy : [id];
    return result.ranked.filter(({ match }) => living.includes(match.instrument.id));
  }

  it.each(Object.entries(withinFirst).flatMap(([n, ids]) => ids.map((id) => [id, Number(n)] as const)))(
    'ranks %s within the first %i',
    (id, n) => {
      expect(Math.min(...matchesOf(id).map(({ rank }) => rank))).toBeLessThanOrEqual(n);
    },
  );

  it.each(Object.entries(roles))('gives %s the role %s', (id, expected) => {
    expect(expected).toContain(matchesOf(id).at(0)?.match.role);
  });

  it.each(notRefused)('does not refuse %s', (id) => {
    const statuses = matchesOf(id).map(({ match }) => match.group);

    expect(statuses).not.toEqual([]);
    expect(statuses.some((group) => group !== 'no')).toBe(true);
  });

  it.each(Object.entries(groups))('puts %s in group %s', (id, group) => {
    const found = matchesOf(id).map(({ match }) => match.group);

    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set([group]));
  });

  it.each(notYes)('does not say yes to %s', (id) => {
    expect(matchesOf(id).map(({ match }) => match.group)).not.toContain('yes');
  });

  it.each(Object.entries(foundByName))('finds by the name %s the instrument %s', (name, id) => {
    expect(findInstruments(catalogue, { text: name }, search).at(0)?.id).toBe(id);
  });

  if (golden.expect.refusesNothing) {
    it('refuses nothing for want of an answer', () => {
      expect(result.ranked.filter(({ match }) => match.status === 'ineligible')).toEqual([]);
    });
  }

  it('asks for what is missing', () => {
    expect(result.questions.length).toBeGreaterThanOrEqual(golden.expect.asksAtLeast);
  });
});
