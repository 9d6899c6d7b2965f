import type { Citation } from './citation.ts';
import { creditLine } from './credit-line.ts';
import { escapeHtml } from './escape-html.ts';

/** The credit of a pasted code in an element of its own, the absolute address of the full page last; without a space, it folds in a narrow column. */
export function creditHtml(tag: 'p' | 'figcaption', citation: Citation, page: string): string {
  const address = escapeHtml(page);
  const words = escapeHtml(creditLine(citation));
  return `<${tag} style="overflow-wrap:anywhere">${words} <a href="${address}">${address}</a></${tag}>`;
}
