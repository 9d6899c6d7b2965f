import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { placeTexts } from './place-texts.ts';

test('each text is written in its place, whether its folder is there or not', () => {
  using folder = temporaryFolder({ 'a/index.html': '' });
  placeTexts(
    [
      { file: 'a/graphique.svg', text: '<svg/>' },
      { file: 'b/c/graphique.svg', text: '<svg>é</svg>' },
    ],
    folder.path,
  );
  expect(readFileSync(`${folder.path}/a/graphique.svg`, 'utf8')).toBe('<svg/>');
  expect(readFileSync(`${folder.path}/b/c/graphique.svg`, 'utf8')).toBe('<svg>é</svg>');
});
