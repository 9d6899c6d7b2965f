import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { spreadsheetTwin, twinPath, writeCsv } from './write-csv.ts';

const rows = [
  ['a, b', '', 'vide'],
  ['c', '16.0', '=1+1'],
  ['d', '-4.1', '-deux'],
  ['e', -0.5, '@nom'],
];
const csv = writeCsv(['nom', 'valeur', 'note'], rows);

test('a missing value stays blank, a number stays a number, a formula becomes a text', () => {
  expect(csv).toBe("nom,valeur,note\n\"a, b\",,vide\nc,16.0,'=1+1\nd,-4.1,'-deux\ne,-0.5,'@nom\n");
  const { data, errors } = Papa.parse<Record<string, string>>(csv.trimEnd(), {
    header: true,
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  expect(data.map(({ valeur = '' }) => Number(valeur))).toEqual([0, 16, -4.1, -0.5]);
});

test.each(['=1', '+1+1', '-1-1', '@x', '\t=1', '＝1', '+2.3', ' =1'])('« %s » is no formula', (text) => {
  const [, line = ''] = writeCsv(['a'], [[text]]).split('\n');
  expect(line.replace(/^"/u, '').startsWith("'")).toBe(true);
});

test('the twin has its mark, its semicolons, its commas and its line ends, and the same cells', () => {
  const twin = spreadsheetTwin(csv);
  expect(twin).toBe(
    "\u{FEFF}nom;valeur;note\r\na, b;;vide\r\nc;16,0;'=1+1\r\nd;-4,1;'-deux\r\ne;-0,5;'@nom\r\n",
  );
});

test('a point in a column of text is no decimal', () => {
  expect(spreadsheetTwin('valeur,note\n1.5,2.5\n')).toContain('1,5;2.5');
  expect(spreadsheetTwin('a,b\n1.5,2.5\n', ['b'])).toContain('1.5;2,5');
});

test('a text with a semicolon, a quote or a line end is quoted', () => {
  expect(spreadsheetTwin('a\n"x;y"\n"dit ""oui"""\n')).toContain('"x;y"\r\n"dit ""oui"""\r\n');
});

test('the twin stands beside its file', () => {
  expect(twinPath('indicateurs/x.csv')).toBe('indicateurs/x-tableur.csv');
});

test('a table without rows is its heads alone', () => {
  expect(writeCsv(['a', 'b'], [])).toBe('a,b\n');
  expect(spreadsheetTwin('a,b\n')).toBe('\u{FEFF}a;b\r\n');
});
