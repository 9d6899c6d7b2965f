import { BLANK, type GridCell, type Sheet } from './grid.ts';
import { shownNumber } from './number-format.ts';
import { type Archive, entryText, readXml, type XmlElement } from './open-archive.ts';

/** Far beyond any table of a town: LibreOffice repeats blank rows and cells to the end of the sheet. */
const LAST_ROW = 20_000;
const LAST_COLUMN = 500;

interface OpenCell {
  readonly attributes: Readonly<Record<string, string>>;
  readonly lines: string[];
}

/** Reads the sheets of an .ods file that are not hidden, in their order. */
export function readOds(archive: Archive): readonly Sheet[] {
  const reader = new OdsReader();
  readXml(entryText(archive, 'content.xml'), {
    open: (element) => reader.open(element),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, rows }) => ({ name, rows: withoutBlankEnd(rows) }));
}

/** Follows a document of LibreOffice element by element; comments on cells are no part of what they say. */
class OdsReader {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly rows: GridCell[][] }[] = [];
  readonly #hidden = new Set<string>();
  #style = '';
  #row: GridCell[] = [];
  #rowRepeat = 1;
  #cell: OpenCell | null = null;
  #isInParagraph = false;
  #isInComment = false;

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'style') this.#style = attributes['name'] ?? '';
    else if (name === 'table-properties' && attributes['display'] === 'false') this.#hidden.add(this.#style);
    else if (name === 'table')
      this.sheets.push({
        name: attributes['name'] ?? '',
        isHidden: this.#hidden.has(attributes['style-name'] ?? ''),
        rows: [],
      });
    else if (name === 'table-row') {
      this.#row = [];
      this.#rowRepeat = repeatOf(attributes['number-rows-repeated']);
    } else if (isCell(name)) this.#cell = { attributes, lines: [] };
    else if (name === 'annotation') this.#isInComment = true;
    else if (name === 'p' && !this.#isInComment) {
      this.#cell?.lines.push('');
      this.#isInParagraph = true;
    } else this.text(spaceOf(element));
  }

  text(text: string): void {
    if (this.#isInParagraph && !this.#isInComment) add(this.#cell, text);
  }

  close(name: string): void {
    if (name === 'annotation') this.#isInComment = false;
    else if (name === 'p' && !this.#isInComment) this.#isInParagraph = false;
    else if (name === 'table-row') addRow(this.sheets.at(-1)?.rows ?? [], this.#row, this.#rowRepeat);
    else if (isCell(name) && this.#cell !== null) {
      const found = gridCell(this.#cell);
      const repeat = repeatOf(this.#cell.attributes['number-columns-repeated']);
      const count = Math.min(repeat, LAST_COLUMN - this.#row.length);
      for (let index = 0; index < count; index += 1) this.#row.push(found);
      this.#cell = null;
    }
  }
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function repeatOf(attribute: string | undefined): number {
  return attribute === undefined ? 1 : Number(attribute);
}

function add(cell: OpenCell | null, text: string): void {
  const last = (cell?.lines.length ?? 0) - 1;
  if (cell !== null && last >= 0) cell.lines[last] += text;
}

/** White space that the format writes as an element. */
function spaceOf({ name, attributes }: XmlElement): string {
  if (name === 's') return ' '.repeat(Number(attributes['c'] ?? 1));
  return name === 'tab' ? '\t' : name === 'line-break' ? '\n' : '';
}

function addRow(rows: GridCell[][], row: GridCell[], repeat: number): void {
  // A blank row may be repeated a million times.
  const count = Math.min(repeat, LAST_ROW - rows.length);
  for (let index = 0; index < count; index += 1) rows.push(row);
}

function gridCell({ attributes, lines }: OpenCell): GridCell {
  const text = lines.join('\n');
  const type = attributes['value-type'];
  if (type === 'date') return { kind: 'date', text: (attributes['date-value'] ?? '').slice(0, 10) };
  if (/^(?:#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!)|Err:\d+)$/u.test(text)) return { kind: 'error', text };
  if (type !== 'float' && type !== 'percentage' && type !== 'currency')
    return text.trim() === '' ? BLANK : { kind: 'text', text };
  const isPercent = type === 'percentage';
  // What is shown tells the decimals: « 16,0 ».
  const shown = /\d[.,](\d+)\D*$/u.exec(text)?.[1]?.length ?? (/\d/u.test(text) ? 0 : null);
  return { kind: 'number', text: shownNumber(Number(attributes['value']), shown, isPercent), isPercent };
}

function withoutBlankEnd(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const last = rows.findLastIndex((row) => row.some(({ kind }) => kind !== 'blank'));
  return rows.slice(0, last + 1);
}
