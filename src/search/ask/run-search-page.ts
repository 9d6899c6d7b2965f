import { marksOf } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
import { rankDocuments } from './rank-documents.ts';
import { answerWords, resultItem } from './result-item.ts';

/** How many results are shown at once. */
const SHOWN = 20;
/** How long after the last letter the answer is announced and the address changed, in milliseconds. */
const PAUSE = 400;

/** The parts of the page /recherche/ that the search fills. */
interface Parts {
  readonly page: Document;
  readonly view: Window;
  /** Title of the page while nothing is searched. */
  readonly title: string;
  readonly field: HTMLInputElement;
  /** Heading, list and button of the results. */
  readonly results: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What a screen reader announces. */
  readonly status: HTMLElement;
  /** The index of the document, which gives way to the results. */
  readonly whole: HTMLElement;
}

/** Answers on the page /recherche/: from its address, then at each letter typed. A page that lacks a part is left as it is. */
export function runSearchPage(page: Document, open: OpenIndex): void {
  const parts = partsOf(page);
  if (parts === null) return;
  const { view, field, results, more } = parts;
  page.querySelector('#_sans')?.remove();
  let found: readonly number[] = [];
  let timer = 0;
  const show = () => showMore(parts, found, (rank) => resultItem(page, open, rank, marks()));
  const marks = () => marksOf(open, field.value, rankDocuments(open, field.value).answering);
  const typing = (): void => {
    found = answer(parts, open);
    view.clearTimeout(timer);
    timer = view.setTimeout(() => settle(parts), PAUSE);
  };
  field.addEventListener('input', typing);
  more.addEventListener('click', show);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typing();
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || results.hidden) return;
    field.value = '';
    field.focus();
    typing();
  });
  field.value = new URLSearchParams(view.location.search).get('q') ?? '';
  found = answer(parts, open);
  settle(parts);
}

function partsOf(page: Document): Parts | null {
  const find = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector);
  const field = find<HTMLInputElement>('#_q');
  const results = find('#_resultats');
  const heading = find('#_reponse');
  const list = find('#_resultats ol');
  const more = find<HTMLButtonElement>('#_suite');
  const status = find('#_compte');
  const whole = find('#_index');
  const view = page.defaultView;
  if (!field || !results || !heading || !list || !more || !status || !whole || !view) return null;
  return { page, view, title: page.title, field, results, heading, list, more, status, whole };
}

/** Shows the first results of what is typed, or the index of the document when nothing is; gives the ranks of all. */
function answer(parts: Parts, open: OpenIndex): readonly number[] {
  const { page, field, results, heading, list, whole } = parts;
  const typed = field.value.trim();
  results.hidden = typed === '';
  whole.hidden = typed !== '';
  list.replaceChildren();
  heading.replaceChildren();
  if (typed === '') return [];
  const { found, answering, ...said } = rankDocuments(open, typed);
  const marks = marksOf(open, typed, answering);
  showMore(parts, found, (rank) => resultItem(page, open, rank, marks));
  heading.append(...answerWords(page, typed, { ...said, count: found.length }));
  return found;
}

/** Adds results to those that show; after the first ones, the focus goes to the first that is added. */
function showMore({ list, more }: Parts, found: readonly number[], itemOf: (rank: number) => Element): void {
  const shown = list.children.length;
  const added = found.slice(shown, shown + SHOWN).map(itemOf);
  list.append(...added);
  const left = found.length - list.children.length;
  more.hidden = left === 0;
  more.textContent = left > 1 ? `Montrer les résultats suivants (${left})` : 'Montrer le dernier résultat';
  if (shown > 0) added[0]?.querySelector('a')?.focus();
}

/** Once the typing pauses: announces the answer, and writes what was typed in the title and the address. */
function settle({ page, view, title, field, heading, status }: Parts): void {
  const typed = field.value.trim();
  status.textContent = heading.textContent;
  page.title = typed === '' ? title : `${typed} – ${title}`;
  try {
    const address = typed === '' ? view.location.pathname : `?q=${encodeURIComponent(typed)}`;
    view.history.replaceState(null, '', address);
  } catch {
    // A page opened from a disk may not change its address: the field still holds what was typed.
  }
}
