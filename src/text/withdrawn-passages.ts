import { toHtml } from 'hast-util-to-html';
import type { Withdrawal } from '../register/register.ts';
import { element } from './element.ts';

/** How many words the register keeps of the beginning of a passage. */
const KEPT_WORDS = 12;

/**
 * The HTML of a page with a list of the passages that were withdrawn from it, each at its old anchor, with its first words and the reason:
 * an old citation lands on the truth. A passage that is in the page is not listed; a page without any is left as it is.
 */
export function listWithdrawn(html: string, withdrawn: ReadonlyMap<string, Withdrawal>): string {
  const gone = [...withdrawn].filter(([id]) => !new RegExp(`\\sid="?${id}["\\s>]`, 'u').test(html));
  const end = html.lastIndexOf('</main>');
  if (gone.length === 0 || end === -1) return html;
  const items = gone.map(([id, { start, reason }]) =>
    element('li', { id }, [`« ${start}${start.split(' ').length < KEPT_WORDS ? '' : '…'} » : ${reason}`]),
  );
  const section = element('section', { dataApparatus: '', ariaLabelledBy: ['_retires'] }, [
    element('h2', { id: '_retires' }, ['Passages retirés']),
    element('ul', { className: ['soft'] }, items),
  ]);
  return html.slice(0, end) + toHtml(section) + html.slice(end);
}
