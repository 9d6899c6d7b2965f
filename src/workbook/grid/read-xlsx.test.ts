import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from './read-xlsx.ts';

const archive = {
  'xl/workbook.xml': strToU8(
    '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Caché" state="hidden" r:id="r2"/><sheet name="Taux" r:id="r1"/><sheet name="Perdu" r:id="r9"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/><Relationship Id="r2" Target="worksheets/b.xml"/></Relationships>',
  ),
  'xl/styles.xml': strToU8(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  ),
  'xl/sharedStrings.xml': strToU8(
    '<sst><si><r><t>Le </t></r><r><t>Pré</t></r><rPh><t>x</t></rPh></si></sst>',
  ),
  'xl/worksheets/a.xml': strToU8(
    '<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>0</v></c></row></sheetData></worksheet>',
  ),
} as const;

test('a file without parts has no sheet', () => {
  expect(readXlsx({})).toEqual([]);
});

test('hidden and lost sheets are left out; strings of several looks are joined; dates count from 1904 where the file says so', () => {
  expect(readXlsx(archive)).toEqual([
    {
      name: 'Taux',
      rows: [
        [
          { kind: 'text', text: 'Le Pré' },
          { kind: 'date', text: '1904-01-01' },
        ],
      ],
    },
  ]);
});
