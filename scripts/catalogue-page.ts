import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { LANE_TEXTS } from '#core/catalogue/kind-texts.ts';
import { LANES } from '#core/catalogue/kinds.ts';
import { COUNTED_BY, type CountedBy, overviewOf } from '#core/catalogue/overview.ts';
import { PHASES } from '#core/profile/facts/options.ts';
import { PHASE_TEXTS } from '#core/profile/texts/phase-texts.ts';

/** The catalogue as one page for readers: counts, and every instrument in force by phase and lane. */
export function cataloguePage({ instruments }: Pick<Catalogue, 'instruments'>): string {
  const inForce = instruments.filter(({ status }) => status.is === 'active' || status.is === 'pilot');
  const others = instruments.filter((instrument) => !inForce.includes(instrument));
  return [
    '# The catalogue',
    '',
    `${instruments.length} instruments, ${inForce.length} of them in force. Written by \`npm run catalogue:docs\`; a test fails when it is not today’s.`,
    'A name leads to the owner’s own page, `entry` to what we hold. Where an instrument stands in several phases it is named in each.',
    'The same, in three languages and with ids, is `GET /v1/catalogue-overviews/current`; one instrument in sentences is',
    '`GET /v1/instrument-pages/{id}`. Where the rows come from: [catalogue-sources.md](catalogue-sources.md).',
    '',
    '## How many',
    '',
    ...countTables(instruments),
    '## Phase by phase',
    '',
    ...phaseTables(inForce),
    '## Ended or only proposed',
    '',
    ...others.toSorted(byName).map((instrument) => `- ${link(instrument)}: ${standing(instrument, instruments)}`),
    '',
  ].join('\n');
}

function countTables(instruments: readonly Instrument[]): readonly string[] {
  const { counts } = overviewOf(instruments);
  const shown: readonly CountedBy[] = COUNTED_BY;
  return shown.flatMap((by) => {
    const rows = Object.entries(counts[by]).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [`| ${by} | instruments |`, '|---|---|', ...rows.map(([value, count]) => `| ${value} | ${count} |`), ''];
  });
}

function phaseTables(inForce: readonly Instrument[]): readonly string[] {
  const { cells } = overviewOf(inForce);
  return PHASES.flatMap((phase) => [
    `### ${PHASE_TEXTS[phase].name.en}`,
    '',
    `| ${LANES.map((lane) => LANE_TEXTS[lane].en).join(' | ')} |`,
    `|${LANES.map(() => '---').join('|')}|`,
    `| ${LANES.map((lane) => {
      const cell = cells.find((one) => one.phase === phase && one.lane === lane);
      return (cell?.instruments ?? []).toSorted(byName).map(link).join('<br>');
    }).join(' | ')} |`,
    '',
  ]);
}

function link({ id, name, url }: Instrument): string {
  const named = url === undefined ? name.en : `[${name.en}](${url.address})`;
  return `${named.replaceAll('|', '/')} ([entry](../prisma/catalogue/${id}.yaml))`;
}

function standing({ status }: Instrument, instruments: readonly Instrument[]): string {
  const successors = instruments.filter(({ id }) => status.replacedBy.includes(id)).map(({ name }) => name.en);
  const after = successors.length === 0 ? '' : `, replaced by ${successors.join(', ')}`;
  return `${status.is === 'historic' ? 'ended' : 'proposed'} (as of ${status.asOf})${after}`;
}

function byName(a: Instrument, b: Instrument): number {
  return a.name.en < b.name.en ? -1 : 1;
}
