import type { Look, PlanCell } from './plan.ts';

interface LookStyle {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly wraps: boolean;
}

const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><sz val="11"/><color rgb="FF555555"/><name val="Calibri"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFE7E3DA'),
  solid('FFFFFBE0'),
  solid('FFFBE0D6'),
];
const BORDERS = [
  '<border/>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FFBBBBBB"/></bottom></border>',
];

const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { font: 1, fill: 0, border: 0, wraps: false },
  note: { font: 3, fill: 0, border: 0, wraps: false },
  text: { font: 0, fill: 0, border: 0, wraps: true },
  head: { font: 2, fill: 2, border: 1, wraps: true },
  fixed: { font: 3, fill: 0, border: 1, wraps: true },
  open: { font: 0, fill: 3, border: 1, wraps: true },
  doubt: { font: 0, fill: 4, border: 1, wraps: true },
};

/** The styles that the cells of a workbook use, numbered as they come. */
export class CellStyles {
  readonly #keys: string[] = ['plain'];
  readonly #formats = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'];
  readonly #decimals: number[] = [];

  /** The number of the style of a cell. */
  numberOf({ look, number }: PlanCell): number {
    const decimals = number === undefined ? null : (number.split('.')[1]?.length ?? 0);
    const key = `${look} ${decimals}`;
    const known = this.#keys.indexOf(key);
    if (known !== -1) return known;
    const { font, fill, border, wraps } = LOOKS[look];
    // Texts are written as texts (@), so that « 1-2 » or « 0123 » typed over them stay what they are.
    const format = decimals === null ? (look === 'open' ? 0 : 49) : this.#formatOf(decimals);
    const place = `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`;
    this.#formats.push(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${place}</xf>`,
    );
    return this.#keys.push(key) - 1;
  }

  #formatOf(decimals: number): number {
    if (!this.#decimals.includes(decimals)) this.#decimals.push(decimals);
    return 164 + decimals;
  }

  /** The part of the file that describes them. */
  xml(): string {
    const formats = this.#decimals
      .map(
        (decimals) =>
          `<numFmt numFmtId="${164 + decimals}" formatCode="${decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`}"/>`,
      )
      .join('');
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats === '' ? '' : `<numFmts count="${this.#decimals.length}">${formats}</numFmts>`,
      list('fonts', FONTS),
      list('fills', FILLS),
      list('borders', BORDERS),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#formats),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}
