import { expect, test } from 'vitest';
import { themeFileSchema } from '../../src/editorial/schemas/themes.ts';
import { rows } from '../../src/programme/fixtures/invented-annex.ts';
import { fingerprint } from '../../src/register/fingerprint.ts';
import { plainHints } from './plain-hints.ts';

test('an action without plain words and one reworded since are told, with the fingerprint to write', () => {
  const theme = {
    id: 'vert',
    ...themeFileSchema.parse({
      ordre: 1,
      titre: 'T',
      resume: 'R.',
      lignes: [],
      actions: [
        { id: 'jardins-1', en_clair: 'A.', empreinte: fingerprint('Poursuivre les ateliers') },
        { id: 'jardins-2', en_clair: 'B.', empreinte: fingerprint('Poursuivre deux potagers') },
        { id: 'velo-1', en_clair: 'C.', empreinte: fingerprint('Mettre des arceaux') },
      ],
    }),
  };
  const hints = plainHints({ themes: [theme], annexe: rows });
  expect(hints).toHaveLength(2);
  expect(hints[0]).toMatch(/^jardins-2 : le texte a changé/u);
  expect(hints[0]).toContain(fingerprint('Poursuivre trois potagers'));
  expect(hints[1]).toMatch(/^jardins-4 : l’action n’a pas de mots simples/u);
});
