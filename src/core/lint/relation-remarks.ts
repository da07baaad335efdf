import type { Instrument } from '../catalogue/instrument.ts';
import type { LintContext } from './lint-context.ts';
import type { Remark } from './lint-finding.ts';

/** Names of other instruments that lead nowhere, and an end without a continuation. */
export function relationRemarks(
  instrument: Instrument,
  { expectedIds = [] }: LintContext,
  instruments: readonly Instrument[],
): readonly Remark[] {
  const known: readonly string[] = instruments.map(({ id }) => id);
  const links = linksOf(instrument);
  return [
    ...links.filter(({ to }) => to === instrument.id).map(toItself),
    ...links
      .filter(({ to }) => !known.includes(to) && to !== instrument.id)
      .map((link) => (expectedIds.includes(link.to) ? planned(link) : unknown(link))),
    ...(isWithoutSuccessor(instrument, instruments) ? [withoutSuccessor()] : []),
  ];
}

type Link = { readonly path: Remark['path']; readonly to: string };

function linksOf({ relations, status }: Instrument): readonly Link[] {
  return [
    ...relations.map(({ instrument }, index) => ({ path: ['relations', index], to: instrument })),
    ...status.replacedBy.map((to, index) => ({ path: ['status', 'replacedBy', index], to })),
  ];
}

function toItself({ path }: Link): Remark {
  return { code: 'unknown-relation', path, problem: 'it points to itself', remedy: 'name another instrument' };
}

function unknown({ path, to }: Link): Remark {
  const problem = `"${to}" is no instrument of the catalogue`;
  return { code: 'unknown-relation', path, problem, remedy: 'correct the id, or leave it out' };
}

function planned({ path, to }: Link): Remark {
  const problem = `"${to}" is expected in the catalogue, but is not there yet`;
  return { code: 'planned-relation', path, problem, remedy: 'write that entry' };
}

/** Another entry may also say that it succeeds this one, or a note what there is instead. */
function isWithoutSuccessor({ id, status }: Instrument, instruments: readonly Instrument[]): boolean {
  if (status.is !== 'historic' || status.replacedBy.length > 0 || status.note !== undefined) return false;
  const successors = instruments.flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'succeeds'));
  return successors.every(({ instrument }) => instrument !== id);
}

function withoutSuccessor(): Remark {
  return {
    code: 'historic-without-successor',
    path: ['status', 'replacedBy'],
    problem: 'it has ended, and nothing is said of what took its place',
    remedy: 'name what replaced it, or say in status.note that nothing did',
  };
}
