import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { programsFingerprint } from './programs-fingerprint.ts';

const project = {
  'package-lock.json': '{}',
  'src/a.ts': '',
  'src/room/b.ts': '',
  'src/room/font.ttf': '',
  'src/a.test.ts': '',
  'src/pages/index.astro': '',
  'scripts/build.ts': '',
};

test.each(['package-lock.json', 'src/a.ts', 'src/room/b.ts', 'src/room/font.ttf', 'scripts/build.ts'])(
  'it is another when %s changed',
  (file) => {
    using folder = temporaryFolder(project);
    const before = programsFingerprint(folder.path);
    writeFileSync(join(folder.path, file), 'other');
    expect(programsFingerprint(folder.path)).not.toBe(before);
  },
);

test.each(['src/a.test.ts', 'src/pages/index.astro'])('it is the same when %s changed', (file) => {
  using folder = temporaryFolder(project);
  const before = programsFingerprint(folder.path);
  writeFileSync(join(folder.path, file), 'other');
  expect(programsFingerprint(folder.path)).toBe(before);
});

test('a project without its list of packages has a fingerprint as well', () => {
  using folder = temporaryFolder({ 'package.json': '{}', 'src/a.ts': 'x' });
  expect(programsFingerprint(folder.path)).toMatch(/^[0-9a-f]{64}$/u);
});

test('a module that moved to another place is another program', () => {
  using one = temporaryFolder({ 'package-lock.json': '', 'src/a.ts': 'x' });
  using two = temporaryFolder({ 'package-lock.json': '', 'src/b.ts': 'x' });
  expect(programsFingerprint(one.path)).not.toBe(programsFingerprint(two.path));
});
