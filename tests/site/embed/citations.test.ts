import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromHtml } from '../../../src/parse-html.ts';
import { select } from '../../../src/select.ts';
import { readEmbeds, type EmbedFile } from './embed-files.ts';
import { expectSourced } from './hosts/expect-sourced.ts';
import { fromColumns } from '../../../src/format/column-table.ts';
import { plain } from './hosts/shown.ts';
import { headlineOf } from './embed-sample.ts';
import { addressedSite } from './site-facts.ts';

const schema = z.object({
  adresse: z.string(),
  mise_a_jour: z.iso.date(),
  perimetre: z.string(),
  source: z.string(),
  colonnes: z.array(z.string()),
  valeurs: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  citation: z.object({
    texte: z.string(),
    bibtex: z.string(),
    csl: z.object({
      id: z.string(),
      type: z.literal('graphic'),
      title: z.string(),
      author: z.array(z.object({ literal: z.string() })),
      issued: z.object({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
      note: z.string(),
      URL: z.url(),
    }),
  }),
});

const embeds = readEmbeds(addressedSite.folder).map((embed) => ({
  ...embed,
  data: schema.parse(JSON.parse(embed.beside('donnees.json'))),
}));

test('each figure is cited in a sentence that names finding, source, perimeter, date and address', () => {
  for (const embed of embeds) {
    const words = sentenceOf(embed);
    expectSourced(words, headlineOf(embed));
    expect(plain(words)).toMatch(/^« .* », /u);
    expect(plain(words)).toContain('Périmètre : ');
    expect(isHeld(words.split(' ').at(-1) ?? '', embed.address)).toBe(true);
    expect(words).toBe(embed.data.citation.texte);
  }
});

test('the sentence says the year of the values, but for a profile, whose rows have each their own', () => {
  const silent = embeds.filter(({ figure, data }) => {
    const latest = String(Math.max(...fromColumns(data).map(({ annee }) => Number(annee))));
    return figure !== 'profil' && !data.citation.texte.includes(latest);
  });
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test('each figure has a BibTeX entry of one key, whose braces are balanced and whose special characters are escaped', () => {
  for (const embed of embeds) {
    const entry = embed.beside('citation.bib');
    expect(entry).toBe(embed.data.citation.bibtex);
    expect(bibtexDefects(entry)).toEqual([]);
  }
  const keys = embeds.map(({ data }) => /^@misc\{([^,]+),/u.exec(data.citation.bibtex)?.[1]);
  expect(new Set(keys).size).toBe(embeds.length);
});

test('the item of CSL JSON says the day of the version that it cites, and its address', () => {
  for (const { data, address } of embeds) {
    const [[year, month, day]] = data.citation.csl.issued['date-parts'];
    const two = (part: number): string => String(part).padStart(2, '0');
    const frozen = /\/(\d{4}-\d{2}-\d{2})\/$/u.exec(data.citation.csl.URL)?.[1];
    expect(`${year}-${two(month)}-${two(day)}`).toBe(frozen ?? data.mise_a_jour);
    expect(data.adresse).toBe(absolute(address));
    expect(isHeld(data.citation.csl.URL, address)).toBe(true);
  }
});

test.each([
  ['@misc{a,\n  title = {{40 % des foyers}}\n}\n', 'not escaped: %'],
  ['@misc{a,\n  title = {{Foyers}\n}\n', 'braces'],
  ['@misc{a,\n  title = {{40\u{A0}\\%}}\n}\n', 'a space that TeX does not know'],
])('an entry such as %j is refused', (entry, defect) => {
  expect(bibtexDefects(entry)).toContain(defect);
});

/** What would break an entry when TeX reads it; addresses are read as they are. */
function bibtexDefects(entry: string): readonly string[] {
  const fields = entry.replace(/^ {2}url = .*$/mu, '').replace(/^@misc\{[^,]+,/u, '');
  const loose = fields.replace(/\\(?:[&%$#_]|text\w+\{\})/gu, '');
  return [
    ...[...loose.matchAll(/[&%$#_\\^]/gu)].map(([character]) => `not escaped: ${character}`),
    ...(entry.split('{').length === entry.split('}').length ? [] : ['braces']),
    ...(/[\u00A0\u202F]/u.test(entry) ? ['a space that TeX does not know'] : []),
  ];
}

function sentenceOf({ html, figure, address }: EmbedFile): string {
  const area = select(`textarea[id="_citer-${figure}"]`, fromHtml(html));
  if (area === undefined) throw new Error(`No citation in ${address}.`);
  return toString(area);
}

/** Whether an address is that of the live figure, or of a frozen version of it that the site holds. */
function isHeld(cited: string, address: string): boolean {
  const live = absolute(address);
  const date = /^(\d{4}-\d{2}-\d{2})\/$/u.exec(cited.slice(live.length))?.[1];
  const isFrozen = date !== undefined && existsSync(join(addressedSite.folder, address, date, 'index.html'));
  return cited.startsWith(live) && (cited === live || isFrozen);
}

function absolute(address: string): string {
  return addressedSite.publicAddress.replace(/\/$/u, '') + address;
}
