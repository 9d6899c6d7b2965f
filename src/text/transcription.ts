import { joinAnnexPieces, readAnnexPiece } from './transcription-annex.ts';
import { applyErrata, type Correction } from './transcription-errata.ts';
import { emphasisedRuns, stripMarks, type EmphasisedRun } from './transcription-marks.ts';
import { READING_RULES, type ReadingRules } from './transcription-rules.ts';
import { matchRules, type RuleMatcher } from './transcription-rule-matcher.ts';

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
