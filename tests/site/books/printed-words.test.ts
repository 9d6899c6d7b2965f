import { expect, test } from 'vitest';
import { parseStructure, printedPassages } from './printed-words.ts';

const structure = parseStructure(`Document
  TOC
    TOCI
      "Un 3"
  H1 "x" (block)
    "Un titre"
  P (block)
    "Un mot cou"
    "-"
    "pé, et "
    Span (inline)
      "gras"
    Lbl (block)
      "a"
    Note <Note 1> (inline)
      "De nous"
    "."
  L (block):
     /ListNumbering /Circle
    LI (block)
      Lbl (block)
        "–"
      LBody (block)
        P (block)
          "Item"
        L (block)
          LI (block)
            LBody (block)
              "Dedans"
`);

test('passages come in order, words whole, without our notes, our contents and the marks of lists', () => {
  expect(printedPassages(structure)).toEqual([
    { role: 'H1', text: 'Un titre' },
    { role: 'P', text: 'Un mot coupé, et gras.' },
    { role: 'LBody', text: 'Item' },
    { role: 'LBody', text: 'Dedans' },
  ]);
});
