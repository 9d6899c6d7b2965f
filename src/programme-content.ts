import { readFileSync } from 'node:fs';
import { editorial, figureOf, rankingOf, register, site } from './content.ts';
import type { AnnexAction, AnnexRow } from './editorial/schemas/annexe.ts';
import type { Figure } from './figures/figure.ts';
import { describeEvidence, evidenceOf } from './programme/evidence.ts';
import { annexPortrait, followUp, type RowFollowUp } from './programme/follow-up.ts';
import { byTheme, type ThemeAction } from './programme/theme-pages.ts';
import { foldTypography } from './register/fingerprint.ts';
import { passageUrl } from './text/passage-url.ts';
import { readTranscription } from './text/transcription/transcription.ts';
import { chapterUrl } from './urls.ts';

/** An action with what can be said of it. */
export interface ActionEntry {
  readonly action: AnnexAction;
  /** The statement of evidence in words. */
  readonly evidence: string;
}

/** An official passage, quoted whole, and where it stands. */
export interface Quotation {
  readonly words: string;
  readonly href: string;
}

/** Which way the text says that a figure should go, with its words. */
export interface Direction extends Quotation {
  readonly towards: 'hausse' | 'baisse';
}

/** What the page of an ambition shows: one row of the annex. */
export interface AmbitionEntry extends RowFollowUp {
  /** The item of chapter III that the row answers to. */
  readonly chapterThree: Quotation;
  readonly actions: readonly ActionEntry[];
  readonly bearings: readonly {
    readonly figure: Figure;
    readonly reason: string;
    /** Where the text says which way the figure should go; null where it does not. */
    readonly direction: Direction | null;
  }[];
  readonly passages: readonly Quotation[];
}

const passages = readTranscription(
  readFileSync('content/source/transcription.md', 'utf8'),
  editorial.errata,
).map(({ text }) => text);

/** The rows of the annex with their follow-up, in the order of the document. */
export const ambitions: readonly AmbitionEntry[] = followUp(editorial.annexe, editorial.suivi).map(
  (entry) => {
    const own = editorial.rapprochements.find(({ ligne }) => ligne === entry.row.id);
    return {
      ...entry,
      chapterThree: quote('priorites', firstWordsOf(entry.row)),
      actions: entry.row.actions.map((action) => ({
        action,
        evidence: describeEvidence(evidenceOf(action, entry.facts), editorial.editions),
      })),
      bearings: (own?.indicateurs ?? []).map(({ indicateur, raison, sens }) => ({
        figure: figureOf(rankingOf(indicateur), site.territoire_par_defaut),
        reason: raison,
        direction: sens === null ? null : { towards: sens.vers, ...quote(sens.page, sens.passage) },
      })),
      passages: (own?.passages ?? []).map(({ page, passage }) => quote(page, passage)),
    };
  },
);

/** What the words of the annex tell as a whole. */
export const portrait = annexPortrait(editorial.annexe, editorial.verbes);

/** The actions of the annex by theme of daily life. */
export const themes = byTheme(editorial.themes, editorial.annexe, editorial.verbes);

/** What facts attest of an action under a theme, in words. */
export function evidenceWords({ action, row }: ThemeAction): string {
  const facts = ambitions.find((entry) => entry.row.id === row)?.facts ?? [];
  return describeEvidence(evidenceOf(action, facts), editorial.editions);
}

/** The rows of the annex that an indicator is brought together with, and why. */
export function ambitionsOf(
  indicator: string,
): readonly { readonly row: AnnexRow; readonly reason: string }[] {
  return ambitions.flatMap(({ row, bearings }) =>
    bearings.filter(({ figure }) => figure.indicator.id === indicator).map(({ reason }) => ({ row, reason })),
  );
}

function firstWordsOf({ ambition }: AnnexRow): string {
  const found = editorial.structure.ambitions.find(({ id }) => id === ambition);
  if (found === undefined) throw new Error(`No ambition "${ambition}" in content/structure.yaml.`);
  return found.priorites;
}

/** The passage of a chapter that begins with some words, whole. Throws when the transcription has none. */
export function quote(chapter: string, firstWords: string): Quotation {
  const wanted = foldTypography(firstWords);
  const words = passages.find((text) => foldTypography(text).startsWith(wanted));
  if (words === undefined) throw new Error(`No passage of the transcription begins with "${firstWords}".`);
  return { words, href: passageUrl(register, chapterUrl(chapter), firstWords) };
}
