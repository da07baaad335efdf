import { describe, expect, it } from 'vitest';
import { matchExamples } from '#features/matching/match-examples.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { keepLog } from '#test/support/log-lines.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { startApp } from '#test/support/start-app.ts';
import { STARTING } from '../../../src/starting.ts';

const question = matchExamples['early-biotech'].value;

/** An entry that no schema let through: its rule is none of ours. */
const broken = Object.assign(anInstrument({ id: 'broken' }), {
  criteria: JSON.parse('[{ "id": "odd", "rule": "moon-phase", "source": "page" }]'),
});
const sound = anInstrument({ id: 'sound' });

describe('the same question', () => {
  it('gets the same bytes every time, whoever asks', async () => {
    const client = await startApp();

    const first = await client.post('/v1/matches').send(question);
    const again = await client.post('/v1/matches').set('user-agent', 'Another').set('cookie', 'id=7').send(question);

    expect(again.text).toBe(first.text);
  });

  it('gets the same bytes from a service that has just started', async () => {
    const [one, other] = [await startApp(), await startApp()];

    const first = await one.post('/v1/matches?trace=full').send(question);
    const second = await other.post('/v1/matches?trace=full').send(question);

    expect(second.text).toBe(first.text);
  });

  it('gets the same matches whatever order the catalogue is in', async () => {
    const { instruments } = await realCatalogue();
    const ordered = await startApp({ instruments });
    const reversed = await startApp({ instruments: instruments.toReversed() });

    const first = await ordered.post('/v1/matches').send({ ...question, limit: 500 });
    const second = await reversed.post('/v1/matches').send({ ...question, limit: 500 });

    const { catalogue: _one, ...expected } = first.body;
    expect(second.body).toMatchObject(expected);
  });

  it('gets the same matches whatever order its facts are in', async () => {
    const client = await startApp();
    const { company, project, partners } = question;

    const first = await client.post('/v1/matches').send({ company, project, partners });
    const second = await client
      .post('/v1/matches')
      .send({ partners, project: turned(project), company: turned(company) });

    expect(second.text).toBe(first.text);
  });
});

function turned(record: object): object {
  return Object.fromEntries(Object.entries(record).toReversed());
}

describe('an instrument that cannot be judged', () => {
  it('is shown as such, last of what is not refused, and the rest is answered', async () => {
    const client = await startApp({ instruments: [broken, sound] });

    const answer = await client.post('/v1/matches').send({});

    expect(answer.status).toBe(200);
    expect(matchResponseSchema.parse(answer.body).matches).toMatchObject([
      { instrument: { id: 'sound' }, status: 'eligible' },
      { instrument: { id: 'broken' }, status: 'evaluation_error', group: 'maybe' },
    ]);
  });

  it('is logged with its id, and without a word of the profile', async () => {
    const log = keepLog();
    const client = await startApp({ instruments: [broken, sound], logStream: log.stream });

    await client.post('/v1/matches').send({ company: { organisationNumber: '974760673' } });

    const errors = log.lines().filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ instrument: 'broken', msg: 'an instrument could not be judged' }]);
    expect(log.text()).not.toContain('974760673');
  });
});

describe('a service that is still starting', () => {
  it.each(['/v1/instruments', '/v1/instruments/ipn', '/v1/facts', '/v1/providers', '/v1/catalogues/current'])(
    'asks callers of %s to come back, and says why',
    async (path) => {
      const client = await startApp({ startingWith: STARTING.catalogue });

      const answer = await client.get(path).set('accept-language', 'nn');

      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({
        code: 'not-ready',
        detail: expect.stringContaining('Årsak: Tenesta startar og les inn katalogen. Prøv'),
      });
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  it('answers no match, but is alive and describes itself', async () => {
    const client = await startApp({ startingWith: STARTING.catalogue });

    const statuses = [
      await client.post('/v1/matches').send({}),
      await client.get('/health/live'),
      await client.get('/health/ready'),
      await client.get('/v1/openapi.json'),
    ].map(({ status }) => status);

    expect(statuses).toEqual([503, 200, 503, 200]);
  });
});
