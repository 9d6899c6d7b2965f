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
  ['content/pages/a-propos.mdx', 'convention', '/a-propos/'],
  ['content/glossaire/qpv.yaml', 'beaucoup d’habitants', '/glossaire/'],
  [
    'data/indicateurs/taux-pauvrete.csv',
    'attargette-chanzy,2019,41.8,publie,',
    '/indicateurs/taux-pauvrete/',
  ],
  ['src/pages/glossaire.astro', '<h1>', '/glossaire/'],
])('while the development server runs, a word more in %s is in its page', async (file, words, address) => {
  expect(await get(address)).not.toContain('zyzzyva');
  change(file, words, `${words}zyzzyva`);
  await vi.waitFor(async () => expect(await get(address)).toContain('zyzzyva'), { timeout: 20_000 });
});

test('a source that is not sound is refused, and read again once it is', async () => {
  expect(await get('/glossaire/')).toContain('<h1>');
  change('content/glossaire/qpv.yaml', 'nature: sigle', 'nature: sigl');
  await vi.waitFor(async () => expect(await get('/glossaire/')).toContain('<title>EditorialError<'), {
    timeout: 20_000,
  });
  change('content/glossaire/qpv.yaml', 'nature: sigl\n', 'nature: sigle\n');
  await vi.waitFor(async () => expect(await get('/glossaire/')).toContain('<h1>'), { timeout: 20_000 });
});

async function get(address: string): Promise<string> {
  return await (await fetch(`${server?.said}${address}`)).text();
}

/** Changes the first of some words of a file of the copy, until the end of the test. */
function change(file: string, words: string, others: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(words)) throw new Error(`${file} does not say « ${words} ».`);
  if (!changed.has(path)) changed.set(path, text);
  writeFileSync(path, text.replace(words, others));
}
