import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { type StartedProgram, startProgram } from './browsers/started-program.ts';

// In the copy of the project that lived a year: a source may be changed there.
const folder = dirname(siteFolders.agentYear);
const changed = new Map<string, string>();
let server: StartedProgram | null = null;

beforeAll(async () => {
  server = await startProgram({
    path: process.execPath,
    args: [join(folder, 'scripts/on-node.cjs'), 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    folder,
    // Astro serves no page where it takes itself for tested.
    environment: { NODE_ENV: 'development', VITEST: '' },
    ready: /(http:\/\/localhost:\d+)\//u,
  });
});
afterEach(() => {
  for (const [file, text] of changed) writeFileSync(file, text);
  changed.clear();
});
afterAll(() => server?.stop());

test.each([
  ['content/pages/a-propos.mdx', /^## .*/mu, '/a-propos/'],
  ['content/glossaire/qpv.yaml', /^definition: >-\n.*/mu, '/glossaire/'],
  ['data/indicateurs/taux-pauvrete.csv', /^.*,publie,$/mu, '/indicateurs/taux-pauvrete/'],
  ['src/pages/errata.astro', /<h1>/u, '/errata/'],
])('while the development server runs, a word more in %s is in its page', async (file, place, address) => {
  expect(await get(address)).not.toContain('zyzzyva');
  change(file, place, (words) => `${words} zyzzyva`.replace(/(?<=,) /u, ''));
  await vi.waitFor(async () => expect(await get(address)).toContain('zyzzyva'), { timeout: 20_000 });
});

test('a source that is not sound is refused, and read again once it is', async () => {
  await vi.waitFor(async () => expect(await get('/glossaire/')).toContain('<h1>'), { timeout: 20_000 });
  change('content/glossaire/qpv.yaml', /^nature: sigle$/mu, () => 'nature: sigl');
  await vi.waitFor(async () => expect(await get('/glossaire/')).toContain('<title>EditorialError<'), {
    timeout: 20_000,
  });
  change('content/glossaire/qpv.yaml', /^nature: sigl$/mu, () => 'nature: sigle');
  await vi.waitFor(async () => expect(await get('/glossaire/')).toContain('<h1>'), { timeout: 20_000 });
});

async function get(address: string): Promise<string> {
  return await (await fetch(`${server?.said}${address}`)).text();
}

/** Changes the first place of a file of the copy that a pattern finds, until the end of the test. */
function change(file: string, place: RegExp, others: (words: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!place.test(text)) throw new Error(`${file} has no ${String(place)}.`);
  if (!changed.has(path)) changed.set(path, text);
  writeFileSync(path, text.replace(place, others));
}
