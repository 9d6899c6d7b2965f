import { expect, test } from 'vitest';
import { chapterHead, inventTexts, inventYaml, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { tableSchema } from '../editorial/schemas/tableau.ts';
import { checkTableNotes } from './check-table-notes.ts';

test('notes are called and written, and parts are those of the table; the rest is told', () => {
  const { told, report } = listener();
  const { chapters } = inventTexts(
    {
      'convention/tableau.mdx': `${chapterHead('tableau', 3)}<TableauSynthese partie={1} />\n\n<TableauSynthese partie={2} />\n\n<NoteTableau n={13}>A.</NoteTableau>\n\n<NoteTableau n={15}>B.</NoteTableau>\n`,
    },
    report,
  );
  const tableau = inventYaml(
    'tableau.yaml',
    'parties:\n  - partie: 1\n    entetes: []\n    groupes:\n      - titre: T\n        note: 13\n        note_perdue: 14\n        colonnes: [{ indicateur: a, annee: 2015 }]\nannexe: { colonnes: [A, B, C, D] }\n',
    tableSchema,
    report,
  );
  checkTableNotes({ tableau }, chapters);
  expect(told).toEqual([
    'tableau.yaml:7:22 (parties, 1, groupes, 1, note_perdue) la note 14 n’est pas dans content/convention/tableau.mdx : corriger le numéro.',
    'content/convention/tableau.mdx:16:1 aucune colonne de content/tableau.yaml n’appelle la note 15 : corriger le numéro.',
    'content/convention/tableau.mdx:12:1 2 n’est pas une partie de content/tableau.yaml : écrire 1.',
  ]);
});
