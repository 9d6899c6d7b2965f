import { Refusal } from '../../refusal.ts';
import { joinAnnexPieces, readAnnexPiece } from './transcription-annex.ts';
import { type EmphasisedRun, emphasisedRuns, stripMarks } from './transcription-marks.ts';
import { matchRules, READING_RULES, type ReadingRules, type RuleMatcher } from './transcription-rules.ts';

/** One passage of the official wording, as the transcription has it once marks are dropped and cuts are mended. */
export interface SourceBlock {
  readonly text: string;
  /** The line of the transcription where the passage begins, from 1. */
  readonly line: number;
  /** True for a cell of a table, where names carry spaced hyphens. */
  readonly cell: boolean;
  /** The runs in bold and italics; null in headings and tables, where they only dress the text. */
  readonly emphasis: readonly EmphasisedRun[] | null;
}

interface Line {
  readonly raw: string;
  readonly line: number;
}

/**
 * The passages of the transcription in reading order, errata applied; the annex ends the document.
 * Throws on an unexplained mark, and on a declared rule that is not met exactly once.
 */
export function readTranscription(
  markdown: string,
  errata: readonly Correction[],
  rules: ReadingRules = READING_RULES,
): readonly SourceBlock[] {
  const isJoin = matchRules(rules.joins);
  const isHeading = matchRules(rules.headings);
  const lines = joinHardBreaks(applyErrata(markdown, errata).split('\n'));
  const prose = lines
    .filter(({ raw }) => !isAnnexLine(raw))
    .flatMap((line) => readLine(line, isHeading.matches));
  const annex = lines.filter(({ raw }) => isAnnexLine(raw)).map(({ raw, line }) => readAnnexPiece(raw, line));
  const blocks = [
    ...joinLines(prose, isJoin.matches),
    ...joinAnnexPieces(annex, isJoin.matches).map(({ text, line, item }) => ({
      text,
      line,
      cell: !item,
      emphasis: null,
    })),
  ];
  isJoin.close();
  isHeading.close();
  return blocks;
}

function joinHardBreaks(lines: readonly string[]): readonly Line[] {
  const joined: Line[] = [];
  lines.forEach((raw, index) => {
    const above = joined.at(-1);
    if (above?.raw.endsWith('  ') === true && above.raw.trim() !== '') {
      joined[joined.length - 1] = { raw: above.raw + raw, line: above.line };
    } else joined.push({ raw, line: index + 1 });
  });
  return joined;
}

function isAnnexLine(raw: string): boolean {
  return raw.split('\t').length === 4;
}

function readLine({ raw, line }: Line, isHeading: RuleMatcher['matches']): readonly SourceBlock[] {
  if (raw.includes('\t') && !/\.{3,}\t\d+$/u.test(raw)) {
    const cells = raw.split('\t').map((cell) => stripMarks(cell, line));
    return cells.filter((text) => text !== '').map((text) => ({ text, line, cell: true, emphasis: null }));
  }
  const text = stripMarks(raw, line);
  if (text === '') return [];
  const heading = isHeading(raw.trim()) || raw.startsWith('#');
  return [{ text, line, cell: false, emphasis: heading ? null : emphasisedRuns(raw, line) }];
}

function joinLines(blocks: readonly SourceBlock[], isJoin: RuleMatcher['matches']): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above === undefined || !isJoin(block.text)) joined.push(block);
    else {
      const emphasis = [...(above.emphasis ?? []), ...(block.emphasis ?? [])];
      joined[joined.length - 1] = { ...above, text: `${above.text} ${block.text}`, emphasis };
    }
  }
  return joined;
}

/** A recognition error: the words of the transcription and the words published in their place. */
interface Correction {
  readonly id: string;
  readonly transcrit: string;
  readonly publie: string;
}

/** The transcription with each correction applied; throws unless the words of each stand in it exactly once. */
export function applyErrata(transcription: string, errata: readonly Correction[]): string {
  const defects = errata.flatMap(({ id, transcrit }) => {
    const found = transcription.split(transcrit).length - 1;
    return found === 1 ? [] : [defect(id, transcrit, found)];
  });
  if (defects.length > 0) throw new Refusal(defects.join('\n'));
  return errata.reduce((text, { transcrit, publie }) => text.replace(transcrit, () => publie), transcription);
}

function defect(id: string, words: string, found: number): string {
  const fact = found === 0 ? 'ne se trouve pas' : `se trouve ${String(found)} fois`;
  return (
    `content/errata.yaml (${id}) « ${words} » ${fact} dans la transcription : ` +
    'donner des mots qui s’y trouvent une fois et une seule.'
  );
}
