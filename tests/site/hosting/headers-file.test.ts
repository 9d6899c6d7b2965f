import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { expectedAnswers } from './expected-answers.ts';

/** What hosts that read the file set by themselves: types, and caching that asks each time. */
const OF_THE_HOST: ReadonlySet<string> = new Set(['content-type', 'cache-control']);

const rules = readFileSync(join(siteFolders.published, '_headers'), 'utf8')
  .split(/\n{2,}/u)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))
  .map(([place = '', ...headers]) => ({ place, headers: headers.map(readHeader) }));

test.each(expectedAnswers)(
  '« $path » gets its rights from the _headers file, each from one rule',
  (expected) => {
    const given = rules
      .filter(({ place }) => matches(place, `/${expected.path}`))
      .flatMap(({ headers }) => headers);
    const names = given.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    const rights = Object.entries(expected.headers).filter(([name]) => !OF_THE_HOST.has(name));
    const found = new Map(given);
    // A folder of shared files shares its pages too, which the format cannot tell apart; they hold nothing private.
    const asked = rights.filter(([name, value]) => name !== 'access-control-allow-origin' || value !== null);
    expect(asked.map(([name]) => [name, found.get(name) ?? null])).toEqual(asked);
    const isLasting = expected.headers['cache-control']?.includes('immutable') === true;
    expect(found.get('cache-control') ?? null).toBe(isLasting ? expected.headers['cache-control'] : null);
  },
);

test('the model of the format reads stars and names as hosts do', () => {
  expect(matches('/*', '/convention/annexe/')).toBe(true);
  expect(matches('/fonts/*', '/fonts/a.woff2')).toBe(true);
  expect(matches('/', '/errata/')).toBe(false);
  expect(matches('/graphiques/:figure/:territoire/:date/a.svg', '/graphiques/f/t/2001-02-03/a.svg')).toBe(
    true,
  );
  expect(matches('/graphiques/:figure/:territoire/:date/a.svg', '/graphiques/f/t/a.svg')).toBe(false);
});

function readHeader(line: string): readonly [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}

function matches(place: string, address: string): boolean {
  const pattern = place
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace('*', '.*')
    .replaceAll(/:\w+/gu, '[^/]+');
  return new RegExp(`^${pattern}$`, 'u').test(address);
}
