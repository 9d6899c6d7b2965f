import type { Root } from 'hast';
import { formatDateFr } from '../format.ts';
import { selectAll } from '../select.ts';
import { allWords, officialBlocks, ownWords } from '../text/blocks.ts';
import { typeset } from '../typography.ts';
import { absoluteUrl } from '../urls.ts';

/** What all the citations of a chapter share. */
export interface CitedChapter {
  /** Address of the chapter from the root of the site. */
  readonly page: string;
  /** How the chapter is named in a sentence: « chapitre III, « Les priorités… » ». */
  readonly name: string;
  /** Name of the site. */
  readonly site: string;
  /** Day of the last update of the texts, ISO 8601. */
  readonly updated: string;
  /** Name of the town, once it publishes; null until then. */
  readonly publisher: string | null;
  /** In whose name the site speaks, a sentence. */
  readonly status: string;
  /** Where the site is published; '' while it is not known. */
  readonly publicAddress: string;
}

/** A passage of a chapter that has an anchor. */
export interface CitedPassage {
  readonly anchor: string;
  readonly words: string;
}

/** The document, as every citation names it. */
export const DOCUMENT = 'Convention communale de Mons-en-Barœul, « Quartiers 2030 »';

/** As many characters of a passage, at most, stand in its citation: what a note at the foot of a page bears. */
const LONGEST = 160;

/** The anchored passages and rows of a composed chapter, in the order of the text; of a row, its header. */
export function citedPassages(root: Root): readonly CitedPassage[] {
  const blocks = new Map(officialBlocks(root).map(({ element, text }) => [element, text]));
  return selectAll('[data-officiel] [id]', root).flatMap((node) => {
    const header = node.tagName === 'tr' ? selectAll('[scope=row]', node)[0] : undefined;
    const words = header === undefined ? blocks.get(node) : ownWords(header) || allWords(header);
    return words === undefined || words === '' ? [] : [{ anchor: String(node.properties['id']), words }];
  });
}

/** A passage as it is quoted: whole, or its first words with the mark of what is left out; quotations inside it in inverted commas. */
export function quotedWords(words: string): string {
  const inner = words.replace(/«[\s\u00A0\u202F]*/gu, '“').replace(/[\s\u00A0\u202F]*»/gu, '”');
  if (inner.length <= LONGEST) return `« ${inner} »`;
  const end = inner.slice(0, LONGEST + 1).lastIndexOf(' ');
  const cut = inner.slice(0, end === -1 ? LONGEST : end).replace(/[\s\u00A0\u202F,;:.(“–-]+$/gu, '');
  const isOpen = cut.split('“').length > cut.split('”').length;
  return `« ${cut} […]${isOpen ? '”' : ''} »`;
}

/** The sentence to paste: words, chapter, document, site, date, address. No address while the public one is not known. */
export function passageSentence({ anchor, words }: CitedPassage, chapter: CitedChapter): string {
  const address = passageAddress(anchor, chapter);
  const said = `${quotedWords(words)}, ${chapter.name}, ${DOCUMENT}, ${siteWords(chapter)}`;
  return typeset(address === null ? `${said}.` : `${said}, ${address}`);
}

/** The absolute address of a passage; null while the public address is not known. */
export function passageAddress(anchor: string, { page, publicAddress }: CitedChapter): string | null {
  return absoluteUrl(publicAddress, `${page}#${anchor}`);
}

function siteWords({ site, updated, publisher }: CitedChapter): string {
  const state = publisher === null ? 'version de travail, ' : '';
  return `site « ${site} », ${state}textes au ${formatDateFr(updated)}`;
}

/** How a chapter is named in a sentence: « chapitre III, « Les priorités » », « annexe ». */
export function chapterName({
  numero,
  titre,
}: {
  readonly numero: string | null;
  readonly titre: string;
}): string {
  return numero === null ? `« ${titre} »` : `chapitre ${numero}, « ${titre} »`;
}
