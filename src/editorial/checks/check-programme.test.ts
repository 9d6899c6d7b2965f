import { expect, test } from 'vitest';
import { annexFileSchema } from '../schemas/annexe.ts';
import { editionsSchema } from '../schemas/editions.ts';
import { factsFileSchema } from '../schemas/suivi.ts';
import { verbsSchema } from '../schemas/verbes.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';
import { checkProgramme, type ProgrammeFiles } from './check-programme.ts';

const editions = editionsSchema.parse([
  { id: 'initiale', nom: 'édition initiale', date: '2024', source: 'Convention' },
  { id: 'avenant', nom: 'avenant', date: '2026', source: 'Délibération' },
]);
const verbs = verbsSchema.parse({
  'en-place': ['poursuivre'],
  'a-venir': ['mettre'],
  'a-l-etude': ['chercher'],
  indetermine: ['via'],
});

function told(actions: readonly object[], facts: readonly object[] = [], more: Partial<ProgrammeFiles> = {}) {
  const defects: string[] = [];
  const fileOf = <T>(file: string, data: T): YamlFile<T> => ({
    file,
    data,
    complain: (path, message) => void defects.push(`${file} ${path.join('.')} ${message}`),
  });
  const row = annexFileSchema.parse({
    ordre: 1,
    titre: 'T',
    ambition: 'a',
    partenaires: 'P',
    complementaires: 'C',
    actions,
  });
  checkProgramme({
    rows: [fileOf('content/annexe/01-parc.yaml', row)],
    facts:
      facts.length === 0
        ? []
        : [
            fileOf(
              'content/suivi/parc.yaml',
              factsFileSchema.parse(
                facts.map((fact) => ({
                  date: '2026',
                  fait: 'F.',
                  dit_par: 'S',
                  preuve: { document: 'D' },
                  inscrit_le: '2026-05-01',
                  ...fact,
                })),
              ),
            ),
          ],
    isWhole: true,
    editions,
    verbs,
    ...more,
  });
  return defects;
}

const parc = { id: 'parc-1', texte: 'Poursuivre' };

test('actions and facts that refer to what exists pass', () => {
  const changed = {
    id: 'parc-2',
    texte: 'Mettre',
    revisions: [{ edition: 'avenant', avant: 'Chercher' }],
  };
  const withdrawn = { id: 'parc-3', texte: 'Via', retrait: { edition: 'avenant', motif: 'M' } };
  const facts = [
    { id: 'f1', actions: ['parc-1'] },
    { id: 'f2', corrige: 'f1' },
  ];
  expect(told([parc, changed, withdrawn], facts)).toEqual([]);
});

test('an identifier that the row itself bears is refused, and the next free one is proposed', () => {
  expect(told([parc, { id: 'parc', texte: 'Poursuivre' }])).toEqual([
    'content/annexe/01-parc.yaml actions.1.id « parc » est déjà pris (content/annexe/01-parc.yaml, la ligne) : un identifiant ne sert qu’une fois, « parc-2 » est libre.',
  ]);
});

test('unknown editions, a first edition that rewords and a withdrawal by the edition that adds are refused', () => {
  const history = [
    { ...parc, depuis: 'avenant', retrait: { edition: 'avenant', motif: 'M' } },
    { id: 'parc-2', texte: 'Mettre', depuis: 'futur' },
    { id: 'parc-3', texte: 'Mettre', revisions: [{ edition: 'initiale', avant: 'Chercher' }] },
  ];
  expect(told(history).map((defect) => defect.split(' ').slice(1, 2).join(' '))).toEqual([
    'actions.0.retrait.edition',
    'actions.1.depuis',
    'actions.2.revisions',
  ]);
});

test('an action that begins with an undeclared word is refused', () => {
  expect(told([{ id: 'parc-1', texte: 'Bâtir un abri' }])).toEqual([
    'content/annexe/01-parc.yaml actions.0.texte l’action commence par « bâtir », que content/verbes.yaml ne connaît pas : l’y inscrire dans l’une des quatre listes.',
  ]);
});

test('facts of unknown actions, entered before they happened, or that correct nothing are refused', () => {
  const facts = [
    { id: 'f1', actions: ['parc-9'] },
    { id: 'f1', date: '2027' },
    { id: 'f3', corrige: 'f9' },
  ];
  expect(told([parc], facts).map((defect) => defect.split(' ').slice(1, 2).join(' '))).toEqual([
    '0.actions.0',
    '1.id',
    '1.date',
    '2.corrige',
  ]);
});

test('what could not be read is not held against the rest', () => {
  expect(
    told([{ id: 'parc-1', texte: 'Bâtir', depuis: 'futur' }], [], { editions: null, verbs: null }),
  ).toEqual([]);
});
