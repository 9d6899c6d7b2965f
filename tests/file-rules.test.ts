import { expect, test } from 'vitest';
import { fileDefects, needsTest } from './file-rules.ts';

test.each(['utils.ts', 'helpers.ts', 'chartHelpers.ts', 'date-utils.ts', 'types.ts', 'index.ts'])(
  'a file named %s is refused',
  (name) => {
    expect(fileDefects({ path: `src/charts/${name}`, text: '' })).toHaveLength(1);
  },
);

test('index.astro is a page, not a barrel', () => {
  expect(fileDefects({ path: 'src/pages/index.astro', text: '' })).toEqual([]);
});

test('a file may reach its limit and not pass it', () => {
  expect(fileDefects({ path: 'src/a.ts', text: 'x\n'.repeat(150) })).toEqual([]);
  expect(fileDefects({ path: 'src/a.ts', text: 'x\n'.repeat(151) })).toEqual([
    'src/a.ts: 151 lines, 150 at most.',
  ]);
  expect(fileDefects({ path: 'src/A.astro', text: 'x\n'.repeat(121) })).toHaveLength(1);
});

test('a default export is for configurations and pages', () => {
  const text = 'export default function rank() {}\n';
  expect(fileDefects({ path: 'src/stats/order-statistics.ts', text })).toHaveLength(1);
  expect(
    fileDefects({ path: 'src/stats/order-statistics.ts', text: "export { default } from './a.ts';\n" }),
  ).toHaveLength(1);
  expect(fileDefects({ path: 'src/pages/a.ts', text })).toEqual([]);
  expect(fileDefects({ path: 'vitest.config.ts', text })).toEqual([]);
});

test.each([
  'export function rank(): void {}',
  'export async function rank(): Promise<void> {}',
  'export const rank = (values: readonly number[]): number => 1;',
])('a module that exports a function is owed a test: %s', (text) => {
  expect(needsTest({ path: 'src/stats/order-statistics.ts', text })).toBe(true);
});

test('types, constants, tests, their fixtures and what the framework calls are not', () => {
  expect(
    needsTest({ path: 'src/a.ts', text: 'export interface A {}\nexport const B = 1;\nfunction c() {}' }),
  ).toBe(false);
  expect(needsTest({ path: 'src/a.test.ts', text: 'export function a() {}' })).toBe(false);
  expect(needsTest({ path: 'src/charts/fixtures/a.ts', text: 'export function a() {}' })).toBe(false);
  expect(needsTest({ path: 'src/pages/a.csv.ts', text: 'export function GET() {}' })).toBe(false);
  expect(needsTest({ path: 'src/content.ts', text: 'export function chapters() {}' })).toBe(false);
});
