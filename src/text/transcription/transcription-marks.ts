import { Refusal } from '../../refusal.ts';

/** A mark of the transcription that is not text: what it looks like, what takes its place, and why. */
export interface Mark {
  readonly pattern: RegExp;
  readonly becomes: string;
  readonly reason: string;
}

/** A run of words set in bold or italics. */
export interface EmphasisedRun {
  readonly form: 'strong' | 'em';
  readonly text: string;
}

/** Every mark that the reading drops: what is not in this list stays in the text. */
export const MARKS: readonly Mark[] = [
  {
    pattern: /<\/?(?:b|sup|p|ul|li)(?: [^>]*)?>/gu,
    becomes: '',
    reason: 'HTML of the recognition; its words stay.',
  },
  {
    pattern: /^#{1,6}\s+/u,
    becomes: '',
    reason: 'Heading levels of the recognition vary; the chapters set one tree.',
  },
  { pattern: /^\s*- (?:o )?/u, becomes: '', reason: 'Bullets « - » and « o » are the mark-up of a list.' },
  { pattern: /^\**➤\s+/u, becomes: '', reason: 'The arrow before a chapter title is an ornament.' },
  {
    pattern: /\s*\.{3,}\t\d+$/u,
    becomes: '',
    reason: 'Leaders and page numbers of the contents mean nothing online.',
  },
  { pattern: /&amp;/gu, becomes: '&', reason: 'An HTML entity stands for its character.' },
  { pattern: /\*{1,2}/gu, becomes: '', reason: 'Bold and italics are compared apart, as emphasised runs.' },
  { pattern: /\s+/gu, becomes: ' ', reason: 'Line breaks and runs of spaces are one space.' },
];

/** The words of a line or piece without marks; throws on a mark that no rule declares. */
export function stripMarks(raw: string, line: number): string {
  const text = MARKS.reduce((rest, { pattern, becomes }) => rest.replace(pattern, becomes), raw).trim();
  const unexplained = /[<>*➤\t]|&\w+;|\.{4,}/u.exec(text)?.[0];
  if (unexplained !== undefined) {
    throw new Refusal(
      `ligne ${String(line)}, le signe « ${unexplained} » n’est pas prévu : reprendre ce fichier de la copie d’avant. La ligne : ${text}`,
    );
  }
  return text;
}

/** The runs in bold and in italics of a line, in order, without marks. */
export function emphasisedRuns(raw: string, line: number): readonly EmphasisedRun[] {
  return [...raw.matchAll(/(\*{1,2})(.+?)\1/gsu)].map(([, mark, inner]) => ({
    form: mark === '**' ? 'strong' : 'em',
    text: stripMarks(inner ?? '', line),
  }));
}
