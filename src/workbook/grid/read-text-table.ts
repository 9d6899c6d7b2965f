import Papa from 'papaparse';
import { BLANK, type GridCell, type Sheet } from './grid.ts';

/** Reads a CSV as programs and spreadsheets save it: commas, semicolons or tabulations, UTF-8, UTF-16 or Windows-1252; cells stay texts. */
export function readTextTable(name: string, bytes: Uint8Array): Sheet {
  const text = decode(bytes).replace(/^\u{FEFF}/u, '');
  // Excel writes or reads a first line that names the separator.
  const named = /^sep=(.)\r?\n/u.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? separatorOf(body);
  const { data } = Papa.parse<string[]>(body.replace(/(?:\r?\n)+$/u, ''), { delimiter });
  const rows = data.map((row) => row.map(textCell));
  return { name, rows: named === null ? rows : [[], ...rows] };
}

function textCell(text: string): GridCell {
  return text.trim() === '' ? BLANK : { kind: 'text', text };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that stands outside quotes the same number of times, once at least, in most lines; decimal commas do not. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const ranked = [';', '\t', ','].map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = Math.max(
      0,
      ...[...Map.groupBy(counts, (count) => count).values()].map((same) => same.length),
    );
    return { separator, usual };
  });
  const most = Math.max(...ranked.map(({ usual }) => usual));
  return ranked.find(({ usual }) => usual === most)?.separator ?? ',';
}
