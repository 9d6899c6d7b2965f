import { expect, test } from 'vitest';
import { editYaml } from '../edit-yaml.ts';
import { addAction, reviseAction, reviseCell, withdraw } from './revise-words.ts';

const TEXT = 'titre: >-\n  Un\nactions:\n  - id: a-4\n    texte: >-\n      Deux\n';
const twice = (first: string, second: string, edition: string) =>
  editYaml(
    editYaml(TEXT, (document) => reviseAction(document, 0, first, edition)),
    (document) => reviseAction(document, 0, second, edition),
  );

test('the words before the first change of an edition are those that are kept', () => {
  const text = twice('Trois', 'Quatre', 'e2');
  expect(text).toContain('    texte: >-\n      Quatre\n');
  expect(text).toContain('    revisions:\n      - edition: e2\n        avant: >-\n          Deux\n');
  expect(text.match(/avant/gu)).toHaveLength(1);
});

test('a later edition keeps its own, the newest first', () => {
  const text = editYaml(twice('Trois', 'Quatre', 'e2'), (document) =>
    reviseAction(document, 0, 'Cinq', 'e3'),
  );
  expect([...text.matchAll(/edition: (e\d)/gu)].map(([, id]) => id)).toEqual(['e3', 'e2']);
});

test('words that an edition brought are corrected within it without a trace', () => {
  const text = editYaml(TEXT, (document) => {
    addAction(document, 'a', 'Neuf', { lieu: '', debut: '2026' }, 'e2');
    reviseAction(document, 1, 'Dix', 'e2');
  });
  expect(text.endsWith('  - id: a-5\n    texte: >-\n      Dix\n    depuis: e2\n    debut: "2026"\n')).toBe(
    true,
  );
});

test('a cell that was not there has no words before it', () => {
  const text = editYaml(TEXT, (document) => reviseCell(document, 'mention', 'Rien', 'e2'));
  expect(text).toContain('revisions:\n  - edition: e2\n    champ: mention\n    avant: null\n');
});

test('a withdrawal keeps its edition when its reason is corrected', () => {
  const text = editYaml(TEXT, (document) => {
    withdraw(document, 0, 'Fin', 'e2');
    withdraw(document, 0, 'Fini', 'e3');
  });
  expect(text).toContain('    retrait:\n      edition: e2\n      motif: >-\n        Fini\n');
});
