import { type CssNode, generate, type List, type ListItem, parse, type Selector, walk } from 'css-tree';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/** States and boxes that a selector may ask for and that no parsed page shows. */
const NOT_IN_TREE =
  /^(?:active|focus|focus-visible|focus-within|hover|target|visited|link|popover-open|root|before|after|marker|backdrop|details-content|first-letter|first-line|selection)$/u;

/**
 * The rules of a stylesheet whose selectors match something in the page, so that each page carries only its own.
 * States such as `:hover` count as matched; conditions are kept while a rule in them is.
 */
export function usedStyles(css: string, root: Root): string {
  const sheet = parse(css);
  const names = namesOf(root);
  const known = new Map<string, boolean>();
  const matches = (selector: string): boolean => {
    const found = known.get(selector) ?? (isNamed(selector, names) && isFound(selector, root));
    known.set(selector, found);
    return found;
  };
  walk(sheet, {
    visit: 'Rule',
    leave: (rule, item, list) => {
      if (rule.prelude.type !== 'SelectorList') return;
      rule.prelude.children.forEach((selector, at, selectors) => {
        if (selector.type === 'Selector' && !matches(staticPart(selector))) selectors.remove(at);
      });
      if (rule.prelude.children.isEmpty) list.remove(item);
    },
  });
  const paper = new Set<string>();
  walk(sheet, {
    visit: 'Declaration',
    enter: ({ property, value }) => void (property === 'page' && paper.add(generate(value))),
  });
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => {
      const isUnusedPage =
        rule.name === 'page' && rule.prelude !== null && !paper.has(generate(rule.prelude));
      if (rule.block?.children.isEmpty === true || isUnusedPage) list.remove(item);
    },
  });
  return generate(sheet);
}

function isFound(selector: string, root: Root): boolean {
  return selector === '' || select(selector, root) !== undefined;
}

/** The classes of a page, each with its point, and its kinds of elements. */
function namesOf(root: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(root, 'element', ({ tagName, properties }) => {
    names.add(tagName);
    for (const name of [properties['className'] ?? []].flat()) names.add(`.${name}`);
  });
  return names;
}

/** False where the page lacks a class or a kind of element that a selector needs: a search of the whole tree is saved. */
function isNamed(selector: string, names: ReadonlySet<string>): boolean {
  const needed = selector.replace(/\[[^\]]*\]|:[\w-]+(?:\([^()]*\))?|#[\w-]+/gu, '');
  return [...needed.matchAll(/\.?[\w-]+/gu)].every(([name]) => names.has(name));
}

/** The selector without states and pseudo-elements; '' where nothing else is left. */
function staticPart(selector: Selector): string {
  const copy = cloneSelector(selector);
  walk(copy, {
    enter: (node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) => {
      const isPseudo = node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector';
      if (isPseudo && NOT_IN_TREE.test(node.name)) list.remove(item);
    },
  });
  return generate(copy)
    .replace(/(^|[\s>+~])(?=$|[\s>+~])/gu, '$1*')
    .replace(/^\*$/u, '');
}

function cloneSelector(selector: Selector): CssNode {
  return parse(generate(selector), { context: 'selector' });
}
