import type { ClockTime, IsoDate } from '../shared/iso-date.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Window } from './window.ts';

/** Whether one can apply on a day. A call is open through its last day; before the day it opens there is a date to wait for. */
export type WindowState =
  | { readonly state: 'open'; readonly closesOn?: IsoDate; readonly closesAt?: string }
  | { readonly state: 'opens-later'; readonly opensOn: IsoDate }
  | { readonly state: 'between-calls'; readonly lastClosedOn?: IsoDate }
  | { readonly state: 'closed'; readonly since?: IsoDate }
  | { readonly state: 'not-stated' };

export function windowStateOn(window: Window, day: IsoDate, clock?: ClockTime): WindowState {
  switch (window.kind) {
    case 'running':
    case 'via-intermediary':
      return { state: 'open' };
    case 'not-stated':
      return { state: 'not-stated' };
    case 'closed':
      return { state: 'closed', ...(window.since === undefined ? {} : { since: window.since }) };
    case 'calls':
      return callStateOn(window, day, clock);
    default:
      return unreachable(window);
  }
}

type Calls = Extract<Window, { kind: 'calls' }>;

function callStateOn({ calls, recurring }: Calls, day: IsoDate, clock: ClockTime | undefined): WindowState {
  const current = calls.find((call) => isOpen(call, day, clock));
  if (current !== undefined) {
    const { closesOn, closesAt } = current;
    return { state: 'open', closesOn, ...(closesAt === undefined ? {} : { closesAt }) };
  }
  const [next] = calls.flatMap(({ opensOn }) => (opensOn !== undefined && opensOn > day ? [opensOn] : [])).toSorted();
  if (next !== undefined) return { state: 'opens-later', opensOn: next };
  const last = calls
    .map(({ closesOn }) => closesOn)
    .toSorted()
    .at(-1);
  if (recurring) return { state: 'between-calls', ...(last === undefined ? {} : { lastClosedOn: last }) };
  return { state: 'closed', ...(last === undefined ? {} : { since: last }) };
}

/** On its last day a call is open until the time it names, and all day when nobody says what time it is. */
function isOpen({ opensOn, closesOn, closesAt }: Calls['calls'][number], day: IsoDate, clock: ClockTime | undefined) {
  const isPast = day === closesOn && closesAt !== undefined && clock !== undefined && clock > closesAt;
  return (opensOn ?? day) <= day && day <= closesOn && !isPast;
}
