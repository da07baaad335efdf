import { describe, expect, it } from 'vitest';
import { problemSchema } from '#platform/problem.ts';
import { startApp } from '#test/support/start-app.ts';

async function send(body: unknown, language = 'en', query = '') {
  const client = await startApp({ instruments: [] });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await client.post(`/v1/matches${query}`).type('json').set('accept-language', language).send(text);
  expect(problemSchema.safeParse(answer.body).error).toBeUndefined();
  return answer;
}

async function faultsOf(body: unknown, language?: string) {
  const answer = await send(body, language);
  return { status: answer.status, code: answer.body.code, errors: problemSchema.parse(answer.body).errors ?? [] };
}

describe('a profile that is not valid', () => {
  it.each([
    ['null', { company: { exporting: null } }, 'null-not-allowed', '#/company/exporting'],
    ['a misspelt field', { company: { employes: 4 } }, 'unknown-key', '#/company/employes', '“employees”'],
    ['a field in the wrong place', { company: { trl: 5 } }, 'unknown-key', '#/company/trl', '“project.trl”'],
    [
      'a fact that belongs to the partners',
      { project: { pilotCustomer: true } },
      'unknown-key',
      '#/project/pilotCustomer',
      '“partners.pilotCustomer”',
    ],
    ['a misspelt part', { compani: {} }, 'unknown-key', '#/compani', '“company”'],
    ['an unknown nested field', { company: { group: { staff: 4 } } }, 'unknown-key', '#/company/group/staff'],
    ['TRL 10', { project: { trl: 10 } }, 'too-large', '#/project/trl', 'Send 9 or lower.'],
    ['TRL 0', { project: { trl: 0 } }, 'too-small', '#/project/trl', 'Send 1 or higher.'],
    ['TRL 5.5', { project: { trl: 5.5 } }, 'not-an-integer', '#/project/trl', 'a whole number'],
    ['TRL as text', { project: { trl: '5' } }, 'wrong-type', '#/project/trl', 'a number'],
    ['a range turned round', { project: { trl: { min: 6, max: 4 } } }, 'inverted-range', '#/project/trl'],
    ['an interval that says nothing', { company: { employees: {} } }, 'empty-interval', '#/company/employees'],
    ['a limit too high', { company: { employees: { max: 1e9 } } }, 'too-large', '#/company/employees/max'],
    ['one of nothing', { project: { trl: { oneOf: [] } } }, 'too-few', '#/project/trl/oneOf', 'at least 1'],
    [
      'a wrong check digit',
      { company: { organisationNumber: '974760674' } },
      'bad-check-digit',
      '#/company/organisationNumber',
    ],
    [
      'too few digits',
      { company: { organisationNumber: '97476067' } },
      'bad-format',
      '#/company/organisationNumber',
      '9 digits',
    ],
    ['a county of the past', { company: { municipality: '0219' } }, 'unknown-county', '#/company/municipality'],
    ['a misspelt code', { project: { needs: ['testign'] } }, 'not-in-list', '#/project/needs/0', '“testing”'],
    ['a code near none', { company: { legalForm: 'XYZW' } }, 'not-in-list', '#/company/legalForm', 'ADOS, ANNA'],
    [
      'a day that does not exist',
      { project: { startsOn: '2026-02-30' } },
      'bad-format',
      '#/project/startsOn',
      'a date that exists',
    ],
    ['a day of asking that does not exist', { asOf: '2026-02-30' }, 'bad-format', '#/asOf', '2026-11-24'],
    ['a day of asking that is no day', { asOf: 'tomorrow' }, 'bad-format', '#/asOf', '2026-11-24'],
    ['a limit above 500', { limit: 501 }, 'too-large', '#/limit', '500'],
    ['a share above one', { company: { shareCapitalLost: 1.5 } }, 'too-large', '#/company/shareCapitalLost', '1'],
    [
      'an unknown provenance',
      { company: { employees: { value: 3, provenance: 'derived' } } },
      'not-in-list',
      '#/company/employees/provenance',
    ],
  ])('for %s is told so, and where', async (_what, body, code, pointer, remedy = '') => {
    const refusal = await faultsOf(body);

    expect(refusal).toMatchObject({ status: 422, code: 'invalid-request', errors: [{ pointer, code }] });
    expect(refusal.errors).toHaveLength(1);
    expect(refusal.errors.at(0)?.remedy).toContain(remedy);
  });

  it('gets everything that is wrong at once', async () => {
    const { errors } = await faultsOf({
      company: { employes: 4, legalForm: 'ASS', exporting: null },
      project: { trl: 10, started: 'no' },
      limit: 0,
    });

    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '#/company/employes unknown-key',
      '#/company/exporting null-not-allowed',
      '#/company/legalForm not-in-list',
      '#/limit too-small',
      '#/project/started wrong-type',
      '#/project/trl too-large',
    ]);
  });

  it('has no value of its own repeated', async () => {
    const answer = await send({
      company: { organisationNumber: '123456789', municipality: 'Kari Nordmann', legalForm: 'Nordmann AS' },
      project: { startsOn: 'Nordmann', needs: ['Nordmann'] },
    });

    expect(answer.body.errors).toHaveLength(5);
    expect(answer.text).not.toMatch(/Nordmann|123456789/);
  });

  it('is kept by nobody', async () => {
    const { headers } = await send({ project: { trl: 10 } });

    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': expect.stringContaining('application/problem+json'),
    });
  });
});

describe('the words of a refusal', () => {
  const wrong = {
    company: { employes: 4, exporting: null, organisationNumber: '974760674', municipality: '0219' },
    project: { trl: 10, cri: { min: 3, max: 2 } },
  };
  const sentences = async (language: string) => {
    const { errors } = await faultsOf(wrong, language);
    return errors.map(({ detail, remedy }) => `${detail} ${remedy}`).toSorted();
  };

  it('read well in bokmål', async () => {
    expect(await sentences('nb')).toMatchInlineSnapshot(`
      [
        "Feltet «employes» finnes ikke her. Mente du «employees»?",
        "Intervallet er snudd: min er større enn max. La min være lik eller mindre enn max.",
        "Kontrollsifferet stemmer ikke (modulus 11). Se etter ombyttede eller feilskrevne sifre i nummeret.",
        "Nummeret hører ikke til noe fylke. Send et kommunenummer som gjelder i dag; de to første sifrene er fylket.",
        "Verdien er over den høyeste tillatte. Send 9 eller lavere.",
        "null kan bety ukjent, nei eller ikke aktuelt, og kan derfor ikke tolkes. Utelat feltet når svaret er ukjent.",
      ]
    `);
  });

  it('read well in nynorsk', async () => {
    expect(await sentences('nn')).toMatchInlineSnapshot(`
      [
        "Feltet «employes» finst ikkje her. Meinte du «employees»?",
        "Intervallet er snudd: min er større enn max. La min vere lik eller mindre enn max.",
        "Kontrollsifferet stemmer ikkje (modulus 11). Sjå etter siffer som er bytte om eller feilskrivne i nummeret.",
        "Nummeret høyrer ikkje til noko fylke. Send eit kommunenummer som gjeld i dag; dei to første siffera er fylket.",
        "Verdien er over den høgaste tillatne. Send 9 eller lågare.",
        "null kan bety ukjent, nei eller ikkje aktuelt, og kan difor ikkje tolkast. Utelat feltet når svaret er ukjent.",
      ]
    `);
  });

  it('read well in English', async () => {
    expect(await sentences('en')).toMatchInlineSnapshot(`
      [
        "The check digit is wrong (modulus 11). Look for digits of the number that were swapped or mistyped.",
        "The interval is inverted: min is greater than max. Let min be equal to or less than max.",
        "The number belongs to no county. Send a municipality number in force today; its first two digits are the county.",
        "The value is above the highest allowed. Send 9 or lower.",
        "There is no field “employes” here. Did you mean “employees”?",
        "null could mean unknown, no or not applicable, so it cannot be interpreted. Leave the field out when the answer is unknown.",
      ]
    `);
  });
});

describe('a parameter that is not valid', () => {
  it.each([
    ['trace=all', 'trace', 'not-in-list'],
    ['tracing=full', 'tracing', 'unknown-key'],
  ])('is named: ?%s', async (query, parameter, code) => {
    const answer = await send({}, 'en', `?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid-parameters', errors: [{ parameter, code }] });
  });
});
