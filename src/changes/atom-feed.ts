import { createHash } from 'node:crypto';
import { typeset } from '../typography.ts';
import { absoluteUrl } from '../urls.ts';
import type { ChangeEntry, ChangePart } from './change-entry.ts';

/** What the feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly author: string;
  /** Day of the last update of the texts: that of the feed while it has no entry. */
  readonly updated: string;
  /** Public address of the site; '' while it has none: links are then relative, which Atom allows. */
  readonly publicAddress: string;
  /** Address of the page that the feed repeats, from the root. */
  readonly page: string;
  /** Address of the feed itself, beside that page. */
  readonly self: string;
}

/** Names every identifier of the feed, whatever the address of the site: they are promises too. */
const NAMESPACE = 'convention-communale-mons-en-baroeul/changements/';

/** The changes as an Atom feed (RFC 4287), the newest first; every date is that of the ledger. */
export function atomFeed(head: FeedHead, entries: readonly ChangeEntry[]): string {
  const { title, author, publicAddress, page, self } = head;
  const link = (href: string): string => escapeXml(absoluteUrl(publicAddress, href) ?? relative(href, page));
  const updated = entries[0]?.date ?? head.updated;
  const selfLink =
    publicAddress === '' ? '' : `<link rel="self" type="application/atom+xml" href="${link(self)}"/>\n`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n` +
    `<id>${identifier('')}</id>\n<title>${text(title)}</title>\n<updated>${instant(updated)}</updated>\n` +
    `<author><name>${text(author)}</name></author>\n${selfLink}<link rel="alternate" type="text/html" href="${link(page)}"/>\n` +
    `${entries.map((entry) => feedEntry(entry, link(`${page}#${entry.id}`))).join('')}</feed>\n`
  );
}

function feedEntry(entry: ChangeEntry, href: string): string {
  const html = [
    ...entry.sentences.map((sentence) => `<p>${text(sentence)}</p>`),
    ...entry.parts.map(partHtml),
  ].join('');
  return (
    `<entry>\n<id>${identifier(entry.id)}</id>\n<title>${text(entry.title)}</title>\n<updated>${instant(entry.date)}</updated>\n` +
    `<link rel="alternate" type="text/html" href="${href}"/>\n<content type="html">${escapeXml(html)}</content>\n</entry>\n`
  );
}

function partHtml({ label, note, runs }: ChangePart): string {
  const words = runs.map(({ kind, text: run }) => {
    const tag = { kept: null, gone: 'del', new: 'ins' }[kind];
    return tag === null ? text(run) : `<${tag}>${text(run)}</${tag}>`;
  });
  const before = label === null ? '' : `${text(label)} : `;
  const after = note === null ? '' : `. ${text(note)}`;
  return `<p>${before}${words.join(' ')}${after}</p>`;
}

/** A name-based UUID (RFC 9562, of SHA-256, version 8) as an address: it stays when the site moves. */
function identifier(name: string): string {
  const hash = createHash('sha256')
    .update(NAMESPACE + name, 'utf8')
    .digest('hex');
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function relative(href: string, page: string): string {
  return href.startsWith(page) ? `./${href.slice(page.length)}` : href;
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function text(words: string): string {
  return escapeXml(typeset(words));
}

function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
