import { type CssNode, generate, type List, type ListItem, parse, walk } from 'css-tree';

const known = new Map<string, string>();

/** A stylesheet without the custom properties that none of its rules reads, one through another included, the rules that this empties, and the fonts that none names. */
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
  removeUnnamedFonts(sheet);
  removeEmptied(sheet);
  return generate(sheet);
}

/** Takes out rules that held nothing else, and the conditions around them. */
function removeEmptied(sheet: CssNode): void {
  walk(sheet, {
    leave: (node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) => {
      if ((node.type === 'Rule' || node.type === 'Atrule') && node.block?.children.isEmpty === true)
        list.remove(item);
    },
  });
}

function removeUnnamedFonts(sheet: CssNode): void {
  const named = new Set<string>();
  walk(sheet, {
    visit: 'Rule',
    enter: (rule) => {
      for (const [, list = ''] of generate(rule).matchAll(/font(?:-family)?:([^;}]*)/gu))
        for (const name of list.match(/[\w-]+/gu) ?? []) named.add(name);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    enter: (rule, item, list) => {
      if (rule.name !== 'font-face') return;
      const family = /font-family:([\w-]+)/u.exec(generate(rule))?.[1] ?? '';
      if (!named.has(family)) list.remove(item);
    },
  });
}
