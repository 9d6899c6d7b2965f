import { expect, test } from 'vitest';
import { inventTexts, inventYaml, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { evaluationSchema } from '../editorial/schemas/evaluation.ts';
import { markersSchema } from '../editorial/schemas/reperes.ts';
import { tableSchema } from '../editorial/schemas/tableau.ts';
import { checkDataReferences, checkIndicators } from './check-indicators.ts';

const { dataset } = inventedSource;
const about = (id: string) => `---\nindicateur: ${id}\n---\n\nUn mot.\n`;

test('each indicator has one explanation and one ranking; each explanation its indicator', () => {
  const { told, report } = listener();
  const { explanations } = inventTexts(
    {
      'indicateurs/part-jardins.mdx': about('part-jardins'),
      'indicateurs/part-jardins-2.mdx': about('part-jardins'),
      'indicateurs/inconnu.mdx': about('inconnu'),
    },
    report,
  );
  checkIndicators({ ...dataset, indicators: dataset.indicators.slice(0, 2) }, explanations, [], report);
  const [known = '', lacking = ''] = dataset.indicators.map(({ id }) => id);
  expect(known).toBe('part-jardins');
  expect(told.map((line) => line.split(' : ')[0])).toEqual([
    'content/indicateurs/inconnu.mdx:2:13 (indicateur) « inconnu » n’est pas un indicateur de data/',
    'content/indicateurs/part-jardins-2.mdx:2:13 (indicateur) « part-jardins » n’est pas le nom du fichier',
    `content/graphiques/classement-${known}.yaml:1:1 le classement de l’indicateur « ${known} » manque`,
    `content/indicateurs/${lacking}.mdx:1:1 l’explication de l’indicateur « ${lacking} » manque`,
    `content/graphiques/classement-${lacking}.yaml:1:1 le classement de l’indicateur « ${lacking} » manque`,
  ]);
});

test('an indicator, a year and a published change that data/ lacks are told where they are asked for', () => {
  const { told, report } = listener();
  const reperes = inventYaml(
    'reperes.yaml',
    '- { page: a, passage: Un, indicateur: inconnu }\n',
    markersSchema,
    report,
  );
  const column = (fields: string) => `          - { indicateur: part-jardins, ${fields} }\n`;
  const tableau = inventYaml(
    'tableau.yaml',
    `parties:\n  - partie: 1\n    entetes: []\n    groupes:\n      - titre: T\n        colonnes:\n${column('annee: 2015')}${column('annee: 2016')}${column('de: 1990, a: 1991, titre: évolution')}annexe: { colonnes: [A, B, C, D] }\n`,
    tableSchema,
    report,
  );
  const evaluation = inventYaml(
    'evaluation.yaml',
    'declare_le: 2026-11-26\nindicateurs:\n  - {indicateur: inconnu, depart: 2010, seuil: 2, raison: Essai.}\n' +
      '  - {indicateur: part-jardins, depart: 1990, seuil: 2, raison: Essai.}\n',
    evaluationSchema,
    report,
  );
  checkDataReferences({ reperes, tableau, evaluation }, dataset);
  expect(told.map((line) => line.split(' : ')[0])).toEqual([
    'reperes.yaml:1:39 (1, indicateur) « inconnu » n’est pas un indicateur de data/',
    'evaluation.yaml:3:18 (indicateurs, 1, indicateur) « inconnu » n’est pas un indicateur de data/',
    'evaluation.yaml:4:40 (indicateurs, 2, depart) 1990 n’est pas une année de « part-jardins »',
    'tableau.yaml:8:48 (parties, 1, groupes, 1, colonnes, 2, annee) 2016 n’est pas une année de « part-jardins »',
    'tableau.yaml:9:45 (parties, 1, groupes, 1, colonnes, 3, de) data/evolutions-publiees.csv n’a pas d’évolution de « part-jardins » de 1990 à 1991',
  ]);
});
