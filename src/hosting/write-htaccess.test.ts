import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';
import { writeHtaccess } from './write-htaccess.ts';

const text = writeHtaccess(hostRules.everywhere);

test('nothing names the path of the site: the file works wherever it is put', () => {
  expect(text).not.toMatch(/CHEMIN|DOSSIER|https?:/u);
});

test('every directive of a module that may be missing stands inside its condition', () => {
  const outside = text.split('\n').filter((line) => /^[A-Z]/u.test(line));
  expect(outside).toEqual(['FileETag None']);
});

test('what a host may refuse to a folder is not asked', () => {
  expect(text).not.toMatch(/^\s*(?:Options|Require|DirectoryIndex|AuthType|SetHandler)/mu);
});

test('the embeds are taken out of the refusal of frames', () => {
  const refusal = /<If "%\{REQUEST_URI\} !~ m#(.*)#">\n.*frame-ancestors 'none'/u.exec(text)?.[1] ?? '';
  expect('/any/path/graphiques/classement/quartier/').toMatch(new RegExp(refusal, 'u'));
  expect('/any/path/indicateurs/graphiques/').not.toMatch(new RegExp(refusal, 'u'));
});
