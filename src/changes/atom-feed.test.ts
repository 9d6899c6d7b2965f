import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atomFeed, type FeedHead } from './atom-feed.ts';
import type { ChangeEntry } from './change-entry.ts';

const head: FeedHead = {
  title: 'Ce qui a changé <ici>',
  author: 'Ville de Bourg & Cie',
  updated: '2026-11-20',
  publicAddress: 'https://exemple.fr/convention/',
  page: '/changements/',
  self: '/changements/atom.xml',
};
const entry = (id: string, date: string): ChangeEntry => ({
  id,
  date,
  title: `Valeur corrigée : « ${id} » & <b>`,
  href: '/indicateurs/taux/',
  sentences: ['Raison : 1 < 2.'],
  parts: [
    {
      key: null,
      label: 'Cellule',
      note: 'Motif : aucun.',
      href: null,
      runs: [
        { kind: 'gone', text: '41 & 8' },
        { kind: 'new', text: '41,9' },
        { kind: 'kept', text: 'fin' },
      ],
    },
  ],
});
const entries = [entry('r2-1', '2026-12-01'), entry('r1-1', '2026-11-23')];

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly parent: Node | null;
}

/** Every element of a document, which strict XML must accept, with the namespaces of its names. */
function elementsOf(xml: string): readonly Node[] {
  const parser = new SaxesParser({ xmlns: true });
  const nodes: Node[] = [];
  let open: Node | null = null;
  parser.on('opentag', ({ uri, local, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    open = { name: local, attributes: values, text: '', parent: open };
    nodes.push(open);
  });
  parser.on('text', (text) => {
    if (open !== null) open.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent ?? null;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return nodes;
}

const childrenOf = (nodes: readonly Node[], parent: Node | undefined, name: string): readonly Node[] =>
  nodes.filter((node) => node.parent === parent && node.name === name);

test.each([[entries], [[]]])(
  'RFC 4287 is kept to: one id, one title, one date each, an author, a link of its kind',
  (list) => {
    const nodes = elementsOf(atomFeed(head, list));
    const feeds = nodes.filter(({ parent }) => parent === null);
    expect(feeds.map(({ name }) => name)).toEqual(['feed']);
    const parts = [feeds[0], ...childrenOf(nodes, feeds[0], 'entry')];
    expect(parts).toHaveLength(list.length + 1);
    for (const part of parts) {
      for (const name of ['id', 'title', 'updated']) expect(childrenOf(nodes, part, name)).toHaveLength(1);
      expect(childrenOf(nodes, part, 'updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
      const links = childrenOf(nodes, part, 'link').map(({ attributes }) => [
        attributes['rel'],
        attributes['type'],
      ]);
      expect(new Set(links.map(String)).size).toBe(links.length);
      expect(links).toContainEqual(['alternate', 'text/html']);
    }
    expect(childrenOf(nodes, feeds[0], 'author')).toHaveLength(1);
    const ids = nodes.filter(({ name }) => name === 'id').map(({ text }) => text);
    expect(new Set(ids).size).toBe(list.length + 1);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(childrenOf(nodes, feeds[0], 'updated')[0]?.text).toBe(
      `${list[0]?.date ?? head.updated}T00:00:00Z`,
    );
  },
);

test('identifiers stay when the site moves, links follow it; without an address they are relative and the feed names no self', () => {
  const [here, moved, none] = ['https://exemple.fr/convention/', 'https://autre.fr/', ''].map(
    (publicAddress) => elementsOf(atomFeed({ ...head, publicAddress }, entries)),
  );
  const ids = (nodes: readonly Node[] | undefined) =>
    nodes?.filter(({ name }) => name === 'id').map(({ text }) => text);
  expect(ids(moved)).toEqual(ids(here));
  const hrefs = (nodes: readonly Node[] | undefined) =>
    nodes?.filter(({ name }) => name === 'link').map(({ attributes }) => attributes['href']);
  expect(hrefs(moved)).toEqual([
    'https://autre.fr/changements/atom.xml',
    'https://autre.fr/changements/',
    'https://autre.fr/changements/#r2-1',
    'https://autre.fr/changements/#r1-1',
  ]);
  expect(hrefs(none)).toEqual(['./', './#r2-1', './#r1-1']);
});

test('the words that went and came are marked, and nothing of the content is taken for a tag', () => {
  const content = elementsOf(atomFeed(head, entries)).find(({ name }) => name === 'content');
  expect(content?.attributes['type']).toBe('html');
  expect(content?.text).toContain('<del>41 &amp; 8</del> <ins>41,9</ins> fin. Motif');
  expect(content?.text).toMatch(/1.&lt;.2/u);
});
