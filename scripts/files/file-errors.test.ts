import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainFileError, inFrench } from './file-errors.ts';

test('an error of the file system is told with its place, its remedy and its code', () => {
  const error = Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
  expect(explainFileError(error, '/site')).toMatch(
    /^\/site : le dossier est occupé : fermer .*\(EBUSY\)\.$/u,
  );
});

test('an error of the system itself is known', () => {
  const write = (): void => writeFileSync('/dev/null/a', '');
  expect(() => {
    try {
      write();
    } catch (error) {
      throw inFrench(error, '/dev/null/a');
    }
  }).toThrow('/dev/null/a : une partie du chemin est un fichier');
});

test('any other error stays what it is', () => {
  const error = new Error('No figure');
  expect(explainFileError(error, '/site')).toBeNull();
  expect(inFrench(error, '/site')).toBe(error);
  expect(explainFileError('text', '/site')).toBeNull();
});
