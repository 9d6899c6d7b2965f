const IMPORT = "import { loadSpecs } from './loading/load-specs.ts';\n";

const SWITCH = `
export function showDataset(next) {
  if (next === dataset) return;
  dataset = next;
  specs = loadSpecs('.', next);
  ({ figureOf, embeds, rankingOf, figureFor } = siteFigures(specs, next));
}
`;

/** What src/content.ts takes out of what is loaded, and must still for the switch to turn all of it. */
const TAKEN = ['dataset', 'specs', 'figureOf', 'embeds', 'rankingOf', 'figureFor'];

/**
 * The text of src/content.ts with one function more, `showDataset`, which shows other data from there on: a bench
 * builds the pages of many metropolises with it. Throws when the text is no longer as this expects it.
 */
export function switchableContent(text: string): string {
  const taken = new Set(
    [...text.matchAll(/^export const \{([^}]*)\} = \w+;$/gmu)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  );
  const missing = TAKEN.filter((name) => !taken.has(name));
  if (missing.length > 0)
    throw new Error(`src/content.ts takes no ${missing.join(', ')} out of what is loaded.`);
  return IMPORT + text.replaceAll('export const {', 'export let {') + SWITCH;
}
