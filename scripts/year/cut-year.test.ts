import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { projectRoot } from '../project-root.ts';
import { hasSnapshot, takeSnapshot } from './sources-snapshot.ts';

test(
  'a year that was cut short is told and runs no other, and --retablir puts its files back',
  { timeout: 60_000 },
  () => {
    using project = temporaryFolder({ 'content/site.yaml': 'b', 'data/t.csv': 'c' });
    for (const name of ['scripts', 'src', 'package.json'])
      cpSync(join(projectRoot, name), join(project.path, name), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(project.path, 'node_modules'), 'dir');
    const year = (...args: string[]) => {
      const script = join(project.path, 'scripts/year.ts');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
      return { status, words: stdout + stderr };
    };
    takeSnapshot(project.path);
    writeFileSync(join(project.path, 'data/t.csv'), 'à moitié');
    expect(year()).toMatchObject({
      status: 1,
      words: expect.stringContaining('npm run annee -- --retablir'),
    });
    expect(year('--retablir')).toMatchObject({
      status: 0,
      words: expect.stringContaining('remis tels qu’avant'),
    });
    expect(readFileSync(join(project.path, 'data/t.csv'), 'utf8')).toBe('c');
    expect(hasSnapshot(project.path)).toBe(false);
    expect(year('--retablir')).toMatchObject({
      status: 1,
      words: expect.stringContaining('rien à remettre'),
    });
  },
);
