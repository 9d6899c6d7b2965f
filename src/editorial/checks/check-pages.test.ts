import { expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';

const erratum = {
  ancre: null,
  id: 'a',
  ou: 'ici',
  transcrit: 'b',
  publie: 'c',
  pourquoi: 'd',
};

test('an item that names no chapter is told, with the chapters there are', () => {
  const told: string[] = [];
  const data = [
    { ...erratum, page: 'enjeux' },
    { ...erratum, page: 'enjeu' },
  ];
  checkPages(
    {
      file: 'errata.yaml',
      data,
      complain: (path, message) => void told.push(`${path.join('.')} ${message}`),
    },
    ['enjeux', 'tableau'],
  );
  expect(told).toEqual([
    '1.page « enjeu » n’est pas un chapitre de content/convention : écrire enjeux ou tableau.',
  ]);
});

test('a list that could not be read is passed over', () => {
  expect(() => checkPages(null, [])).not.toThrow();
});
