import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { READING_RULES } from '../src/text/transcription/transcription-rules.ts';
import { readTranscription } from '../src/text/transcription/transcription.ts';
import { readChapterSource } from './chapter-source.ts';

// What each file must be, and what it may refer to, is checked before every build (src/sources); here is what only a person could break.

interface Dated {
  readonly dates?: readonly string[];
  readonly du?: string;
  readonly au?: string;
  readonly page: string;
  readonly passage: string;
}
const yaml = (path: string) => parse(readFileSync(`content/${path}`, 'utf8'));
const chronology: readonly Dated[] = yaml('chronologie.yaml');

test('no text of the data files of the content holds a straight double quote', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => JSON.stringify(yaml(file)).includes('\\"'))).toEqual([]);
});

test('each declared reading of the transcription and each erratum is met exactly once', () => {
  const source = readFileSync('content/source/transcription.md', 'utf8');
  expect(() => readTranscription(source, yaml('errata.yaml'), READING_RULES)).not.toThrow();
});

test.each(chronology)(
  '$passage holds the dates that the chronology gives it',
  ({ dates, du, au, page, passage }) => {
    const opened = readChapterSource(page).passages.filter((words) => words.startsWith(passage));
    const [words = '', ...others] = opened;
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
