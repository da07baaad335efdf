import { describe, expect, it } from 'vitest';
import { answerLog } from '../../bench/soak/answer-log.ts';
import { growthOf } from '../../bench/soak/growth.ts';
import { requestNumber } from '../../bench/soak/requests.ts';
import type { Soak } from '../../bench/soak/run-soak.ts';
import { scheduleFor } from '../../bench/soak/schedule.ts';
import { faultsIn } from '../../bench/soak/soak-report.ts';

const MB = 1024 ** 2;
const schedule = scheduleFor(30);
const IDS = ['ipn', 'skattefunn'];

/** Memory every quarter of a minute, starting at 100 MB and growing so much an hour. */
function samplesGrowing(megabytesAnHour: number) {
  return Array.from({ length: 120 }, (_, number) => {
    const seconds = number * 15;
    const heap = (100 + (megabytesAnHour * seconds) / 3600) * MB;
    return { seconds, heap, rss: heap };
  });
}

/** A soak in which all went as it has to, with changes. */
function aSoak(changes: Partial<Soak['load']> = {}, megabytesAnHour = 0): Soak {
  const fine = { asked: { match: 10 }, expected: 10, notModified: 0, unexpected: 0, examples: [], p50: 5, p99: 9 };
  const load = { ...fine, versions: ['a', 'b', 'c'], ...changes };
  const samples = samplesGrowing(megabytesAnHour);
  return { schedule, mostPerSecond: 40, ratePerSecond: 20, published: ['b', 'c'], samples, load };
}

describe('a soak', () => {
  it('passes when every answer is right, every version is seen and the memory stays', () => {
    expect(faultsIn(aSoak())).toEqual([]);
  });

  it('fails on one answer nobody expected', () => {
    expect(faultsIn(aSoak({ unexpected: 1, examples: ['/v1/matches: 500'] }))).toEqual([
      '1 answers nobody expected, such as /v1/matches: 500',
    ]);
  });

  it('fails on a version that is in no answer', () => {
    expect(faultsIn(aSoak({ versions: ['a', 'c'] }))).toEqual(['1 of 2 versions were in no answer']);
  });

  it('fails without a version to be seen', () => {
    expect(faultsIn({ ...aSoak(), published: [] })).toEqual(['no version was published']);
  });

  it.each([
    [9, 0],
    [12, 1],
  ])('at 100 MB, %d MB more an hour is a fault in so many cases: %d', (megabytesAnHour, faults) => {
    expect(faultsIn(aSoak({}, megabytesAnHour))).toHaveLength(faults);
  });

  it('fails when too little was sampled to tell', () => {
    expect(faultsIn({ ...aSoak(), samples: [] })).toEqual([
      'the memory was sampled too seldom to tell whether it grew',
    ]);
  });
});

describe('growth', () => {
  it('is the slope, whatever lies around it evenly', () => {
    const saw = samplesGrowing(6).map((sample, number) => ({ ...sample, heap: sample.heap + (number % 2) * MB }));

    expect(growthOf(saw, 'heap', 1800).perHour / MB).toBeCloseTo(6, 0);
  });
});

describe('the schedule', () => {
  it('of half an hour has a version a minute and a sample every quarter of a minute', () => {
    expect(scheduleFor(30)).toEqual({ seconds: 1800, betweenSamples: 15, betweenVersions: 60, edge: 300 });
  });

  it('of two minutes has a version every quarter of a minute', () => {
    expect(scheduleFor(2)).toEqual({ seconds: 120, betweenSamples: 3, betweenVersions: 15, edge: 30 });
  });
});

describe('what is asked', () => {
  const asked = Array.from({ length: 80 }, (_, number) => requestNumber(number, IDS, new Map()));

  it('is of every kind, mostly matches', () => {
    const counts = Object.groupBy(asked, ({ what }) => what);

    expect(Object.fromEntries(Object.entries(counts).map(([what, of]) => [what, of?.length]))).toEqual({
      match: 40,
      interview: 16,
      page: 12,
      instrument: 8,
      wrong: 4,
    });
  });

  it('is never the same question twice', () => {
    const bodies = asked
      .filter(({ what }) => what === 'match' || what === 'interview')
      .map(({ request }) => request.body);

    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('comes back with the tag of the page it had', () => {
    const tagged = asked.map((_, number) => requestNumber(number, IDS, { get: () => '"tag"' }));

    const pages = tagged.filter(({ what }) => what === 'page');
    expect(pages.map(({ request }) => request.headers)).toEqual(pages.map(() => ({ 'if-none-match': '"tag"' })));
  });
});

describe('the log of answers', () => {
  it('keeps what was right, what was not, and the catalogues seen', () => {
    const log = answerLog();
    const match = { what: 'match', request: { method: 'POST', path: '/v1/matches' }, expected: [200] } as const;

    log.answered(match, { status: 200, body: '{"asOf":"…","catalogue":{"version":"sha256:1"}}' }, 5);
    log.answered(match, { status: 503, body: 'late' }, 7);
    log.broken(match, new Error('reset'));

    expect(log.result()).toMatchObject({
      asked: { match: 2 },
      expected: 1,
      unexpected: 2,
      examples: ['/v1/matches: 503 late', '/v1/matches: Error: reset'],
      versions: ['sha256:1'],
    });
  });
});
