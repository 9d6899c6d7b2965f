import { createHash } from 'node:crypto';
import type { Element, ElementContent, Properties, Root } from 'hast';
import { element } from '../text/element.ts';
import { eachElement } from '../typography/each-element.ts';
import { usedProperties } from './used-properties.ts';
import { usedStyles } from './used-styles.ts';

/**
 * Joins the style blocks of a page into one that holds only the rules it uses, and puts the Content Security Policy first in its head, in place.
 * The policy starts from nothing: the hash of that one style block, fonts and images of the site itself, its frames, its scripts and its forms where the page has one.
 */
export function applyContentPolicy(root: Root): void {
  const { styles: written, ...contents } = takeContents(root);
  const css = usedProperties(usedStyles(written, root));
  const policy = contentPolicy(css, contents);
  eachElement(root, (node) => {
    if (node.tagName !== 'head') return;
    const styles = css === '' ? [] : [element('style', {}, [css])];
    node.children = [policyElement(policy), ...node.children, ...styles];
  });
}

/** What a page shows besides its text. */
export interface PageContents {
  /** True when it frames pages of the site. */
  readonly hasFrame: boolean;
  /** True when it loads a script of the site; one written in the page stays refused. */
  readonly hasScript: boolean;
  /** True when it has a form, which may then be sent to the site alone. */
  readonly hasForm: boolean;
  /** True when its icon is an empty one inside the page: the error page can name no file. */
  readonly hasEmptyIcon: boolean;
}

/** The policy of a page whose only style block is `css`. */
export function contentPolicy(
  css: string,
  { hasFrame, hasScript, hasForm, hasEmptyIcon }: PageContents,
): string {
  const styles =
    css === '' ? "'none'" : `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    ...(hasScript ? ["script-src 'self'"] : []),
    "font-src 'self'",
    `img-src ${hasEmptyIcon ? 'data:' : "'self'"}`,
    ...(hasFrame ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
  ].join('; ');
}

/** Takes the style blocks out of a page and notes what else its policy must allow. */
function takeContents(root: Root): PageContents & { readonly styles: string } {
  const found = { styles: '', hasFrame: false, hasScript: false, hasForm: false, hasEmptyIcon: false };
  eachElement(root, (node) => {
    const { tagName, properties } = node;
    if (tagName === 'form') found.hasForm = true;
    if (tagName === 'iframe') found.hasFrame = true;
    if (tagName === 'script' && properties['src'] !== undefined) found.hasScript = true;
    if (tagName === 'link' && isEmptyIcon(properties)) found.hasEmptyIcon = true;
    if (isStyle(node)) found.styles += textOf(node);
  });
  eachElement(root, (node) => {
    if (node.children.some(isStyle)) node.children = node.children.filter((child) => !isStyle(child));
  });
  return found;
}

function isStyle(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'style';
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function isEmptyIcon({ rel, href }: Properties): boolean {
  return [rel].flat().includes('icon') && typeof href === 'string' && href.startsWith('data:');
}

function policyElement(policy: string): Element {
  return element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy });
}
