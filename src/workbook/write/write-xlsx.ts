import { strToU8, zipSync } from 'fflate';
import type { SheetPlan } from './plan.ts';
import { escapeXml, sheetXml } from './sheet-xml.ts';
import { CellStyles } from './cell-styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Holds the values of drop-down lists that are too long to stand in their rule. */
const LISTS = 'Listes';
/** Bytes do not depend on when or where a workbook is written; the format starts in 1980. */
const TIME = new Date(1980, 0, 2);

/** Writes a workbook (.xlsx, ECMA-376): the same plans always give the same bytes. */
export function writeXlsx(plans: readonly SheetPlan[]): Uint8Array {
  const styles = new CellStyles();
  const lists: (readonly string[])[] = [];
  const listOf = (choices: readonly string[]): string => {
    const joined = choices.join(',');
    if (joined.length < 250 && !choices.some((choice) => /[",]/u.test(choice))) return `"${joined}"`;
    const known = lists.findIndex((list) => list.join('\n') === choices.join('\n'));
    const column = known === -1 ? lists.push(choices) - 1 : known;
    const letter = String.fromCharCode(65 + column);
    return `${LISTS}!$${letter}$1:$${letter}$${choices.length}`;
  };
  const sheets = plans.map((plan, index) => sheetXml(plan, { styles, listOf, isFirst: index === 0 }));
  if (lists.length > 0) sheets.push(sheetXml(listsPlan(lists), { styles, listOf, isFirst: false }));
  const names = [...plans.map(({ name }) => name), ...(lists.length > 0 ? [LISTS] : [])];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationsXml(names.length),
    'xl/styles.xml': styles.xml(),
  };
  sheets.forEach((xml, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}

function listsPlan(lists: readonly (readonly string[])[]): SheetPlan {
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map((list) => {
      const text = list[row];
      return text === undefined ? null : { look: 'fixed' as const, text };
    }),
  );
  return { name: LISTS, widths: lists.map(() => 30), rows, frozen: [0, 0], guidance: [] };
}

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  ).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${sheets}</Types>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names
    .map((name, index) => {
      const hidden = name === LISTS ? ' state="hidden"' : '';
      return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
    })
    .join('');
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`;
}

function relationsXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  ).join('');
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets}<Relationship Id="rId${count + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}
