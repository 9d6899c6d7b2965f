import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/files/list-files.ts';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { hostRules } from '../../../src/hosting/host-rules.ts';

const lasting = new RegExp(`^${hostRules.fingerprinted}$`, 'u');
const files = listFiles(siteFolders.published);

test('what browsers keep for a year without asking bears the fingerprint of its bytes in its name', () => {
  const kept = files.filter((file) => lasting.test(file));
  expect(kept.length).toBeGreaterThan(0);
  for (const file of kept) {
    const bytes = readFileSync(join(siteFolders.published, file));
    expect(file).toContain(`-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.`);
  }
});

test('every font is kept so', () => {
  expect(files.filter((file) => file.endsWith('.woff2') && !lasting.test(file))).toEqual([]);
});
