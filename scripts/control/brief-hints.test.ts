import { expect, test } from 'vitest';
import type { Brief } from '../../src/editorial/schemas/en-bref.ts';
import { rows } from '../../src/programme/fixtures/invented-annex.ts';
import { fingerprint } from '../../src/register/fingerprint.ts';
import { briefHints } from './brief-hints.ts';

const empreinte = fingerprint('Poursuivre deux potagers');
const mots = { courants: [], expliques: [] };
const official = { passages: new Map([['lac', ['Le lac.']]]), rows };

function hints(...sur: Brief['phrases'][number]['sur']): readonly string[] {
  return briefHints(
    { enBref: [{ id: 'document', phrases: [{ texte: 'Une phrase.', sur }] }], mots },
    official,
  );
}

test('a sentence whose words hold is not told', () => {
  expect(hints({ page: 'lac', debut: 'Le lac', empreinte: fingerprint('Le lac.') })).toEqual([]);
});

test('an action reworded is told with its new fingerprint, and what is gone is told so', () => {
  const [action, row, passage] = hints(
    { action: 'jardins-2', empreinte },
    { ligne: 'mer', empreinte },
    { page: 'lac', debut: 'La mer', empreinte },
  );
  expect(action).toContain(
    `l’action jardins-2 a changé. Relire la phrase, puis écrire « empreinte: '${fingerprint('Poursuivre trois potagers')}' »`,
  );
  expect(row).toContain('la ligne mer n’est plus dans le texte');
  expect(passage).toContain('le passage « La mer… » n’est plus dans le texte');
});
