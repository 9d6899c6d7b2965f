import { describe, expect, test } from 'vitest';
import { inventFolder, inventYaml, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { annexFileSchema } from '../editorial/schemas/annexe.ts';
import { errataSchema } from '../editorial/schemas/errata.ts';
import { writeEntry } from '../register/entries.ts';
import { readRegister } from '../register/register.ts';
import { checkErrata, checkTranscription } from './check-transcription.ts';

describe('check transcription', () => {
  const rules = { joins: [{ starts: 'de la page', reason: 'A page break.' }], headings: [] };
  const TEXT = 'Le QPV est au bas\n\nde la page.\n\nPlanter des arbres\t<li>Un</li>\tP\tC\n';

  function told(text: string, words: { readonly title?: string; readonly wrong?: string }) {
    const heard = listener();
    using folder = inventFolder({ 'source/transcription.md': text });
    const { title = 'Planter des arbres', wrong = 'au bas' } = words;
    const row = `ordre: 1\ntitre: ${title}\nambition: a\nactions: [{ id: a-1, texte: Un }]\npartenaires: P\ncomplementaires: C\n`;
    const erratum = `- { id: a, page: enjeux, ou: Là, transcrit: ${wrong}, publie: en bas, pourquoi: C }\n`;
    const files = {
      annexe: [inventYaml('annexe/01-a.yaml', row, annexFileSchema, heard.report)],
      errata: inventYaml('errata.yaml', erratum, errataSchema, heard.report),
    };
    checkTranscription(folder.path, files, heard.report, rules);
    return heard.told.map((line) => line.split(' : ')[0]);
  }

  test('titles and corrections that the document holds pass, whichever line end', () => {
    expect(told(TEXT, {})).toEqual([]);
    expect(told(TEXT.replaceAll('\n', '\r\n'), {})).toEqual([]);
  });

  test('a row of the annex and a correction that it does not hold are told', () => {
    expect(told(TEXT, { title: 'Abattre des arbres' })).toEqual([
      'annexe/01-a.yaml:2:8 (titre) ce titre n’est pas dans content/source/transcription.md',
    ]);
    expect(told(TEXT, { wrong: 'au haut' })).toEqual([
      'errata.yaml:1:45 (1, transcrit) « au haut » ne se trouve pas dans content/source/transcription.md',
    ]);
  });

  test('a document that was cut is told by the places that it lacks, alone', () => {
    expect(told('Le QPV est au bas\n', {})).toEqual([
      'content/source/transcription.md:1:1 « de la page » s’y trouve 0 fois au lieu d’une',
    ]);
  });
});

describe('check errata', () => {
  const page = '/convention/enjeux/';
  const register = readRegister(
    [
      { page, ancre: 'ici', empreinte: '0'.repeat(12), debut: 'Ici' },
      { page, ancre: 'avant', vers: 'ici' },
    ]
      .map(writeEntry)
      .join('\n'),
  );

  test('an anchor of the chapter, an older one or none pass; another is told', () => {
    const { told, report } = listener();
    const entry = (id: string, anchor: string) =>
      `- { id: ${id}, page: enjeux, ${anchor}ou: Là, transcrit: A, publie: B, pourquoi: C }\n`;
    const text = [
      entry('a', 'ancre: ici, '),
      entry('b', 'ancre: avant, '),
      entry('c', ''),
      entry('d', 'ancre: la, '),
    ];
    checkErrata({ errata: inventYaml('errata.yaml', text.join(''), errataSchema, report) }, register);
    expect(told).toEqual([
      expect.stringContaining(
        'errata.yaml:4:33 (4, ancre) « la » n’est pas une ancre de /convention/enjeux/',
      ),
    ]);
  });
});
