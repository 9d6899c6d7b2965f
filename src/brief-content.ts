import { editorial, register } from './content.ts';
import type { Ground } from './editorial/schemas/en-bref.ts';
import { passagesEase } from './plain-french/reading-ease.ts';
import { type BriefSentence, checkBrief, type CheckedBrief, type OfficialWords } from './programme/briefs.ts';
import { briefPassages } from './sources/check-passages.ts';
import { readTexts } from './sources/read-texts.ts';
import { chapterUrl } from './urls.ts';

// The sources were checked before anything is rendered: their defects are told there.
const { chapters } = readTexts({ root: '.', report: () => {} });

const official: OfficialWords = {
  passages: briefPassages(chapters, editorial.annexe),
  rows: editorial.annexe,
};

const checked = new Map<string, CheckedBrief>(
  editorial.enBref.map((brief) => [brief.id, checkBrief(brief, official, editorial.mots)]),
);

/** A summary by the name of its file, less the sentences whose passages have changed; null where none is left, or none was written. */
export function briefOf(id: string): CheckedBrief | null {
  const brief = checked.get(id);
  return brief === undefined || brief.sentences.length === 0 ? null : brief;
}

/** Where the official words that a sentence stands on are, each once. */
export function groundLinks({ grounds }: BriefSentence): readonly string[] {
  return [...new Set(grounds.map(({ ground }) => groundLink(ground)))];
}

function groundLink({ page, action, ligne, empreinte }: Ground): string {
  if (page === undefined) return `${chapterUrl('annexe')}#${action ?? ligne ?? ''}`;
  const address = chapterUrl(page);
  const anchors = [...(register.anchors.get(address) ?? [])];
  const anchor = anchors.find(([, { fingerprint }]) => fingerprint === empreinte)?.[0];
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** How easy a summary is to read, and the chapter that it sums up; null for what holds no sentence. */
export function easeOf(id: string): { readonly brief: number | null; readonly text: number | null } {
  const words = briefOf(id)?.sentences.map(({ text }) => text) ?? [];
  const passages = official.passages.get(id.replace(/^chapitre-/u, '')) ?? [];
  return { brief: passagesEase(words), text: passagesEase(passages) };
}
