import { generate, parse, walk } from 'css-tree';

const known = new Map<string, string>();

/** A stylesheet without the custom properties that none of its rules reads, one through another included. */
export function usedProperties(css: string): string {
  const used = known.get(css) ?? withoutUnread(css);
  known.set(css, used);
  return used;
}

function withoutUnread(css: string): string {
  const sheet = parse(css);
  for (let before = '', after = css; before !== after; after = generate(sheet)) {
    before = after;
    const read = new Set([...after.matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name]) => name));
    walk(sheet, {
      visit: 'Declaration',
      enter: (declaration, item, list) => {
        if (declaration.property.startsWith('--') && !read.has(declaration.property)) list.remove(item);
      },
    });
  }
  return generate(sheet);
}
