import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { publishedEdition } from '../../../tests/fixtures/editorial/editions.ts';
import { inventContent, oneFigure } from '../../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../../register/register.ts';
import { verifyText } from '../verified-text.ts';
import { type VerificationRecord, verificationRecord } from './verification-record.ts';
import { VERIFICATION_COLUMNS, verificationsCsv, verificationsJson } from './verifications-files.ts';

describe('verifications csv', () => {
  const record: VerificationRecord = {
    id: 'aah-rythme',
    chapitre: 'presentation',
    citation: '+4,7 % en dehors',
    passage: '=1+1',
    affirme: 'nombre',
    territoires: ['mel', 'nord'],
    annees: [2015, 2020],
    annee_deduite: true,
    base: null,
    verdict: 'differe',
    contexte: [],
    resultat: '−18,6 %',
    valeur: -18.617021,
    unite: 'evolution',
    formule: null,
    calcul: null,
    cellules: ['a:mel:2015', 'a:mel:2020'],
    remarques: ['Une phrase.', 'Une autre, « citée ».'],
    repere: null,
    ailleurs: null,
    note: null,
    adresse: '/verification/presentation/#aah-rythme',
    declaration: null,
  };
  const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ',' });

  test('every column is there, in order, and every value is read back', () => {
    const { meta, data } = parse(verificationsCsv([record]));
    expect(meta.fields).toEqual([...VERIFICATION_COLUMNS]);
    // All that a record holds but its declaration, which only JSON can tell; the names are a promise (docs/contracts.md).
    expect(meta.fields).toEqual(Object.keys(record).filter((name) => name !== 'declaration'));
    expect(data[0]).toMatchObject({
      territoires: 'mel nord',
      annees: '2015 2020',
      annee_deduite: 'oui',
      base: '',
      contexte: 'meme',
      valeur: '-18.617021',
      remarques: 'Une phrase. Une autre, « citée ».',
    });
  });

  test('no text is run by a spreadsheet', () => {
    expect(parse(verificationsCsv([record])).data[0]).toMatchObject({
      citation: "'+4,7 % en dehors",
      passage: "'=1+1",
      resultat: '−18,6 %',
    });
  });

  test('what differs in context is listed; nothing compared is blank', () => {
    const of = (contexte: VerificationRecord['contexte']) =>
      parse(verificationsCsv([{ ...record, contexte }])).data[0]?.['contexte'];
    expect([of(['annee', 'perimetre']), of(null)]).toEqual(['annee perimetre', '']);
  });
});

describe('verifications json', () => {
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
    // One space a level, and a last line end: the file is compared from one build to the next, line by line.
    expect(json).toMatch(/^\{\n "titre": "Essai",\n[\s\S]*\n\}\n$/u);
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
});
