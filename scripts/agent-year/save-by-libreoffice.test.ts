import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../src/workbook/grid/read-spreadsheet.ts';
import { writeXlsx } from '../../src/workbook/write/write-xlsx.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { saveByLibreOffice } from './save-by-libreoffice.ts';

test(
  'LibreOffice writes the workbook in its own way, and it says the same; without LibreOffice it stays as it is',
  { timeout: 60_000 },
  () => {
    using folder = temporaryFolder({ rien: '' });
    const file = join(folder.path, 'classeur.xlsx');
    const bytes = writeXlsx([
      {
        name: 'Feuille',
        widths: [20, 10],
        rows: [[{ look: 'head', text: 'Quartier' }], [{ look: 'open', number: '40.1' }]],
        frozen: [1, 0],
        guidance: [],
      },
    ]);
    writeFileSync(file, bytes);
    const cells = () => {
      const read = readSpreadsheet(file, readFileSync(file));
      return 'refusal' in read
        ? read.refusal
        : JSON.stringify(read.sheets.map(({ name, rows }) => ({ name, rows })));
    };
    const before = cells();
    const isSaved = saveByLibreOffice(file);
    expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(!isSaved);
    expect(cells()).toBe(before);
  },
);
