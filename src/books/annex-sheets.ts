import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { formatDateFr } from '../format.ts';
import { describeRow } from '../programme/describe-follow-up.ts';
import { formatPeriod } from '../programme/evidence.ts';
import type { RowFollowUp } from '../programme/follow-up.ts';
import { element } from '../text/element.ts';
import { typeset } from '../typography.ts';
import type { Book, BookPart } from './book.ts';

/** The head of the column that we add. */
export const FOLLOW_UP_HEAD = 'Le suivi : les faits communiqués';

/** The annex alone, each row with what the facts say of it in a last column of ours. Throws when a row of the table has no follow-up. */
export function annexSheets({ parts }: Book, rows: readonly RowFollowUp[]): BookPart {
  const part = parts.find(({ slug }) => slug === 'annexe');
  if (part === undefined) throw new Error('No annex in the page of the whole document.');
  const cells = new Map(rows.map((row) => [row.row.id, followUpCell(row)]));
  const blocks = structuredClone([...part.blocks]);
  visit({ type: 'root', children: blocks }, 'element', (node) => {
    if (node.tagName !== 'tr') return;
    const { id } = node.properties;
    const cell =
      id === undefined ? element('th', { dataApparatus: '' }, [FOLLOW_UP_HEAD]) : cells.get(String(id));
    if (cell === undefined) throw new Error(`No follow-up for the row "${String(id)}" of the annex.`);
    node.children.push(cell);
  });
  return { ...part, blocks };
}

function followUpCell(row: RowFollowUp): Element {
  const facts = row.facts.map(({ date, fait, dit_par: source, preuve, inscrit_le: entered }) =>
    element('li', {}, [
      typeset(
        `${formatPeriod(date)} : ${fait} Dit par : ${source}. Preuve : ${preuve.document}. Inscrit le ${formatDateFr(entered)}.`,
      ),
    ]),
  );
  const list: readonly ElementContent[] = facts.length === 0 ? [] : [element('ul', {}, facts)];
  return element('td', { dataApparatus: '' }, [{ type: 'text', value: typeset(describeRow(row)) }, ...list]);
}
