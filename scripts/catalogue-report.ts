// Prints how much is known of each tier of the catalogue, and how well: npm run catalogue:report
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { catalogueFigures, type TierFigures } from './catalogue-figures.ts';

const today = new Date().toISOString().slice(0, 10);
const figures = catalogueFigures(await readCatalogueFiles(OUR_CATALOGUE), today);
const percent = (share: number) => `${Math.round(share * 100)} %`;

const COLUMNS: Readonly<Record<string, (tier: TierFigures) => string>> = {
  tier: ({ tier }) => tier,
  rows: ({ rows }) => String(rows),
  criteria: ({ criteria }) => String(criteria),
  'official criteria': ({ officialCriteria }) => percent(officialCriteria),
  amounts: ({ amounts }) => String(amounts),
  'official amounts': ({ officialAmounts }) => percent(officialAmounts),
  conflicts: ({ conflicts }) => String(conflicts),
  'stale facts': ({ staleFacts, facts }) => `${staleFacts} of ${facts}`,
  'missing translations': ({ missingTranslations }) => String(missingTranslations),
  'nothing checkable': ({ withoutCheckable }) => String(withoutCheckable.length),
};

console.log(`The catalogue on ${today}\n`);
console.log(`| ${Object.keys(COLUMNS).join(' | ')} |`);
console.log(`|${'---|'.repeat(Object.keys(COLUMNS).length)}`);
for (const tier of figures) {
  console.log(
    `| ${Object.values(COLUMNS)
      .map((cell) => cell(tier))
      .join(' | ')} |`,
  );
}
console.log('\nRows of which no condition can be checked against facts:');
for (const { tier, withoutCheckable } of figures.filter(({ tier }) => tier !== 'all')) {
  console.log(`  ${tier}: ${withoutCheckable.join(', ') || 'none'}`);
}
