import { expect, test } from 'vitest';
import { importRemedy } from './import-remedy.ts';

test('the remedy is a command, with the file', () => {
  expect(importRemedy('data/x.csv')).toContain('« npm run importer -- data/x.csv »');
});
