import { expect, test } from 'vitest';
import { readXlsxSheet } from './read-xlsx-sheet.ts';

const parts = {
  strings: ['Le Pré'],
  formats: [
    { kind: 'number', decimals: null },
    { kind: 'number', decimals: 1 },
    { kind: 'percent', decimals: 1 },
    { kind: 'date', decimals: null },
  ],
  startsIn1904: false,
} as const;
const row = (cells: string) =>
  readXlsxSheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, parts)[0];

test('blank cells and gaps stay blank', () => {
  expect(row('<c r="A1"/><c r="C1" t="inlineStr"><is><t>x</t></is></c>')).toEqual([
    { kind: 'blank' },
    { kind: 'blank' },
    { kind: 'text', text: 'x' },
  ]);
  expect(
    readXlsxSheet(
      '<worksheet><sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData></worksheet>',
      parts,
    ),
  ).toHaveLength(3);
});

test('a number is read as it is shown', () => {
  expect(
    row(
      '<c r="A1" s="1"><v>16</v></c><c r="B1" s="2"><v>0.40100000000000002</v></c><c r="C1"><f>A1*2</f><v>45.980000000000004</v></c>',
    ),
  ).toEqual([
    { kind: 'number', text: '16.0', isPercent: false },
    { kind: 'number', text: '40.1', isPercent: true },
    { kind: 'number', text: '45.98', isPercent: false },
  ]);
});

test('shared strings, dates and errors are told apart', () => {
  expect(
    row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="3"><v>46154</v></c><c r="C1" t="e"><v>#N/A</v></c>'),
  ).toEqual([
    { kind: 'text', text: 'Le Pré' },
    { kind: 'date', text: '2026-05-12' },
    { kind: 'error', text: '#N/A' },
  ]);
});
