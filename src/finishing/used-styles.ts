import { type CssNode, generate, type List, type ListItem, parse, type Selector, walk } from 'css-tree';
import type { Root } from 'hast';
import { compileSelector, type Matcher, type SelectableTree, selectableTree } from './selectable-tree.ts';

/** States and boxes that a selector may ask for and that no parsed page shows. */
const NOT_IN_TREE =
  /^(?:active|focus|focus-visible|focus-within|hover|target|visited|link|popover-open|root|before|after|marker|backdrop|details-content|first-letter|first-line|selection)$/u;

/** A stylesheet read once: what its selectors ask of a page, and the rules it leaves for each answer already given. */
interface Stylesheet {
  readonly questions: readonly Question[];
  readonly answers: Map<string, string>;
}

/** A selector without its states, ready to be asked. */
interface Question {
  readonly selector: string;
  /** The classes, each with its point, and the kinds of elements without which nothing can match. */
  readonly needed: readonly string[];
  /** Where to look: the class or the kind of the element itself, `*` when the selector names none. */
  readonly subject: string;
  readonly matches: Matcher;
}

const stylesheets = new Map<string, Stylesheet>();

/**
 * The rules of a stylesheet whose selectors match something in the page, so that each page carries only its own.
 * States such as `:hover` count as matched; conditions are kept while a rule in them is.
 */
export function usedStyles(css: string, root: Root): string {
  const { questions, answers } = readStylesheet(css);
  const tree = selectableTree(root);
  const isMatched = questions.map((question) => isFound(question, tree));
  const key = isMatched.map(Number).join('');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const matched = new Set(
    questions.flatMap(({ selector }, at) => (isMatched[at] === true ? [selector] : [])),
  );
  const used = rulesFor(css, matched);
  answers.set(key, used);
  return used;
}

function readStylesheet(css: string): Stylesheet {
  const known = stylesheets.get(css);
  if (known !== undefined) return known;
  const questions = new Map<string, Question>();
  walk(parse(css), {
    visit: 'Rule',
    enter: ({ prelude }) => {
      if (prelude.type !== 'SelectorList') return;
      for (const selector of prelude.children) {
        if (selector.type !== 'Selector') continue;
        const text = staticPart(selector);
        if (text !== '' && !questions.has(text)) questions.set(text, questionOf(text));
      }
    },
  });
  const stylesheet = { questions: [...questions.values()], answers: new Map<string, string>() };
  stylesheets.set(css, stylesheet);
  return stylesheet;
}

function questionOf(selector: string): Question {
  const named = namesOf(selector);
  const subject = /[^\s>+~]*$/u.exec(named)?.[0] ?? '';
  return {
    selector,
    needed: [...named.matchAll(/\.?[\w-]+/gu)].map(([name]) => name),
    subject: /\.?[\w-]+/u.exec(subject)?.[0] ?? '*',
    matches: compileSelector(selector),
  };
}

/** The selector without attributes, identifiers and pseudo-classes, whatever these hold. */
function namesOf(selector: string): string {
  const outer = selector.replace(/\[[^\]]*\]/gu, '');
  const open = outer.replace(/\([^()]*\)/gu, '');
  return open === outer ? outer.replace(/::?[\w-]+|#[\w-]+/gu, '') : namesOf(open);
}

function isFound({ needed, subject, matches }: Question, tree: SelectableTree): boolean {
  return needed.every((name) => tree.has(name)) && (tree.get(subject) ?? []).some(matches);
}

function rulesFor(css: string, matched: ReadonlySet<string>): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Rule',
    leave: (rule, item, list) => {
      if (rule.prelude.type !== 'SelectorList') return;
      rule.prelude.children.forEach((selector, at, selectors) => {
        if (selector.type !== 'Selector') return;
        const text = staticPart(selector);
        if (text !== '' && !matched.has(text)) selectors.remove(at);
      });
      if (rule.prelude.children.isEmpty) list.remove(item);
    },
  });
  removeEmptied(sheet);
  return generate(sheet);
}

/** Takes out conditions without rules and kinds of paper that no rule asks for. */
function removeEmptied(sheet: CssNode): void {
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
}

/** The selector without states and pseudo-elements; '' where nothing else is left. */
function staticPart(selector: Selector): string {
  const copy = parse(generate(selector), { context: 'selector' });
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
