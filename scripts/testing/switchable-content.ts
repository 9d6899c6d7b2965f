const CHANGES: readonly (readonly [string, string])[] = [
  ['export const dataset = ', 'export let dataset = '],
  ['export const specs = ', 'export let specs = '],
];

const SWITCH = `
export function showDataset(next) {
  if (next === dataset) return;
  dataset = next;
  specs = loadSpecs('.', next);
  built.clear();
}
`;

/**
 * The text of src/content.ts with one function more, `showDataset`, which shows other data from there on: a bench
 * builds the pages of many metropolises with it. Throws when the text is no longer as this expects it.
 */
export function switchableContent(text: string): string {
  const changed = CHANGES.reduce((source, [from, to]) => {
    if (source.split(from).length !== 2) throw new Error(`Not once in src/content.ts: "${from}".`);
    return source.replace(from, to);
  }, text);
  if (!changed.includes('const built = new Map')) throw new Error('No map "built" in src/content.ts.');
  return changed + SWITCH;
}
