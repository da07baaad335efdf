import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('where V8 puts new objects', () => {
  it('is told in words that this V8 knows', () => {
    const script = `import { keepNewObjectsYoung } from '#platform/object-placement.ts'; keepNewObjectsYoung();`;
    const told = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' });

    expect(told).toMatchObject({ status: 0, stderr: '' });
  });
});
