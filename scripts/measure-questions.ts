// How many questions it takes until no answer can change the first five, for the companies of the golden cases.
import fc from 'fast-check';
import { situationOf } from '#core/matching/situation-of.ts';
import { definitionOf } from '#core/profile/facts/fact-catalogue.ts';
import { truthsFor } from '#test/support/completions.ts';
import { goldenCompanies } from '#test/support/golden-cases.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { bestFirst, type Interview, interview, mostMissedFirst } from '#test/support/simulated-interview.ts';

const [truths = 5, seed = 1] = process.argv.slice(2).map(Number);
const { instruments } = await realCatalogue();
const all: Record<'best' | 'missed', Interview[]> = { best: [], missed: [] };

console.log('| Case | best first | most missed first |\n|---|---|---|');
for (const { name, ...company } of goldenCompanies()) {
  const hidden = fc.sample(truthsFor(instruments, situationOf(company.profile, onDay(company.asOf))), {
    numRuns: truths,
    seed,
  });
  const best = hidden.map((truth) => interview(instruments, company, truth, bestFirst));
  const missed = hidden.map((truth) => interview(instruments, company, truth, mostMissedFirst));
  console.log(`| ${name} | ${mean(best, questions)} | ${mean(missed, questions)} |`);
  all.best.push(...best);
  all.missed.push(...missed);
}
console.log(`| **mean** | **${mean(all.best, questions)}** | **${mean(all.missed, questions)}** |`);
console.log(`| mean cost of answers | ${mean(all.best, cost)} | ${mean(all.missed, cost)} |`);

function questions({ asked }: Interview): number {
  return asked.length;
}

function cost({ asked }: Interview): number {
  return asked.reduce((sum, fact) => sum + definitionOf(fact).answerCost, 0);
}

function mean(interviews: readonly Interview[], measure: (one: Interview) => number): string {
  return (interviews.reduce((sum, one) => sum + measure(one), 0) / interviews.length).toFixed(1);
}
