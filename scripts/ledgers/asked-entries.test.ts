import { expect, test } from 'vitest';
import { askedEntries } from './asked-entries.ts';

test('moves, aliases and withdrawals become entries', () => {
  expect(
    askedEntries({
      deplacer: ['/a/=/b/'],
      alias: ['/p/#vieux=neuf'],
      retirer: ['/p/#fini'],
      raison: 'Avenant de 2027',
    }),
  ).toEqual([
    { adresse: '/a/', vers: '/b/' },
    { page: '/p/', ancre: 'vieux', vers: 'neuf' },
    { page: '/p/', ancre: 'fini', retrait: 'Avenant de 2027' },
  ]);
});

test.each([
  [{ deplacer: ['/a/'] }, '--deplacer /ancienne/=/nouvelle/'],
  [{ alias: ['/p/=b'] }, '--alias /page/#ancienne=nouvelle'],
  [{ retirer: ['fini'], raison: 'R' }, '--retirer /page/#ancre'],
  [{ retirer: ['/p/#fini'] }, 'un retrait donne sa raison'],
])('%j is refused with its form', (asked, form) => {
  expect(() => askedEntries(asked)).toThrow(form);
});
