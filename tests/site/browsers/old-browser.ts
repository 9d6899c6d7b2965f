import { type CssNode, generate, parse, walk } from 'css-tree';

/** What a browser of 2021 does not know, as it stands in a condition or a selector. */
const UNKNOWN_SELECTORS = /:has\(|:popover-open|::details-content/u;
const UNKNOWN_PROPERTIES =
  /^(?:position-area|position-try.*|container.*|text-wrap|font-size-adjust|content-visibility)$/u;
const UNKNOWN_VALUES = /color-mix\(|subgrid|light-dark\(/u;

/**
 * A page as a browser of 2021 reads it: without popovers, container queries, `:has`, `::details-content`, anchored places,
 * ranges in conditions. Its stylesheet keeps what such a browser keeps; its popovers are plain elements.
 */
export function agePage(html: string): string {
  return html
    .replace(/<meta http-equiv=["']?Content-Security-Policy[^>]*>/u, '')
    .replace(/<style>([\s\S]*?)<\/style>/gu, (_, css: string) => `<style>${ageStyle(css)}</style>`)
    .replace(/(<[^>]*\s)popover(?=[\s=>])/gu, '$1data-popover');
}

/** The rules of a stylesheet that a browser of 2021 keeps. */
export function ageStyle(css: string): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => {
      const condition = rule.prelude === null ? '' : generate(rule.prelude);
      if (rule.name === 'container' || (rule.name === 'media' && /[<>]/u.test(condition))) list.remove(item);
      if (rule.name !== 'supports' || rule.block === null) return;
      if (isSupported(condition)) list.insertList(rule.block.children, item);
      list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Rule',
    enter: (rule, item, list) => {
      // One selector that is not known drops the whole rule.
      if (UNKNOWN_SELECTORS.test(generate(rule.prelude))) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Declaration',
    enter: (declaration: CssNode, item, list) => {
      if (declaration.type !== 'Declaration') return;
      const value = generate(declaration.value);
      if (UNKNOWN_PROPERTIES.test(declaration.property) || UNKNOWN_VALUES.test(value)) list.remove(item);
    },
  });
  return generate(sheet).replaceAll('[popover]', '[data-popover]');
}

/** Whether such a browser holds a condition of `@supports` for true; only those that the site writes are read. */
function isSupported(condition: string): boolean {
  const [, not, asked = ''] = /^(not )?(.*)$/su.exec(condition.trim()) ?? [];
  const property = /^\(([\w-]+):/u.exec(asked)?.[1] ?? '';
  const isKnown = asked.startsWith('selector(')
    ? !UNKNOWN_SELECTORS.test(asked)
    : !UNKNOWN_PROPERTIES.test(property);
  return not === undefined ? isKnown : !isKnown;
}
