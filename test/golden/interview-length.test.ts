import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { knowing, type Truth, truthsFor } from '#test/support/completions.ts';
import { goldenCompanies } from '#test/support/golden-cases.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { RUNS } from '#test/support/runs.ts';
import {
  bestFirst,
  firstFiveAmong,
  type Interview,
  interview,
  mostMissedFirst,
  openIn,
  standingOf,
} from '#test/support/simulated-interview.ts';

/** Hidden truths per company, drawn the same way every time; the whole suite tries more of them. */
const TRUTHS = { numRuns: RUNS >= 2000 ? 3 : 1, seed: 20261124 };
const COMPLETIONS = { ...TRUTHS, numRuns: 10 };

type Told = { readonly best: readonly Interview[]; readonly missed: readonly Interview[] };

describe('an interview of the golden companies', () => {
  let instruments: readonly Instrument[];
  let told: ReadonlyMap<string, Told>;

  beforeAll(async () => {
    ({ instruments } = await realCatalogue());
    told = new Map(
      goldenCompanies().map(({ name, ...company }) => {
        const truths: readonly Truth[] = fc.sample(
          truthsFor(instruments, situationOf(company.profile, onDay(company.asOf))),
          TRUTHS,
        );
        const by = (ask: typeof bestFirst) => truths.map((truth) => interview(instruments, company, truth, ask));
        return [name, { best: by(bestFirst), missed: by(mostMissedFirst) }];
      }),
    );
  }, 120_000);

  it('ends with the first five settled, whatever the truth', () => {
    const interviews = [...told.values()].flatMap(({ best, missed }) => [...best, ...missed]);

    expect(interviews.filter(({ settled }) => !settled)).toEqual([]);
  });

  it('takes fewer questions for every company than asking for what is missed most, where more than one has to be asked', () => {
    const several = [...told].filter(([, { missed }]) => questionsIn(missed) > missed.length);
    const longer = several.filter(([, { best, missed }]) => questionsIn(best) >= questionsIn(missed));

    expect(longer.map(([name]) => name)).toEqual([]);
    expect(several.length).toBeGreaterThan(told.size / 2);
  });

  it('takes no more questions for any company', () => {
    const longer = [...told].filter(([, { best, missed }]) => questionsIn(best) > questionsIn(missed));

    expect(longer.map(([name]) => name)).toEqual([]);
  });

  it('takes fewer than two thirds of the questions in all', () => {
    const all = [...told.values()];
    const [best, missed] = [all.flatMap((one) => one.best), all.flatMap((one) => one.missed)];

    expect(questionsIn(best)).toBeLessThan((questionsIn(missed) * 2) / 3);
  });

  it('asks no fact twice', () => {
    const interviews = [...told.values()].flatMap(({ best }) => best);

    expect(interviews.filter(({ asked }) => new Set(asked).size < asked.length)).toEqual([]);
  });

  it('ends with five that stay first whatever else comes to light', () => {
    for (const { end } of [...told.values()].flatMap(({ best }) => best)) {
      for (const truth of fc.sample(truthsFor(instruments, end.situation), COMPLETIONS)) {
        const told = standingOf(instruments, knowing(truth, end.situation));

        expect(firstFiveAmong(openIn(told), told)).toEqual(firstFiveAmong(openIn(told), end));
      }
    }
  }, 60_000);
});

function questionsIn(interviews: readonly Interview[]): number {
  return interviews.reduce((sum, { asked }) => sum + asked.length, 0);
}
