import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventContent, oneFigure } from '../../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { loadVerifications } from './load-verifications.ts';

const { dataset } = inventedSource;
const load = (files: Readonly<Record<string, string>>) => loadVerifications(inventContent(files), dataset);
const declaration = oneFigure['verifications/presentation.yaml'];

test('the figures are read from the words of the chapters', () => {
  const { list, otherWords } = load(oneFigure);
  expect(list).toMatchObject([
    {
      chapter: 'presentation',
      quotation: '20,5 %',
      passage: 'En 2015, la part est de 20,5 %.',
      verdict: 'concorde',
    },
  ]);
  expect(otherWords.get('presentation')).toEqual([{ texte: 'En 2015', raison: 'année' }]);
});

test('the verdict follows the words', () => {
  const words = oneFigure['convention/presentation.mdx'].replace('20,5', '20,6');
  expect(load({ ...oneFigure, 'convention/presentation.mdx': words }).list[0]?.verdict).toBe('differe');
});

test('a figure may compute with a number that another quotes', () => {
  const { list } = load({
    'convention/enjeux.mdx':
      'De <Claim id="avant">100 en tout</Claim> à <Claim id="apres">50</Claim>, soit <Claim id="fois">deux fois</Claim> moins.\n',
    'verifications/enjeux.yaml': `affirmations:
  - { id: avant, affirme: nombre, ailleurs: Ailleurs., nom: le nombre d’avant }
  - { id: apres, affirme: nombre, ailleurs: Ailleurs., nom: le nombre d’après }
  - { id: fois, affirme: nombre, formule: { rapport: [{ cite: avant }, { cite: apres }] } }
autres_mots: []
`,
  });
  expect(list.map(({ verdict }) => verdict)).toEqual(['non_verifiable', 'non_verifiable', 'concorde']);
});

test('a quoted number that a computation cites needs a name', () => {
  const files = {
    'convention/enjeux.mdx':
      'De <Claim id="avant">100</Claim>, soit <Claim id="fois">deux fois</Claim> moins.\n',
    'verifications/enjeux.yaml': `affirmations:
  - { id: avant, affirme: nombre, ailleurs: Ailleurs. }
  - { id: fois, affirme: nombre, formule: { rapport: [{ cite: avant }, { cite: avant }] } }
autres_mots: []
`,
  };
  expect(() => load(files)).toThrow(
    'content/verifications/enjeux.yaml:2:5 (affirmations, 1) « avant » est cité par un calcul et n’a pas de nom : dire dans « nom » ce que compte ce nombre.',
  );
});

test('all defects of all files are told at once, with file and line', () => {
  const files = {
    ...oneFigure,
    'verifications/presentation.yaml': declaration.replace('id: part-nord', 'id: part-sud'),
    'convention/enjeux.mdx': 'Dans quatre quartiers.\n',
  };
  expect(() => load(files)).toThrow(
    /presentation\.yaml:2:3 .*part-nord[\s\S]*presentation\.yaml:2:5 .*part-sud/u,
  );
  expect(() => load(files)).toThrow(/enjeux\.yaml:2:.*quatre/u);
});

test('a formula that is not of the vocabulary is refused', () => {
  const unknown = declaration.replace('cellule:', 'javascript:');
  expect(() => load({ ...oneFigure, 'verifications/presentation.yaml': unknown })).toThrow(
    /presentation\.yaml:6:.*ce n’est pas une formule connue/u,
  );
});

test('an identifier belongs to one figure of all the chapters', () => {
  const files = {
    ...oneFigure,
    'convention/enjeux.mdx': oneFigure['convention/presentation.mdx'],
    'verifications/enjeux.yaml': declaration,
  };
  expect(() => load(files)).toThrow('« part-nord » est déjà dans content/verifications/presentation.yaml');
});

test('the number that is cited is the first of the words, a percentage where they say so', () => {
  const { list } = load({
    'convention/enjeux.mdx':
      'Soit <Claim id="avant">40 % au 4ème trimestre</Claim>, <Claim id="fois">deux fois</Claim> plus.\n',
    'verifications/enjeux.yaml': `affirmations:
  - { id: avant, affirme: autre, ailleurs: Ailleurs., nom: le nombre d’avant, territoire: [nord], annee: [2015], annee_deduite: true }
  - { id: fois, affirme: nombre, annee: [2015], annee_deduite: true, territoire: [nord], formule: { rapport: [{ cite: avant }, { cellule: [part-jardins, nord, 2015] }] } }
autres_mots: []
`,
  });
  // By hand: 40 ÷ 20.5 = 1.95…, twice once rounded.
  expect(list.map(({ verdict }) => verdict)).toEqual(['non_verifiable', 'concorde']);
  expect(list[1]?.outcome).toMatchObject({
    quantity: { arithmetic: '40 ÷ 20,5', years: [2015], territories: ['nord'] },
  });
});

test('a chapter that is checked and has no declarations, and an annex that has none, are told', () => {
  const root = inventContent(oneFigure);
  const names = [
    'annexe',
    'enjeux',
    'evaluation',
    'gouvernance',
    'introduction',
    'presentation',
    'priorites',
  ];
  for (const name of names) rmSync(join(root, `content/verifications/${name}.yaml`));
  expect(() => loadVerifications(root, dataset)).toThrow(
    names.map((name) => `content/verifications/${name}.yaml:1:1 le fichier manque : le rétablir.`).join('\n'),
  );
});

test('the words of the annex are looked for in its rows', () => {
  const files = {
    'verifications/annexe.yaml': `affirmations: [{ id: lgts, affirme: autre, texte: 550 lgts, ailleurs: Ailleurs. }]\nautres_mots: []\n`,
  };
  expect(() => load(files)).toThrow('« 550 lgts » n’est pas dans content/annexe');
});

test('a defect of an identifier or of a name is told at its line', () => {
  const twice = {
    ...oneFigure,
    'convention/enjeux.mdx': oneFigure['convention/presentation.mdx'],
    'verifications/enjeux.yaml': declaration,
  };
  expect(() => load(twice)).toThrow('content/verifications/enjeux.yaml:2:9 ');
});
