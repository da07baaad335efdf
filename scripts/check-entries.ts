import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkedInstrumentSchema } from '../src/core/catalogue/checked-instrument.ts';

const folder = 'prisma/catalogue';
for (const file of process.argv.length > 2 ? process.argv.slice(2) : readdirSync(folder)) {
  const result = checkedInstrumentSchema.safeParse(
    parse(readFileSync(file.includes('/') ? file : `${folder}/${file}`, 'utf8')),
  );
  console.log(
    result.success
      ? `ok    ${file}`
      : `WRONG ${file}\n${result.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`).join('\n')}`,
  );
}
