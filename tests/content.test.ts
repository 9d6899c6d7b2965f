import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { READING_RULES } from '../src/text/transcription-rules.ts';
import { readTranscription } from '../src/text/transcription.ts';
import { readChapterSource } from './chapter-source.ts';

const SLUGS =
  'sommaire introduction presentation tableau enjeux priorites gouvernance evaluation annexe'.split(' ');
const COMPONENTS =
  /^(?:Claim|TableauRenvoi|TableauSynthese|NoteTableau|Perdu|SchemaGouvernance|Note|TableauAnnexe)$/u;

interface Link {
  readonly id: string;
  readonly introduction?: string;
  readonly enjeux?: string;
  readonly priorites?: string;
}
interface Dated {
  readonly dates?: readonly string[];
  readonly du?: string;
  readonly au?: string;
  readonly page: string;
  readonly passage: string;
}
const yaml = (path: string) => parse(readFileSync(`content/${path}`, 'utf8'));
const structure: Readonly<Record<'enjeux' | 'ambitions' | 'publics', readonly Link[]>> =
  yaml('structure.yaml');
const chronology: readonly Dated[] = yaml('chronologie.yaml');
const annexFiles = readdirSync('content/annexe').toSorted();
const opened = (slug: string, words: string): readonly string[] =>
  readChapterSource(slug).passages.filter((passage) => passage.startsWith(words));
const startOf = ({ dates, du }: Dated): string => dates?.[0] ?? du ?? '';

test('the nine chapters stand in the order of the document, each in the file of its slug', () => {
  expect(
    SLUGS.map((slug) => [
      slug,
      readChapterSource(slug).front['slug'],
      readChapterSource(slug).front['ordre'],
    ]),
  ).toEqual(SLUGS.map((slug, index) => [slug, slug, index]));
  expect(readdirSync('content/convention')).toHaveLength(SLUGS.length);
});

test.each(SLUGS)('%s has no straight double quote, no HTML but sup, and known components only', (slug) => {
  const { body, front } = readChapterSource(slug);
  const tags = [...body.matchAll(/<\/?([A-Za-z]\w*)/gu)].map(([, name = '']) => name);
  expect(tags.filter((name) => name !== 'sup' && !COMPONENTS.test(name))).toEqual([]);
  expect(body.replace(/<[A-Z][^>]*>/gu, '')).not.toMatch(/"|^import /mu);
  expect(JSON.stringify(Object.values(front))).not.toContain('\\"');
});

test('no text of the data files of the content holds a straight double quote', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThanOrEqual(14);
  expect(files.filter((file) => JSON.stringify(yaml(file)).includes('\\"'))).toEqual([]);
});

test('each declared reading of the transcription and each erratum is met exactly once', () => {
  const source = readFileSync('content/source/transcription.md', 'utf8');
  expect(() => readTranscription(source, yaml('errata.yaml'), READING_RULES)).not.toThrow();
});

test('the annex has fourteen files, numbered, each under an ambition, and no ambition is left without one', () => {
  const rows: readonly { readonly ordre: number; readonly ambition: string }[] = annexFiles.map((file) =>
    yaml(`annexe/${file}`),
  );
  expect(rows.map(({ ordre }) => ordre)).toEqual(annexFiles.map((file) => Number.parseInt(file, 10)));
  expect(rows).toHaveLength(14);
  expect(new Set(rows.map(({ ambition }) => ambition))).toEqual(
    new Set(structure.ambitions.map(({ id }) => id)),
  );
});

test('six stakes, eleven ambitions and four publics have distinct ids', () => {
  const { enjeux, ambitions, publics } = structure;
  expect([enjeux.length, ambitions.length, publics.length]).toEqual([6, 11, 4]);
  for (const list of [enjeux, ambitions, publics])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

const references = Object.values(structure).flatMap((links) =>
  links.flatMap(({ id, ...link }) =>
    (['introduction', 'enjeux', 'priorites'] as const).flatMap((slug) =>
      link[slug] === undefined ? [] : [{ id, slug, words: link[slug] }],
    ),
  ),
);

test('the stakes name two passages each, the ambitions and the publics one', () => {
  expect(references).toHaveLength(2 * 6 + 11 + 4);
});

test.each(references)('« $words » opens one passage of $slug', ({ slug, words }) => {
  expect(opened(slug, words)).toHaveLength(1);
});

test('the chronology is in the order of time', () => {
  expect(chronology.map(startOf)).toEqual(chronology.map(startOf).toSorted());
});

test.each(chronology)(
  '$passage holds the dates that the chronology gives it',
  ({ dates, du, au, page, passage }) => {
    const [words = '', ...others] = opened(page, passage);
    expect(others).toEqual([]);
    for (const date of dates ?? []) {
      const [year = '', month = '', day = ''] = date.split('-');
      const name = new Intl.DateTimeFormat('fr', { month: 'long' }).format(
        new Date(Date.UTC(2000, Number(month) - 1, 15)),
      );
      expect(words).toMatch(new RegExp(`(?<!\\d)${String(Number(day))}(?!\\d).*${name}.*${year}`, 'u'));
    }
    const years = [du, au].flatMap((month) => (month === undefined ? [] : [month.slice(0, 4)]));
    expect(years.filter((year) => !words.includes(year))).toEqual([]);
  },
);
