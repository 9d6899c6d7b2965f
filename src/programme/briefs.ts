import type { AnnexRow } from '../editorial/schemas/annexe.ts';
import type { Brief, Ground, LongWords } from '../editorial/schemas/en-bref.ts';
import { longWordsOf, singularOf } from '../plain-french/reading-ease.ts';
import { fingerprint, foldTypography } from '../register/fingerprint.ts';

/** The official words that summaries may stand on. */
export interface OfficialWords {
  /** Passages of each chapter by its slug; those of the annex are its cells too. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly AnnexRow[];
}

/** A sentence of a summary with the official words that it stands on. */
export interface BriefSentence {
  readonly text: string;
  readonly grounds: readonly { readonly ground: Ground; readonly words: string }[];
}

/** What is left of a summary whose words still hold, and what no longer does. */
export interface CheckedBrief {
  readonly id: string;
  readonly sentences: readonly BriefSentence[];
  /** Long words that it explains, with what they mean. */
  readonly explained: LongWords['expliques'];
  /** Sentences that stand on words that have changed or gone, with the fingerprint of today’s words; null where there are none. */
  readonly stale: readonly {
    readonly text: string;
    readonly ground: Ground;
    readonly print: string | null;
  }[];
}

/** A summary checked against the official words of today. */
export function checkBrief(brief: Brief, official: OfficialWords, words: LongWords): CheckedBrief {
  const read = brief.phrases.map(({ texte, sur }) => ({
    text: texte,
    grounds: sur.map((ground) => ({ ground, words: groundWords(ground, official) })),
  }));
  const sentences = read.flatMap(({ text, grounds }) => {
    const held = grounds.flatMap(({ ground, words: found }) =>
      found !== null && fingerprint(found) === ground.empreinte ? [{ ground, words: found }] : [],
    );
    return held.length === grounds.length ? [{ text, grounds: held }] : [];
  });
  const used = new Set(sentences.flatMap(({ text }) => longWordsOf(text)).map(singularOf));
  return {
    id: brief.id,
    sentences,
    explained: words.expliques.filter(({ mot }) => used.has(singularOf(mot))),
    stale: read.flatMap(({ text, grounds }) =>
      grounds.flatMap(({ ground, words: found }) => {
        const print = found === null ? null : fingerprint(found);
        return print === ground.empreinte ? [] : [{ text, ground, print }];
      }),
    ),
  };
}

/** The long words of a summary that no list declares. */
export function undeclaredWords(text: string, { courants, expliques }: LongWords): readonly string[] {
  const declared = new Set([...courants, ...expliques.map(({ mot }) => mot)].map(singularOf));
  return longWordsOf(text).filter((word) => !declared.has(singularOf(word)));
}

/** The official words that a sentence stands on; null where the document of today has none. */
function groundWords(
  { page, debut, action, ligne }: Ground,
  { passages, rows }: OfficialWords,
): string | null {
  if (action !== undefined)
    return rows.flatMap(({ actions }) => actions).find(({ id }) => id === action)?.texte ?? null;
  if (ligne !== undefined) return rows.find(({ id }) => id === ligne)?.titre ?? null;
  const wanted = foldTypography(debut ?? '');
  const all = passages.get(page ?? '') ?? [];
  return (
    all.find((text) => foldTypography(text) === wanted) ??
    all.find((text) => foldTypography(text).startsWith(wanted)) ??
    null
  );
}
