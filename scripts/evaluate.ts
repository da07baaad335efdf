// Prints how good the order is, beside simpler ways and without each part of the score: npm run evaluate
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { comparison, disagreements, meanStanding, misses, topStability } from '../evaluation/evaluate.ts';
import { readCases, readPairs } from '../evaluation/judgements.ts';

const catalogue = await readCatalogueFiles(OUR_CATALOGUE);
const judgements = { cases: readCases(), pairs: readPairs() };
const pairs = judgements.pairs.reduce((sum, one) => sum + one.pairs.length, 0);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

console.log(`${judgements.cases.length} cases, ${pairs} pairs, ${catalogue.instruments.length} instruments\n`);
console.log('| order | recall@5 | recall@10 | nDCG@10 | pairs agreed |\n|---|---|---|---|---|');
for (const { name, quality } of comparison(catalogue, judgements)) {
  const { recallAt5, recallAt10, ndcgAt10, pairsAgreed } = quality;
  console.log(`| ${[name, ...[recallAt5, recallAt10, ndcgAt10, pairsAgreed].map(percent)].join(' | ')} |`);
}
const { yes = 0, maybe = 0, no = 0 } = meanStanding(catalogue, judgements.cases);
console.log(
  `\nThe first stays first under ±20 % on every weight: ${percent(topStability(catalogue, judgements.cases))} of the cases`,
);
console.log(`Mean standing: ${yes.toFixed(1)} yes, ${maybe.toFixed(1)} maybe, ${no.toFixed(1)} no\n`);
console.log('Pairs that disagree (places of the two):');
for (const { profile, above, below, places, why } of disagreements(catalogue, judgements.pairs)) {
  console.log(`  ${profile}: ${above} (${places[0]}) should come before ${below} (${places[1]}): ${why}`);
}
console.log('\nWorth finding and not among the first ten (gain, place):');
for (const { case: id, instrument, gain, place } of misses(catalogue, judgements.cases)) {
  console.log(`  ${id}: ${instrument} (${gain}, ${place})`);
}
