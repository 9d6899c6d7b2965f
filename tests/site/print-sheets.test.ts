import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { growthOfAnnex } from './page-limit.ts';
import { heaviestPages } from './page-sample.ts';
import { ordinaryPages, type Page } from './pages.ts';
import { type PrintedSheet, printSheets } from './printed-sheets.ts';
import { printedTables } from './printed-table.ts';
import { SCRIPT_PAGES } from './script-pages.ts';
import { visitSite } from './visit-site.ts';
import { plainText } from './written-cell.ts';

const { open } = visitSite(siteFolders.published);
// An embed prints its drawing, as high as a sheet; the page of codes frames two examples.
const sample = heaviestPages(ordinaryPages).filter(
  ({ address }) => !/^\/graphiques\/./u.test(address) && !SCRIPT_PAGES.has(address),
);

/** How far down a sheet goes, at least, when another follows. */
const FILLED = 0.6;
/** The same in the annex: its rows, moved whole under a repeated head, grow taller with their actions. */
const FILLED_WITH_ROWS = FILLED / growthOfAnnex;

test.each(sample)(
  'on paper $address has full sheets, no empty bullet and no bare triangle',
  async ({ address }) => {
    const page = await open(address);
    const sheets = await printSheets(page);
    const least = address === '/convention/annexe/' ? FILLED_WITH_ROWS : FILLED;
    const short = sheets.slice(0, -1).filter(({ filled }) => filled < least);
    expect(short.map(({ lines }) => lines.slice(0, 2).join(' / '))).toEqual([]);
    expect(sheets.at(-1)?.lines.length, 'lines of the last sheet').toBeGreaterThan(0);
    const bare = sheets.flatMap(({ lines }) => lines.filter((line) => /^\s*[•◦▪▸▶►▾▼‣]\s*$/u.test(line)));
    expect(bare).toEqual([]);
    // Elsewhere words may end where a sheet does.
    if (!/^\/(?:convention\/(?:tableau|annexe)\/$|indicateurs\/)/u.test(address)) return;
    const foot = plainText(await page.locator('footer p').first().innerText());
    const last = sheets.at(-1)?.lines.map(plainText) ?? [];
    expect(foot.startsWith(last[0] ?? ''), 'a sheet for the foot alone').toBe(false);
  },
);

const tabled = sample.filter(({ address }) => tablesOf(address).some(({ rows }) => rows.length > 5));

test.each(tabled)('on each sheet of $address a table has its column heads', async ({ address }) => {
  const sheets = await printSheets(await open(address));
  for (const { heads, rows } of tablesOf(address)) {
    const last = heads.filter((words) => words !== '').slice(-2);
    const missing = sheets.filter((sheet) => {
      const held = rows.filter(({ name, cells }) => sheet.lines.some((line) => isRow(line, name, cells)));
      return held.length > 1 && !last.every((words) => holds(sheet, words));
    });
    expect(missing.map(({ lines }) => lines.slice(0, 2).join(' / '))).toEqual([]);
  }
});

test.each(['/convention/tableau/', '/convention/annexe/'])(
  '%s prints lying, whole, as a table',
  async (address) => {
    const sheets = await printSheets(await open(address));
    expect(sheets.every(({ isLandscape }) => isLandscape)).toBe(true);
    const text = sheets.flatMap(({ lines }) => lines).join(' ');
    const words = tablesOf(address).flatMap(({ heads, rows }) => [...heads, ...rows.map(({ name }) => name)]);
    const letters = (value: string): string => value.replace(/[^\p{L}\d]/gu, '');
    // Columns stand side by side: the words of a cell are there, not in one piece.
    const lost = words
      .flatMap((cell) => cell.split(/\s+/u))
      .filter((word) => !letters(text).includes(letters(word)));
    expect(lost).toEqual([]);
  },
);

test('the annex has its four columns side by side on paper', async () => {
  const [sheet] = await printSheets(await open('/convention/annexe/'));
  const heads = tablesOf('/convention/annexe/')[0]?.heads ?? [];
  const first = heads.map((words) => words.split(' ')[0] ?? '');
  expect(first).toHaveLength(4);
  expect(sheet?.lines.some((line) => first.filter((word) => line.includes(word)).length >= 3)).toBe(true);
});

function tablesOf(address: string): ReturnType<typeof printedTables> {
  const page: Page | undefined = ordinaryPages.find((one) => one.address === address);
  return printedTables(page?.html ?? '');
}

function isRow(line: string, name: string, cells: readonly string[]): boolean {
  const plain = line.replace(/\s+/gu, ' ');
  return plain.includes(name) && cells.length > 1 && cells.every((cell) => plain.includes(cell));
}

/** Whether a sheet holds the words of a head, which may be set on several lines. */
function holds({ lines }: PrintedSheet, words: string): boolean {
  const text = lines.join(' ');
  return words.split(/[\s–]+/u).every((word) => text.includes(word));
}
