import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';
import { writeNginx } from './write-nginx.ts';

test('the path of the site stands where a location needs it, and the redirect that adds its last slash', () => {
  const text = writeNginx(hostRules.everywhere, '/ma/ville/');
  expect(text).toContain('location = /ma/ville {\n  return 301 /ma/ville/;');
  expect(text).toContain('location ^~ /ma/ville/graphiques/ {');
  expect(text).not.toContain('CHEMIN');
});

test('at the root there is no redirect', () => {
  const text = writeNginx(hostRules.everywhere, '/');
  expect(text).not.toContain('return 301');
  expect(text).toContain('location ^~ / {');
  expect(text).toContain('location ^~ /graphiques/ {');
});

test('every place that sets a header names all that every answer has: nginx inherits none', () => {
  const places = writeNginx(hostRules.everywhere, '/')
    .split(/\blocation /u)
    .filter((place) => place.includes('add_header'));
  expect(places.length).toBeGreaterThan(4);
  for (const place of places)
    for (const { name } of hostRules.everywhere) expect(place).toContain(`add_header ${name} `);
});

test('braces are balanced', () => {
  const text = writeNginx(hostRules.everywhere, '/').replaceAll(/"[^"]*"/gu, '');
  expect(text.match(/\{/gu)?.length).toBe(text.match(/\}/gu)?.length);
});

test('a path with an accent or a space is written decoded where it is compared, and encoded where it is sent', () => {
  const text = writeNginx(hostRules.everywhere, '/%C3%A9t%C3%A9%202030/');
  expect(text).toContain('location = "/été 2030" {\n  return 301 /%C3%A9t%C3%A9%202030/;');
  expect(text).toContain('location ^~ "/été 2030/" {');
  expect(text).toContain('error_page 404 "/été 2030/404.html";');
  expect(text).toContain('location ^~ "/été 2030/graphiques/" {');
});

test('a path that cannot be decoded stays as it is, and no character of it ends a word', () => {
  expect(writeNginx(hostRules.everywhere, '/a%E9b/')).toContain('location ^~ /a%E9b/ {');
  expect(writeNginx(hostRules.everywhere, '/a%0Ab/')).toContain('location ^~ /a%0Ab/ {');
  expect(writeNginx(hostRules.everywhere, '/a%22;b/')).toContain(String.raw`location ^~ "/a\";b/" {`);
});

test('a font is kept for a year only under a name that holds the fingerprint of its bytes', () => {
  const pattern = new RegExp(`^${hostRules.fingerprinted}$`, 'u');
  expect('fonts/a-b-0123abcd.woff2').toMatch(pattern);
  for (const file of ['fonts/a.woff2', 'fonts/OFL.txt', 'fonts/a-b-next.woff2'])
    expect(file).not.toMatch(pattern);
});
