import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function post(body: object | string, language = 'en') {
  const app = await startPlatformApp();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return request(app.server).post('/v1/things').type('json').set('accept-language', language).send(text);
}

async function get(path: string) {
  const app = await startPlatformApp();
  return request(app.server).get(path).set('accept-language', 'en');
}

describe('a body that is understood but not valid', () => {
  it('gets everything that is wrong in one answer, each with its place, code and remedy', async () => {
    const answer = await post({
      compny: {},
      company: { employees: 1001, legalForm: 'ASS' },
      startsOn: '2026-02-30',
    });

    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('invalid-request');
    expect(answer.body.errors).toEqual([
      {
        pointer: '#/company/employees',
        code: 'too-large',
        detail: 'The value is above the highest allowed.',
        remedy: 'Send 1000 or lower.',
      },
      {
        pointer: '#/company/legalForm',
        code: 'not-in-list',
        detail: 'The value is not one of those allowed.',
        remedy: 'Did you mean “AS”?',
      },
      {
        pointer: '#/startsOn',
        code: 'bad-format',
        detail: 'The text does not have the right form.',
        remedy: 'Send a date that exists, such as 2026-11-24.',
      },
      {
        pointer: '#/compny',
        code: 'unknown-key',
        detail: 'There is no field “compny” here.',
        remedy: 'Did you mean “company”?',
      },
    ]);
  });

  it('is told the known fields when none is near', async () => {
    const answer = await post({ company: {}, colour: 'red' });

    expect(answer.body.errors[0].remedy).toBe('Known fields here: company, startsOn.');
  });

  it('is told to leave out what is unknown rather than send null', async () => {
    const answer = await post({ company: { employees: null } }, 'nb');

    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        pointer: '#/company/employees',
        code: 'null-not-allowed',
        remedy: 'Utelat feltet når svaret er ukjent.',
      }),
    ]);
  });

  it.each([['null'], ['[]'], ['"text"'], ['7']])('is told to be an object when it is %s', async (body) => {
    const answer = await post(body);

    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '#', code: 'wrong-type', remedy: 'Send an object.' }),
    ]);
  });

  it('is never repeated in the answer', async () => {
    const answer = await post({ company: { employees: 'Kari Nordmann', legalForm: 'Ola Nordmann' }, startsOn: 'Per' });

    expect(answer.text).not.toMatch(/Nordmann|Per\b/);
  });

  it('has its unknown keys repeated only in part, and safely', async () => {
    const answer = await post({ company: {}, [`a/b~c ${'x'.repeat(100)}`]: 1 });

    const [fault] = answer.body.errors;
    expect(fault.pointer).toBe(`#/a~1b~0c%20${'x'.repeat(33)}%E2%80%A6`);
    expect(answer.text).not.toContain('x'.repeat(34));
  });

  it('survives keys that are not valid text', async () => {
    const answer = await post('{"company": {}, "\\ud800": 1}');

    expect(answer.status).toBe(422);
  });

  it('gets at most fifty errors', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => [`unknown${index}`, 1]);

    const answer = await post({ company: {}, ...Object.fromEntries(keys) });

    expect(answer.body.errors).toHaveLength(50);
    expect(answer.body.detail).toContain('50');
  });
});

describe('a parameter that is not valid', () => {
  it.each([
    ['page=x', { parameter: 'page', code: 'wrong-type', remedy: 'Send a number.' }],
    ['page=2.5', { parameter: 'page', code: 'not-an-integer' }],
    ['page=101', { parameter: 'page', code: 'too-large', remedy: 'Send 100 or lower.' }],
    ['sort=nme', { parameter: 'sort', code: 'not-in-list', remedy: 'Did you mean “name”?' }],
    ['sort=size', { parameter: 'sort', code: 'not-in-list', remedy: 'Send one of: name, date.' }],
    ['sort=name&sort=date', { parameter: 'sort', code: 'not-in-list' }],
    ['pag=1', { parameter: 'pag', code: 'unknown-key', remedy: 'Did you mean “page”?' }],
  ])('such as ?%s is named as a parameter', async (query, fault) => {
    const answer = await get(`/v1/things/1?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-parameters');
    expect(answer.body.errors).toEqual([expect.objectContaining(fault)]);
  });
});
