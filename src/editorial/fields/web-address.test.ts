import { expect, test } from 'vitest';
import { publicAddress, webAddress } from './web-address.ts';

const messageOf = (schema: typeof webAddress | typeof publicAddress, text: string): string | undefined =>
  schema.safeParse(text).error?.issues[0]?.message;

const HOSTILE: readonly (readonly [string, RegExp])[] = [
  ['https://exemple.fr/a\nb', /saut de ligne/u],
  ['https://exemple.fr/\n', /saut de ligne/u],
  ['https://exemple.fr/\u202Emoc', /invisible/u],
  ['https://exemple.fr/\u200Ba', /invisible/u],
  ['https://exemple.fr/un chemin/', /espace/u],
  ['https://exemple.fr/\u00A0', /espace/u],
  [`https://exemple.fr/a"b`, /signe/u],
  [`https://exemple.fr/a'b`, /signe/u],
  ['https://exemple.fr/<b>', /signe/u],
  ['https://exemple.fr/a\\b', /signe/u],
  ['https://exemple.fr/${HOME}', /signe/u],
  ['https://exemple.fr/$uri', /signe/u],
  ['https://exemple.fr/{a}', /signe/u],
  ['https://agent:secret@exemple.fr/', /mot de passe/u],
  ['https://agent@exemple.fr/', /mot de passe/u],
  ['https://exemple.fr/été/', /accent/u],
  ['exemple.fr', /n’est pas une adresse/u],
  ['https://', /n’est pas une adresse/u],
  ['https:///a', /n’est pas une adresse/u],
];

test.each(HOSTILE)('%j is refused everywhere, with its remedy', (text, message) => {
  for (const schema of [webAddress, publicAddress]) {
    expect(messageOf(schema, text)).toMatch(message);
    expect(messageOf(schema, text)).toMatch(/ : /u);
    expect(messageOf(schema, text)).not.toContain('\n');
  }
});

test.each([
  ['https://exemple.fr/%C3%A9t%C3%A9/', /accent/u],
  ['https://exemple.fr/a?b', /« \? »/u],
  ['https://exemple.fr/#a', /« # »/u],
  ['https://exemple.fr/a//b/', /« \/\/ »/u],
  ['https://exemple.fr/a/../b/', /« \.\.\/ »/u],
  ['https://exemple.fr/a/.', /« \.\.\/ »/u],
  ['https://exemple.fr/a;b/', /gênerait un serveur/u],
  ['https://exemple.fr/a(b)*/', /gênerait un serveur/u],
])('%j is no address that a server would serve as the root of the site', (text, message) => {
  expect(messageOf(publicAddress, text)).toMatch(message);
});

test.each([
  'https://exemple.fr/formulaire?objet=site&ville=1#haut',
  'https://exemple.fr/%C3%A9t%C3%A9.pdf',
  'http://exemple.fr:8080/a_b/c-d~e.pdf',
  '',
])('%j is an address that a page may link to', (text) => {
  expect(webAddress.parse(text)).toBe(text);
});

test.each([
  ['https://www.Exemple.fr/Mons_2030/v1.0', 'https://www.Exemple.fr/Mons_2030/v1.0/'],
  ['http://localhost:4321', 'http://localhost:4321/'],
  ['', ''],
])('%j may be the address of the site', (text, read) => {
  expect(publicAddress.parse(text)).toBe(read);
});
