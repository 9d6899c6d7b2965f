import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { buildSite, prepareFolders, type RenderSite } from './build-site.ts';
import { outputState } from './output-marker.ts';

const NO_SUCH_PROCESS = 2 ** 30;

test('the new site is published, counted, and compared with the one before', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'old', 'dist/gone.csv': '' });
  const summary = await buildSite(options(folder.path), writes('new'), []);
  expect(summary.pages).toBe(1);
  expect(summary.bytes).toBeGreaterThan('new'.length);
  expect(summary.changes).toEqual({ changed: ['index.html'], added: [], removed: ['gone.csv'] });
  expect(published(folder.path)).toBe('new');
});

test('a render that fails leaves the published site whole, and no leftovers', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'old' });
  const fails: RenderSite = async (staged, cache) => {
    await writes('half')(staged, cache);
    throw new Error('broken page');
  };
  await expect(buildSite(options(folder.path), fails, [])).rejects.toThrow('broken page');
  expect(published(folder.path)).toBe('old');
  expect(readdirSync(join(folder.path, 'work'))).toEqual([]);
});

test('a render that writes nothing is a failure', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'old' });
  await expect(buildSite(options(folder.path), async () => {}, [])).rejects.toThrow(
    'without an output folder',
  );
  expect(published(folder.path)).toBe('old');
});

test('steps run in order on the staged folder, and one that refuses keeps the published site', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'old' });
  const seen: string[] = [];
  const steps = [
    async (staged: string) => void seen.push(readFileSync(join(staged, 'index.html'), 'utf8')),
    async () => Promise.reject(new Error('refused')),
    async () => void seen.push('never'),
  ];
  await expect(buildSite(options(folder.path), writes('new'), steps)).rejects.toThrow('refused');
  expect(seen).toEqual(['new']);
  expect(published(folder.path)).toBe('old');
});

test('after a kill between the renames, the previous site is back before anything is read', async () => {
  using folder = temporaryFolder({ 'work/previous-replaced/index.html': 'old' });
  expect(await prepareFolders(options(folder.path))).toBe(true);
  expect(published(folder.path)).toBe('old');
  expect(await prepareFolders(options(folder.path))).toBe(false);
});

test('a folder that a build made is known as such, and so is what it did not put there', async () => {
  using folder = temporaryFolder();
  await buildSite(options(folder.path), writes('new'), []);
  expect(outputState(join(folder.path, 'dist'))).toBe('ours');
  writeFileSync(join(folder.path, 'dist/thesis.docx'), 'years of work');
  expect(outputState(join(folder.path, 'dist'))).toEqual({ foreign: ['thesis.docx'] });
});

test('a file whose bytes are the same keeps its time, another takes that of the build', async () => {
  using folder = temporaryFolder({ 'dist/index.html': 'new', 'dist/gone.csv': '' });
  const old = new Date('2001-02-03T04:05:06Z');
  utimesSync(join(folder.path, 'dist/index.html'), old, old);
  const time = (): Date => statSync(join(folder.path, 'dist/index.html')).mtime;
  await buildSite(options(folder.path), writes('new'), []);
  expect(time()).toEqual(old);
  await buildSite(options(folder.path), writes('newer'), []);
  expect(time().getTime()).toBeGreaterThan(old.getTime());
});

test('the staging of a killed build is removed, that of a running one is not', async () => {
  using folder = temporaryFolder({
    [`work/staging-${NO_SUCH_PROCESS}/index.html`]: '',
    [`work/cache-${NO_SUCH_PROCESS}/x`]: '',
    [`work/staging-${process.ppid}/index.html`]: '',
  });
  await prepareFolders(options(folder.path));
  expect(existsSync(join(folder.path, `work/staging-${NO_SUCH_PROCESS}`))).toBe(false);
  expect(existsSync(join(folder.path, `work/cache-${NO_SUCH_PROCESS}`))).toBe(false);
  expect(existsSync(join(folder.path, `work/staging-${process.ppid}`))).toBe(true);
});

function options(path: string): { outFolder: string; workFolder: string } {
  return { outFolder: join(path, 'dist'), workFolder: join(path, 'work') };
}

function writes(text: string): RenderSite {
  return async (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), text);
  };
}

function published(path: string): string {
  return readFileSync(join(path, 'dist/index.html'), 'utf8');
}
