import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { checkBuiltSite } from './check-built-site.ts';

test('where nothing is built, the remedy is told; a built site is checked in tests/site/control.test.ts', () => {
  using folder = temporaryFolder();
  expect(checkBuiltSite(folder.path, '.')).toEqual([
    { rule: 'Site construit', defects: ['Il n’y a pas de site construit : npm run build'] },
  ]);
});
