import { describe, expect, it } from 'vitest';
import { type Window, windowSchema } from '#core/catalogue/window.ts';
import { windowStateOn } from '#core/catalogue/window-state.ts';

const spring = { opensOn: '2026-02-01', closesOn: '2026-04-15', source: 'page' };
const autumn = { opensOn: '2026-08-01', closesOn: '2026-09-21', closesAt: '13:00', source: 'page' };

function callsOf(recurring: boolean, ...calls: readonly object[]): Window {
  return windowSchema.parse({ kind: 'calls', recurring, calls });
}

describe('a window with calls', () => {
  const window = callsOf(true, autumn, spring);

  it.each([
    { day: '2026-01-31', state: { state: 'opens-later', opensOn: '2026-02-01' } },
    { day: '2026-02-01', state: { state: 'open', closesOn: '2026-04-15' } },
    { day: '2026-04-15', state: { state: 'open', closesOn: '2026-04-15' } },
    { day: '2026-04-16', state: { state: 'opens-later', opensOn: '2026-08-01' } },
    { day: '2026-09-21', state: { state: 'open', closesOn: '2026-09-21', closesAt: '13:00' } },
    { day: '2026-09-22', state: { state: 'between-calls', lastClosedOn: '2026-09-21' } },
  ])('on $day is $state.state', ({ day, state }) => {
    expect(windowStateOn(window, day)).toEqual(state);
  });

  it('is open on its last day until the time it names', () => {
    expect(windowStateOn(window, '2026-09-21', '13:00').state).toBe('open');
    expect(windowStateOn(window, '2026-09-21', '13:01').state).toBe('between-calls');
    expect(windowStateOn(window, '2026-09-20', '23:59').state).toBe('open');
  });

  it('is closed after the last one when no other is expected', () => {
    expect(windowStateOn(callsOf(false, spring), '2026-04-16')).toEqual({ state: 'closed', since: '2026-04-15' });
  });

  it('is open at once when nobody says when it opens', () => {
    expect(windowStateOn(callsOf(false, { closesOn: '2026-04-15', source: 'page' }), '2020-01-01').state).toBe('open');
  });

  it('without any known call waits for the next, or is closed', () => {
    expect(windowStateOn(callsOf(true), '2026-11-24')).toEqual({ state: 'between-calls' });
    expect(windowStateOn(callsOf(false), '2026-11-24')).toEqual({ state: 'closed' });
  });
});

describe('a window without calls', () => {
  it.each([
    { window: { kind: 'running' }, state: { state: 'open' } },
    { window: { kind: 'via-intermediary' }, state: { state: 'open' } },
    { window: { kind: 'not-stated' }, state: { state: 'not-stated' } },
    { window: { kind: 'closed', source: 'page' }, state: { state: 'closed' } },
    {
      window: { kind: 'closed', since: '2024-01-01', source: 'page' },
      state: { state: 'closed', since: '2024-01-01' },
    },
  ])('that is $window.kind is $state.state on every day', ({ window, state }) => {
    expect(windowStateOn(windowSchema.parse(window), '2026-11-24')).toEqual(state);
  });
});
