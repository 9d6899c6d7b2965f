import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTranscription } from '../src/text/transcription/transcription.ts';

interface Head {
  readonly titre?: string;
  readonly note?: number;
  readonly precision?: string;
  readonly annee?: number;
}
interface Heads {
  readonly parties: readonly {
    readonly entetes: readonly string[];
    readonly groupes: readonly (Head & { readonly colonnes: readonly Head[] })[];
  }[];
  readonly annexe: { readonly colonnes: readonly string[] };
}
const read = (path: string): string => readFileSync(`content/${path}`, 'utf8');
const heads: Heads = parse(read('tableau.yaml'));
const blocks = readTranscription(read('source/transcription.md'), parse(read('errata.yaml')));

const wordsOf = ({ titre, note, precision, annee }: Head): string =>
  [titre ?? annee, note, precision].filter((part) => part !== undefined).join(' ');

test.each([
  [0, 'Nom du QPV'],
  [1, 'Part des familles monoparentales (en %)'],
] as const)(
  'the heads of part %i of the table are those of the transcription, word for word',
  (index, first) => {
    const part = heads.parties[index];
    const words = [
      ...(part?.entetes ?? []),
      ...(part?.groupes ?? []).map(wordsOf),
      ...(part?.groupes ?? []).flatMap(({ colonnes }) => colonnes.map(wordsOf)),
    ];
    const start = blocks.findIndex(({ text, cell }) => cell && text === first);
    expect(blocks.slice(start, start + words.length).map(({ text }) => text)).toEqual(words);
  },
);

test('the heads of the annex are those of the transcription, word for word', () => {
  const start = blocks.findIndex(({ text }) => text === 'Ambitions');
  expect(blocks.slice(start, start + 4).map(({ text }) => text)).toEqual(heads.annexe.colonnes);
});
