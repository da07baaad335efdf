import packageJson from '../package.json' with { type: 'json' };
import { createApp } from '../src/app.ts';

/** The specification as it is committed: what the routes say, without a server's own address. */
export async function openApiText(): Promise<string> {
  const app = await createApp({
    apiVersion: packageJson.version,
    logLevel: 'silent',
    requestsPerMinute: 1,
    standing: () => ({ state: 'starting', reason: '' }),
    today: () => '2026-11-24',
    endOfDay: (day) => day,
  });
  await app.ready();
  const text = `${JSON.stringify(app.swagger(), undefined, 2)}\n`;
  await app.close();
  return text;
}
