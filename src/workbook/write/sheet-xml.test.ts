import { expect, test } from 'vitest';
import { CellStyles } from './cell-styles.ts';
import { words } from './plan.ts';
import { escapeXml, sheetXml } from './sheet-xml.ts';

test('what XML cannot hold is left out, the rest is escaped', () => {
  expect(escapeXml('a\u{0}<b>&"\u{B}\u{FFFF}')).toBe('a&lt;b&gt;&amp;&quot;');
});

test('a sheet without rows, lists nor panes is still a sheet', () => {
  const context = { styles: new CellStyles(), listOf: () => '', isFirst: true };
  const xml = sheetXml({ name: 'a', widths: [], rows: [], frozen: [0, 0], guidance: [] }, context);
  expect(xml).toContain('<sheetView workbookViewId="0" tabSelected="1"></sheetView>');
  expect(xml).toContain('<sheetData></sheetData>');
  expect(xml).not.toContain('<cols>');
});

test('words that a spreadsheet shows are cut where Excel would refuse the file', () => {
  const context = { styles: new CellStyles(), listOf: () => '', isFirst: false };
  const guidance = [{ from: [0, 0], to: [0, 0], title: 't'.repeat(99), words: 'w'.repeat(999) }] as const;
  const xml = sheetXml({ name: 'a', widths: [], rows: [], frozen: [0, 0], guidance }, context);
  expect(
    /promptTitle="(t+)" prompt="(w+)"/u
      .exec(xml)
      ?.slice(1)
      .map(({ length }) => length),
  ).toEqual([32, 255]);
});

test('a row is as high as its longest cell needs, within what Excel takes', () => {
  const context = { styles: new CellStyles(), listOf: () => '', isFirst: false };
  const rows = [
    [words('a')],
    [words('a'.repeat(35))],
    [words('a'.repeat(9999))],
    [words('a'.repeat(99), 'title')],
  ];
  const xml = sheetXml({ name: 'a', widths: [20], rows, frozen: [0, 0], guidance: [] }, context);
  expect(
    [...xml.matchAll(/<row r="(\d)"(?: ht="(\d+)" customHeight="1")?>/gu)].map(([, row, height]) => [
      row,
      height,
    ]),
  ).toEqual([
    ['1', undefined],
    ['2', '30'],
    ['3', '409'],
    ['4', undefined],
  ]);
});
