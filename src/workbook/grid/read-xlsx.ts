import type { Sheet } from './grid.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { type Archive, entryText, readXml } from './open-archive.ts';
import { readXlsxSheet } from './read-xlsx-sheet.ts';

/** Reads the sheets of an .xlsx file that are not hidden, in their order. */
export function readXlsx(archive: Archive): readonly Sheet[] {
  const strings = sharedStrings(entryText(archive, 'xl/sharedStrings.xml'));
  const formats = cellFormats(entryText(archive, 'xl/styles.xml'));
  const targets = relationTargets(entryText(archive, 'xl/_rels/workbook.xml.rels'));
  const { sheets, startsIn1904 } = workbookSheets(entryText(archive, 'xl/workbook.xml'));
  return sheets.flatMap(({ name, relation }) => {
    const target = targets.get(relation);
    if (target === undefined) return [];
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const rows = readXlsxSheet(entryText(archive, path), { strings, formats, startsIn1904 });
    return [{ name, rows }];
  });
}

function workbookSheets(xml: string) {
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let startsIn1904 = false;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || /hidden/iu.test(attributes['state'] ?? '')) return;
      sheets.push({ name: attributes['name'] ?? '', relation: attributes['id'] ?? '' });
    },
  });
  return { sheets, startsIn1904 };
}

function relationTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  return targets;
}

/** The strings that cells refer to by rank; runs of different looks are joined, phonetic guides left out. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inGuide = false;
  readXml(xml, {
    open: ({ name }) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inGuide = true;
      inText = name === 't';
    },
    text: (text) => {
      if (inText && !inGuide) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

/** The number format of each style of cells. */
function cellFormats(xml: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
