import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser } from '#test/support/browser.ts';
import { type ServiceProcess, startService } from '#test/support/service-process.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const OUTPUT = 'test-output';
const PRODUCER = 'Medical device, TRL 7, on its way into production';
const EXPORTER = 'Exporter with a foreign buyer, CRI 4';
const RESEARCHER = 'Biotech research company, TRL 3, with partners abroad';

const answerSchema = z.object({
  matches: z.array(z.object({ role: z.string(), instrument: z.object({ id: z.string() }) })),
});

let service: ServiceProcess;
let address: string;
let browser: Browser;
beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await createTemporaryFolder());
  service = stack.use(startService({ DATA_DIR: folder.path }));
  address = await service.ready();
  browser = stack.use(await launchBrowser());
  await mkdir(OUTPUT, { recursive: true });
  const opened = stack.move();
  return () => opened.disposeAsync();
});

/** Swagger UI as a newcomer meets it, with all that went wrong in it and every host it asked. */
async function openDocs() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const faults: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:') hosts.add(host);
  });
  await page.goto(`${address}/docs`);
  const operation = page.locator('#operations-matching-matchCompany');
  await operation.waitFor();
  return { page, operation, faults, hosts, [Symbol.asyncDispose]: () => context.close() };
}

/** Opens the match operation and picks an example by what it is called. */
async function chooseExample(operation: Locator, name: string): Promise<readonly string[]> {
  await operation.locator('.opblock-summary').click();
  const select = operation.locator('.examples-select-element').first();
  await select.selectOption({ label: name });
  return select.locator('option').allTextContents();
}

/** Presses Execute and reads the answer off the page. */
async function execute(operation: Locator) {
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table tr.response');
  const status = await answer.locator('.response-col_status').textContent();
  const body = await answer.locator('.highlight-code code').first().textContent();
  return { status: status?.trim(), ...answerSchema.parse(JSON.parse(body ?? '')) };
}

describe('an adviser at /docs', () => {
  it('chooses an example, sends it, and reads that Norsk katapult is of use to the company', async () => {
    await using docs = await openDocs();
    const { page, operation, faults, hosts } = docs;
    const offered = await chooseExample(operation, PRODUCER);

    const { status, matches } = await execute(operation);

    await operation.locator('.responses-wrapper').scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(OUTPUT, 'docs-match.png'), fullPage: true });
    expect(offered).toEqual([PRODUCER, EXPORTER, RESEARCHER]);
    expect(status).toBe('200');
    const firstFive = matches.slice(0, 5).map(({ instrument, role }) => [instrument.id, role]);
    expect(firstFive).toContainEqual(['norsk-katapult', 'use']);
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
  });

  it.each([EXPORTER, RESEARCHER])('gets an answer to the example «%s»', async (example) => {
    await using docs = await openDocs();
    await chooseExample(docs.operation, example);

    const { status, matches } = await execute(docs.operation);

    expect(status).toBe('200');
    expect(matches).not.toEqual([]);
    expect(docs.faults).toEqual([]);
  });

  it('leaves a list of what Swagger UI itself lacks in accessibility, for information', async () => {
    await using docs = await openDocs();

    const { violations, passes } = await new AxeBuilder({ page: docs.page }).analyze();

    const lacks = violations.map(
      ({ id, impact, help, nodes }) => `${impact} ${id}: ${help} (${nodes.length} places)\n`,
    );
    await writeFile(join(OUTPUT, 'docs-accessibility.txt'), lacks.join(''));
    expect(passes).not.toEqual([]);
  });
});
