import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';
import { writeHeadersFile } from './write-headers-file.ts';

const files = [
  '404.html',
  'donnees/index.html',
  'donnees/valeurs.csv',
  'favicon.svg',
  'fonts/OFL.txt',
  'fonts/a-0123abcd.woff2',
  'graphiques/f/t/graphique.svg',
  'graphiques/f/t/index.html',
  'index.html',
];
const blocks = writeHeadersFile(hostRules.everywhere, files)
  .split('\n\n')
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))
  .map(([path = '', ...headers]) => [path, headers.map((header) => header.trim())] as const);
const rules = new Map(blocks);

test('each path has one rule, for a host may read the last one alone', () => {
  expect(blocks.map(([path]) => path)).toEqual([...rules.keys()]);
});

test('everything refuses frames by the folder it stands in, an image too, the embeds aside', () => {
  const refusing = [...rules].filter(([, headers]) =>
    headers.includes("Content-Security-Policy: frame-ancestors 'none'"),
  );
  expect(refusing.map(([path]) => path).toSorted()).toEqual([
    '/',
    '/404.html',
    '/donnees/*',
    '/favicon.svg',
    '/fonts/*',
  ]);
});

test('fonts and data may be read from other sites', () => {
  for (const path of ['/donnees/*', '/favicon.svg', '/fonts/*', '/graphiques/*'])
    expect(rules.get(path)).toContain('Access-Control-Allow-Origin: *');
});

test('only fonts under a fingerprint and frozen files are kept for good', () => {
  const kept = [...rules].filter(([, headers]) => headers.some((header) => header.includes('immutable')));
  expect(kept.map(([path]) => path)).toEqual([
    '/fonts/a-0123abcd.woff2',
    '/graphiques/:figure/:territoire/:date/graphique.svg',
    '/graphiques/:figure/:territoire/:date/donnees.csv',
    '/graphiques/:figure/:territoire/:date/donnees.json',
  ]);
});

test('there are fewer than the hundred rules that a host reads', () => {
  expect(rules.size).toBeLessThan(100);
});

test('the files of the hosts themselves are given no rule', () => {
  expect(
    writeHeadersFile(hostRules.everywhere, [
      ...files,
      '.htaccess',
      '_headers',
      'nginx.conf',
      '.construction',
    ]),
  ).toBe(writeHeadersFile(hostRules.everywhere, files));
});
