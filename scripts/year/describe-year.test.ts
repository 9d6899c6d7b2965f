import { expect, test } from 'vitest';
import { describeYear } from './describe-year.ts';

test('a year that changes nothing says so', () => {
  expect(describeYear({ changed: [], added: [], removed: [] })).toEqual([
    'Rien ne change pour les lecteurs.',
  ]);
});

test('what changed is told by kind, pages by their address, frames and images by their number', () => {
  const lines = describeYear({
    changed: ['index.html', 'indicateurs/a/index.html', 'graphiques/a/index.html', 'graphiques/b/index.html'],
    added: ['donnees/faits.csv', 'partage/a.png'],
    removed: ['quartiers/a/index.html'],
  });
  expect(lines).toEqual([
    'Ce que les lecteurs verront changé :',
    '  - accueil et pages du site : 1 changé (/)',
    '  - indicateurs : 1 changé (/indicateurs/a/)',
    '  - quartiers : 1 retiré',
    '  - graphiques à intégrer : 2 changés',
    '  - fichiers de données : 1 nouveau (/donnees/faits.csv)',
    '  - images et autres fichiers : 1 nouveau',
  ]);
});
