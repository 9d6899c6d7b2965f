import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readOds } from './read-ods.ts';

const NAMES = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"';
const read = (cells: string) =>
  readOds({
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><table:table table:name="Taux"><table:table-row>${cells}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:document-content>`,
    ),
  });
const first = (cell: string) => read(cell)[0]?.rows[0]?.[0];

test('blank rows and cells to the end of the sheet are not read', () => {
  expect(read('<table:table-cell/>')).toEqual([{ name: 'Taux', rows: [] }]);
});

test('a number keeps the decimals that it shows, a percentage is in hundredths', () => {
  expect(
    first(
      '<table:table-cell office:value-type="float" office:value="16"><text:p>16,0</text:p></table:table-cell>',
    ),
  ).toEqual({ kind: 'number', text: '16.0', isPercent: false });
  expect(
    first(
      '<table:table-cell office:value-type="percentage" office:value="0.401"><text:p>40,1 %</text:p></table:table-cell>',
    ),
  ).toEqual({ kind: 'number', text: '40.1', isPercent: true });
  expect(
    first(
      '<table:table-cell office:value-type="float" office:value="1713"><text:p>1 713</text:p></table:table-cell>',
    ),
  ).toEqual({ kind: 'number', text: '1713', isPercent: false });
});

test('spaces, line ends and repeated cells are kept, comments are not', () => {
  expect(
    first(
      '<table:table-cell office:value-type="string"><office:annotation><text:p>non</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>',
    ),
  ).toEqual({ kind: 'text', text: 'a  b\nc' });
  expect(
    read(
      '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>',
    )[0]?.rows[0],
  ).toHaveLength(2);
});

test('a date is a date, a failed formula an error', () => {
  expect(
    first(
      '<table:table-cell office:value-type="date" office:date-value="2026-05-12T00:00:00"><text:p>12/05</text:p></table:table-cell>',
    ),
  ).toEqual({ kind: 'date', text: '2026-05-12' });
  expect(
    first('<table:table-cell office:value-type="string"><text:p>#N/A</text:p></table:table-cell>'),
  ).toEqual({ kind: 'error', text: '#N/A' });
});
