import { expect, test } from 'vitest';
import { instructionsPlan } from './instructions-sheet.ts';

test('the first sheet gives the commands', () => {
  const words = instructionsPlan()
    .rows.map((row) => row[0]?.text ?? '')
    .join('\n');
  expect(words).toContain('npm run importer -- classeur.xlsx');
  expect(words).toContain('--ecrire');
});
