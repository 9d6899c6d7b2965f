import { expect, test } from 'vitest';
import { CellStyles } from './cell-styles.ts';
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
