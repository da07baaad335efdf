import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
/** Inside the package, so that it goes away with the version it came from. */
const UNPACKED = join(PACKAGE, 'unpacked');
/** The browser, the font it needs, and the libraries (NSS, NSPR, expat) that a bare machine lacks. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/**
 * Chromium as it comes from npm: nothing is downloaded, and nothing but glibc has to be on the machine. The package
 * holds a browser for Linux on x64; elsewhere the Chrome of the machine is taken.
 */
export async function launchBrowser(): Promise<Browser> {
  if (platform() !== 'linux' || arch() !== 'x64') return chromium.launch({ channel: 'chrome' });
  if (!existsSync(UNPACKED)) await unpack();
  await writeFile(join(UNPACKED, 'fonts.conf'), fontSettings());
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  });
}

/** The package unpacks to the folder for temporary files, and trusts whatever lies there: we give it one of its own. */
async function unpack(): Promise<void> {
  const unfinished = `${UNPACKED}.${process.pid}`;
  const temporary = process.env['TMPDIR'];
  await mkdir(unfinished, { recursive: true });
  process.env['TMPDIR'] = unfinished;
  try {
    await Promise.all(ARCHIVES.map((archive) => inflate(join(PACKAGE, 'bin', archive))));
    await rename(unfinished, UNPACKED);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The package's own settings name /tmp, and a copied folder lies elsewhere, so they are written at every start. */
function fontSettings(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
