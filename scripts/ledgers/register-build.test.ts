import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { isShown, registerBuild, RenderAgain } from './register-build.ts';

const site = {
  addresses: new Set<string>(),
  pages: [{ page: '/a/', anchors: [{ id: 'b', words: 'B' }], aliases: [], withoutAnchor: [] }],
};
const anchor = (ancre: string) => ({ page: '/a/', ancre, empreinte: 'x', debut: 'B' });

test.each([
  ['an anchor that its page has', anchor('b'), false],
  ['an anchor that its page lacks', anchor('c'), true],
  ['the address of a file', { adresse: '/donnees/a.csv' }, false],
  ['the address of a frame', { adresse: '/graphiques/a/' }, false],
  ['the address of a page', { adresse: '/quartiers/a/' }, true],
])('%s is shown by pages: %s', (_, entry, expected) => {
  expect(isShown([entry], site)).toBe(expected);
});

const project = (words: string) =>
  temporaryFolder({
    'content/registre.jsonl': '{"adresse":"/"}\n',
    'site/index.html': `<!doctype html><p id=a>${words}</p>`,
  });
const registerOf = (root: string): string => readFileSync(join(root, 'content/registre.jsonl'), 'utf8');

test('what is new is registered; words that changed are refused without a reason, and nothing is written', () => {
  using first = project('Un');
  registerBuild(join(first.path, 'site'), first.path, null, new Map(), () => undefined);
  expect(registerOf(first.path).trim().split('\n')).toHaveLength(2);
  using second = temporaryFolder({
    'content/registre.jsonl': registerOf(first.path),
    'site/index.html': '<!doctype html><p id=a>Deux</p>',
  });
  const again = (reason: string | null) => () =>
    registerBuild(join(second.path, 'site'), second.path, reason, new Map(), () => undefined);
  expect(again(null)).toThrow('/#a : ses mots ont changé');
  expect(registerOf(second.path)).toBe(registerOf(first.path));
  again('Avenant')();
  expect(registerOf(second.path)).toContain('"Avenant"');
});

test('a new page is rendered again, once it is registered', () => {
  using folder = temporaryFolder({
    'content/registre.jsonl': '{"adresse":"/"}\n',
    'site/index.html': '',
    'site/a/index.html': '',
  });
  const register = () =>
    registerBuild(join(folder.path, 'site'), folder.path, null, new Map(), () => undefined);
  expect(register).toThrow(RenderAgain);
  expect(register).not.toThrow();
});
