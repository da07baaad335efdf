import type { Instrument } from '../catalogue/instrument.ts';
import type { LintContext } from './lint-context.ts';
import type { Remark } from './lint-finding.ts';

/** Days in the wrong order, and amounts whose least is above their most. */
export function dateRemarks(instrument: Instrument, { today }: LintContext): readonly Remark[] {
  return [...callRemarks(instrument), ...amountRemarks(instrument), ...sourceDates(instrument, today)];
}

function callRemarks({ window }: Instrument): readonly Remark[] {
  if (window.kind !== 'calls') return [];
  return window.calls.flatMap(({ opensOn, closesOn }, index) =>
    opensOn !== undefined && opensOn > closesOn
      ? [dates(['window', 'calls', index], `the call opens on ${opensOn}, after it closes on ${closesOn}`)]
      : [],
  );
}

function amountRemarks({ amounts }: Instrument): readonly Remark[] {
  return amounts.flatMap(({ id, from, to, min, max }, index) => [
    ...(from !== undefined && to !== undefined && from > to
      ? [dates(['amounts', index], `the amount "${id}" applies from ${from}, after it ends on ${to}`)]
      : []),
    ...(min !== undefined && max !== undefined && min > max ? [invertedAmount(id, index)] : []),
  ]);
}

function sourceDates({ sources, status }: Instrument, today: string): readonly Remark[] {
  const read = Object.entries(sources).flatMap(([key, { asOf, checkedOn }]) => [
    ...(checkedOn > today
      ? [dates(['sources', key, 'checkedOn'], `the source was checked on ${checkedOn}, which has not come yet`)]
      : []),
    ...carriesLaterDate(['sources', key, 'asOf'], asOf, checkedOn),
  ]);
  return [...read, ...carriesLaterDate(['status', 'asOf'], status.asOf, sources[status.source]?.checkedOn)];
}

/** A date as precise as the source gives it; words such as "undated" are left alone. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function carriesLaterDate(path: Remark['path'], asOf = '', checkedOn = ''): readonly Remark[] {
  if (!DATE.test(asOf) || checkedOn === '' || asOf <= checkedOn.slice(0, asOf.length)) return [];
  return [dates(path, `the source carries the date ${asOf}, later than ${checkedOn} when it was checked`)];
}

function dates(path: Remark['path'], problem: string): Remark {
  return { code: 'inverted-dates', path, problem, remedy: 'correct one of the two days' };
}

function invertedAmount(id: string, index: number): Remark {
  const problem = `the least of the amount "${id}" is above its most`;
  return { code: 'inverted-span', path: ['amounts', index], problem, remedy: 'swap `min` and `max`' };
}
