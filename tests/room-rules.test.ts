import { expect, test } from 'vitest';
import { crowdedFolders, twoWaySubRooms } from './room-rules.ts';
import { readSourceFiles } from './source-file.ts';

const src = readSourceFiles('src');
const module = (path: string, ...imports: readonly string[]) => ({
  path,
  text: imports.map((name) => `import { a } from '${name}';\n`).join(''),
});

test('a folder shows its parts: some twenty modules at most', () => {
  expect(crowdedFolders(src)).toEqual([]);
});

test('one module too many is told, tests and fixtures aside', () => {
  const files = Array.from({ length: 21 }, (_, at) => module(`src/room/m${at}.ts`));
  expect(crowdedFolders(files)).toEqual(['src/room: 21 modules, 20 at most.']);
  const others = [module('src/room/m0.test.ts'), module('src/room/fixtures/a.ts')];
  expect(crowdedFolders([...files.slice(1), ...others])).toEqual([]);
});

test('the sub-rooms of a room import one way', () => {
  expect(twoWaySubRooms(src)).toEqual([]);
});

test('two sub-rooms that import each other are told; a room and its sub-rooms may', () => {
  const files = [module('src/room/a/one.ts', '../b/two.ts'), module('src/room/b/three.ts', '../a/four.ts')];
  expect(twoWaySubRooms(files)).toHaveLength(2);
  expect(twoWaySubRooms([module('src/room/a/one.ts', '../two.ts', './three.ts'), ...files.slice(1)])).toEqual(
    [],
  );
});
