import { expect, test } from 'vitest';
import { inventContent, oneFigure } from '../../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../../register/register.ts';
import { verifyText } from '../verified-text.ts';
import { verificationRecord } from './verification-record.ts';

const records = (files: Readonly<Record<string, string>>) =>
  verifyText(inventContent(files), inventedSource.dataset, readRegister('')).claims.map(verificationRecord);
const figure = (claim: string, words: string) => ({
  'convention/enjeux.mdx': `En 2010 et 2015, <Claim id="a">${words}</Claim>.\n`,
  'verifications/enjeux.yaml': `affirmations: [{ id: a, ${claim} }]\nautres_mots: [{ texte: En 2010 et 2015, raison: années }]\n`,
});

test('a record holds the declaration, both verdicts, the value and the cells', () => {
  expect(records(oneFigure)).toEqual([
    {
      id: 'part-nord',
      chapitre: 'presentation',
      citation: '20,5 %',
      passage: 'En 2015, la part est de 20,5 %.',
      affirme: 'nombre',
      territoires: ['nord'],
      annees: [2015],
      annee_deduite: false,
      base: null,
      verdict: 'concorde',
      contexte: [],
      resultat: '20,5\u{A0}%',
      valeur: 20.5,
      unite: 'pourcentage',
      formule: 'la part des jardins, nord, 2015',
      calcul: null,
      cellules: ['part-jardins:nord:2015'],
      remarques: ['Le nord est grand.'],
      repere: null,
      ailleurs: null,
      note: null,
      adresse: '/verification/presentation/#part-nord',
      declaration: { cellule: ['part-jardins', 'nord', 2015] },
    },
  ]);
});

test('a value keeps six decimals at most: two thirds of a hundred', () => {
  const part = 'formule: { part: [{ duree: [2013, 2015] }, { duree: [2012, 2015] }] }';
  expect(records(figure(`affirme: nombre, annee: [2010, 2015], ${part}`, '66,7 %'))[0]).toMatchObject({
    valeur: 66.666667,
    unite: 'pourcentage',
    verdict: 'concorde',
  });
});

test('a missing cell leaves the value out and keeps the unit; a figure that is elsewhere has neither', () => {
  const est = 'affirme: nombre, formule: { cellule: [part-jardins, est, 2015] }';
  expect(records(figure(est, '7 %'))[0]).toMatchObject({
    valeur: null,
    unite: 'pourcentage',
    contexte: null,
  });
  expect(records(figure('affirme: autre, ailleurs: Ailleurs.', 'sept'))[0]).toMatchObject({
    valeur: null,
    unite: null,
    cellules: [],
    declaration: null,
    ailleurs: 'Ailleurs.',
  });
});

test('a landmark gives its cells and its declaration, and no value', () => {
  const landmark = 'affirme: autre, ailleurs: Ailleurs., repere: [{ cellule: [part-jardins, nord, 2015] }]';
  expect(records(figure(landmark, 'sept'))[0]).toMatchObject({
    valeur: null,
    repere: expect.stringContaining('20,5'),
    cellules: ['part-jardins:nord:2015'],
    declaration: [{ cellule: ['part-jardins', 'nord', 2015] }],
  });
});
