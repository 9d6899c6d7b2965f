import { expect, test } from 'vitest';
import { listFiles } from '../files/list-files.ts';
import { READERS } from './test-changed-content.ts';

test('every place of the list has tests: a renamed one would be left out in silence', () => {
  const tests = ['tests', 'src', 'scripts'].flatMap((folder) =>
    listFiles(folder)
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/site/')),
  );
  expect(READERS.filter((place) => !tests.some((file) => file.includes(place)))).toEqual([]);
});
