import type { CatalogueContent } from '#core/catalogue/catalogue.ts';
import { CITED_FOR, type CitedFor, isStale } from '#core/catalogue/freshness.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { TIERS } from '#core/catalogue/kinds.ts';
import { leavesOf } from '#core/eligibility/criterion.ts';
import { LANGUAGES, localizedTextSchema } from '#core/shared/localized-text.ts';

/** What is known of a tier of the catalogue, and how well. */
export type TierFigures = {
  readonly tier: string;
  readonly rows: number;
  readonly criteria: number;
  /** Shares of criteria and amounts whose source is the owner or the law, 0–1. */
  readonly officialCriteria: number;
  readonly amounts: number;
  readonly officialAmounts: number;
  readonly conflicts: number;
  readonly facts: number;
  readonly staleFacts: number;
  readonly missingTranslations: number;
  /** Rows of which no condition can be checked against facts. */
  readonly withoutCheckable: readonly string[];
};

/** The figures of each tier, and of all together. */
export function catalogueFigures({ instruments }: CatalogueContent, day: string): readonly TierFigures[] {
  const tiers = TIERS.map((tier) => ({ tier, rows: instruments.filter((one) => one.tier === tier) }));
  return [...tiers, { tier: 'all', rows: instruments }].map(({ tier, rows }) => figuresOf(tier, rows, day));
}

function figuresOf(tier: string, rows: readonly Instrument[], day: string): TierFigures {
  const cited = rows.flatMap((row) => citationsIn(row).map((citation) => ({ ...citation, row })));
  const criteria = cited.filter(({ citedFor }) => citedFor === 'criterion');
  const amounts = cited.filter(({ citedFor }) => citedFor === 'amount');
  const isOfficial = ({ row, key }: (typeof cited)[number]) => row.sources[key]?.confidence === 'official';
  const isOld = ({ row, key, citedFor }: (typeof cited)[number]) => {
    const source = row.sources[key];
    return source !== undefined && isStale(source, citedFor, day);
  };
  return {
    tier,
    rows: rows.length,
    criteria: criteria.length,
    officialCriteria: share(criteria.filter(isOfficial).length, criteria.length),
    amounts: amounts.length,
    officialAmounts: share(amounts.filter(isOfficial).length, amounts.length),
    conflicts: rows.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    facts: cited.length,
    staleFacts: cited.filter(isOld).length,
    missingTranslations: rows.reduce((sum, row) => sum + missingIn(row), 0),
    withoutCheckable: rows.filter((row) => !isCheckable(row)).map(({ id }) => id),
  };
}

type Citation = { readonly citedFor: CitedFor; readonly key: string };

/** Every fact of an entry that names its source, with what it is cited for. */
function citationsIn({ criteria, amounts, status, window, roles, phases, lane, effects, award }: Instrument) {
  const of = (citedFor: CitedFor, parts: readonly { readonly source?: string | undefined }[]): readonly Citation[] =>
    parts.flatMap(({ source }) => (source === undefined ? [] : [{ citedFor, key: source }]));
  const leaves = criteria.flatMap((criterion) =>
    leavesOf(criterion).map((leaf) => ({ source: leaf.source ?? criterion.source })),
  );
  const byUse: Readonly<Record<CitedFor, readonly Citation[]>> = {
    window: of('window', [window.kind === 'not-stated' ? {} : window]),
    status: of('status', [status]),
    amount: of('amount', amounts),
    criterion: of('criterion', leaves),
    role: of('role', roles),
    placement: of('placement', [lane, effects, award, ...phases]),
  };
  return CITED_FOR.flatMap((citedFor) => byUse[citedFor]);
}

function isCheckable({ criteria }: Instrument): boolean {
  return criteria.flatMap(leavesOf).some(({ rule }) => rule !== 'assessed' && rule !== 'applicant');
}

/** Texts that lack a language, or say nothing in it. */
function missingIn(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  if (Array.isArray(part)) return part.reduce<number>((sum, member) => sum + missingIn(member), 0);
  const text = localizedTextSchema.safeParse(part);
  if (text.success) return LANGUAGES.filter((language) => text.data[language].trim() === '').length;
  const isText = LANGUAGES.some((language) => language in part && Object.keys(part).length <= LANGUAGES.length);
  return (isText ? 1 : 0) + Object.values(part).reduce<number>((sum, member) => sum + missingIn(member), 0);
}

function share(part: number, all: number): number {
  return all === 0 ? 1 : part / all;
}
