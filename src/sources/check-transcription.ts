import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../dataset/defect.ts';
import type { EditorialFiles } from '../editorial/load-editorial.ts';
import { readText } from '../editorial/text/read-text.ts';
import { Refusal } from '../refusal.ts';
import { foldTypography } from '../register/fingerprint.ts';
import type { Register } from '../register/register.ts';
import type { ReadingRules } from '../text/transcription/transcription-rules.ts';
import { readTranscription } from '../text/transcription/transcription.ts';
import { chapterUrl } from '../urls.ts';

/** Where the words of reference stand, from the root of the project. */
export const TRANSCRIPTION_FILE = 'content/source/transcription.md';

/**
 * Checks that the words of reference can be read with their corrections, and that they hold the rows of
 * the annex.
 */
export function checkTranscription(
  root: string,
  { annexe, errata }: Pick<EditorialFiles, 'annexe' | 'errata'>,
  report: Report,
  rules?: ReadingRules,
): void {
  const path = join(root, TRANSCRIPTION_FILE);
  const text = existsSync(path) ? readText(TRANSCRIPTION_FILE, readFileSync(path), report) : null;
  if (text === null || errata === null) return;
  if (!areErrataFound(errata, text)) return;
  try {
    const blocks = readTranscription(text, errata.data, rules);
    const words = foldTypography(blocks.map((block) => block.text).join(' '));
    for (const { data, complain } of annexe.filter(isOfTheDocument))
      if (!words.includes(foldTypography(data.titre)))
        complain(['titre'], `ce titre n’est pas dans ${TRANSCRIPTION_FILE} : rétablir les mots du document.`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const message of error.message.split('\n'))
      report({ file: TRANSCRIPTION_FILE, line: 1, column: 1, field: null, message });
  }
}

/** True for a row of the signed annex under its first title: later editions bring rows and words that the document has not. */
function isOfTheDocument({ data }: EditorialFiles['annexe'][number]): boolean {
  const isNew = data.actions.length > 0 && data.actions.every(({ depuis }) => depuis !== null);
  return !isNew && data.revisions.every(({ champ }) => champ !== 'titre');
}

/** Reports each correction whose words the transcription does not hold once and once only; true when there is none. */
function areErrataFound(errata: NonNullable<EditorialFiles['errata']>, transcription: string): boolean {
  const lost = errata.data.map(({ transcrit }) => transcription.split(transcrit).length - 1);
  lost.forEach((found, index) => {
    if (found === 1) return;
    const fact = found === 0 ? 'ne se trouve pas' : `se trouve ${found} fois`;
    errata.complain(
      [index, 'transcrit'],
      `« ${errata.data[index]?.transcrit ?? ''} » ${fact} dans ${TRANSCRIPTION_FILE} : donner des mots qui s’y trouvent une fois et une seule.`,
    );
  });
  return lost.every((found) => found === 1);
}

/** Reports each erratum that leads to an anchor which its chapter has not. */
export function checkErrata({ errata }: Pick<EditorialFiles, 'errata'>, register: Register): void {
  errata?.data.forEach(({ page, ancre }, index) => {
    if (ancre === null) return;
    const address = chapterUrl(page);
    if (register.anchors.get(address)?.has(ancre) === true) return;
    if (register.aliases.get(address)?.has(ancre) === true) return;
    errata.complain(
      [index, 'ancre'],
      `« ${ancre} » n’est pas une ancre de ${address} : prendre ce qui suit « # » dans l’adresse que donne le signe ¶ du passage.`,
    );
  });
}
