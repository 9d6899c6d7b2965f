import { expect, test } from 'vitest';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventContent, oneFigure } from '../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../register/register.ts';
import { verificationRecord } from './verification-record.ts';
import { verificationsJson } from './verifications-json.ts';
import { verifyText } from './verified-text.ts';

test('the file names itself, its producer, its date, its licence, and holds everything', () => {
  const { claims, otherWords } = verifyText(
    inventContent(oneFigure),
    inventedSource.dataset,
    readRegister(''),
  );
  const licence = { name: 'Licence', address: 'https://licence.example' };
  const json = verificationsJson(claims.map(verificationRecord), otherWords, {
    title: 'Essai',
    producers: ['Un institut', 'Une caisse'],
    edition: publishedEdition,
    updated: '2026-01-01',
    licence,
  });
  expect(JSON.parse(json)).toMatchObject({
    titre: 'Essai',
    producteur: 'Un institut, Une caisse',
    edition: 'Publié par la Ville de Bourg & Cie.',
    mise_a_jour: '2026-01-01',
    licence: { nom: 'Licence', adresse: 'https://licence.example' },
    affirmations: [{ id: 'part-nord', verdict: 'concorde' }],
    autres_mots: [{ chapitre: 'presentation', texte: 'En 2015', raison: 'année' }],
  });
});
