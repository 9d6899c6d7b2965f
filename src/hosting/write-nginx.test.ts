import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';
import { writeNginx } from './write-nginx.ts';

test('the path of the site stands where a location needs it, and the redirect that adds its last slash', () => {
  const text = writeNginx('/ma/ville/');
  expect(text).toContain('location = /ma/ville {\n  return 301 /ma/ville/;');
  expect(text).toContain('location ^~ /ma/ville/graphiques/ {');
  expect(text).not.toContain('CHEMIN');
});

test('at the root there is no redirect', () => {
  const text = writeNginx('/');
  expect(text).not.toContain('return 301');
  expect(text).toContain('location ^~ / {');
  expect(text).toContain('location ^~ /fonts/ {');
});

test('every place that sets a header names all that every answer has: nginx inherits none', () => {
  const places = writeNginx('/')
    .split(/\blocation /u)
    .filter((place) => place.includes('add_header'));
  expect(places.length).toBeGreaterThan(4);
  for (const place of places)
    for (const { name } of hostRules.everywhere) expect(place).toContain(`add_header ${name} `);
});

test('braces are balanced', () => {
  const text = writeNginx('/').replaceAll(/"[^"]*"/gu, '');
  expect(text.match(/\{/gu)?.length).toBe(text.match(/\}/gu)?.length);
});
