import type { YamlFile } from '../../editorial/yaml/read-yaml-file.ts';
import type { Claim, ClaimsFile } from '../claims/claim-schema.ts';
import { type Passage, undeclaredWords, unusedTexts } from '../claims/read-passages.ts';
import type { Source } from '../formula/read-cell.ts';
import { readNumbers } from '../read-numbers.ts';
import type { Verification } from '../verification.ts';
import { checkClaim, type Checked } from './check-claim.ts';
import { thresholdsOf } from './quoted.ts';

/** A chapter to check: its slug, its passages, and the declarations of its figures. */
export interface CheckedChapter {
  readonly slug: string;
  /** Where its words stand. */
  readonly place: string;
  readonly passages: readonly Passage[];
  readonly file: YamlFile<ClaimsFile>;
}

interface Place {
  readonly words: string;
  readonly passage: string;
}

/**
 * Checks every figure of a chapter, in the order of the text. Reports in French what does not fit: words and declarations without
 * each other, numbers that nothing declares, formulas that cannot be computed.
 */
export function checkChapter(source: Source, chapter: CheckedChapter): readonly Verification[] {
  const { file, passages, place, slug } = chapter;
  const claims = new Map(file.data.affirmations.map((claim, index) => [claim.id, { claim, index }]));
  const seen = new Set<string>();
  const verifications: Verification[] = [];
  for (const passage of passages)
    for (const { id, words, start } of passage.wrapped) {
      const found = claims.get(id);
      if (found === undefined || seen.has(id)) {
        file.complain(['affirmations'], wrapDefect(id, place, found !== undefined));
        continue;
      }
      seen.add(id);
      const quoted = { words, passage: passage.words };
      const report = (message: string): void => file.complain(['affirmations', found.index], message);
      const checked = checkOne(source, found.claim, quoted, report);
      if (checked !== null)
        verifications.push({
          ...checked,
          claim: found.claim,
          chapter: slug,
          quotation: words,
          passage: passage.words,
          heading: passage.heading,
          start,
        });
    }
  checkUnseen(chapter, seen);
  checkOtherWords(chapter);
  return verifications;
}

function checkUnseen({ file, place }: CheckedChapter, seen: ReadonlySet<string>): void {
  file.data.affirmations.forEach(({ id, texte }, index) => {
    if (!seen.has(id))
      file.complain(
        ['affirmations', index],
        texte === null
          ? `« ${id} » n’entoure aucun mot de ${place} : y écrire <Claim id=… > ou retirer l’entrée.`
          : `« ${texte} » n’est pas dans ${place} : recopier ces mots lettre pour lettre, ou retirer l’entrée.`,
      );
  });
}

function wrapDefect(id: string, where: string, isTwice: boolean): string {
  return isTwice
    ? `« ${id} » entoure deux fois des mots dans ${where} : lui donner deux identifiants.`
    : `« ${id} » entoure des mots dans ${where} et n’est pas déclaré ici : l’ajouter.`;
}

function checkOne(
  source: Source,
  claim: Claim,
  place: Place,
  report: (message: string) => void,
): Checked | null {
  const numbers = new Set(readNumbers(place.passage).map(({ plain }) => plain));
  const absent = [
    ...thresholdsOf(claim.formule),
    ...(claim.annee_deduite ? [] : claim.annee.map(String)),
  ].filter((number) => !numbers.has(number));
  if (absent.length > 0)
    report(
      `« ${claim.id} » : ${absent.join(', ')} n’est pas dans le passage : corriger l’année ou le seuil, ou écrire « annee_deduite: true ».`,
    );
  try {
    return checkClaim(source, claim, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`« ${claim.id} » (« ${place.words} ») ne se vérifie pas, ${reason} : corriger la déclaration.`);
    return null;
  }
}

function checkOtherWords({ file, passages, place }: CheckedChapter): void {
  const texts = file.data.autres_mots.map(({ texte }) => texte);
  for (const number of passages.flatMap((passage) => undeclaredWords(passage, texts)))
    file.complain(
      ['autres_mots'],
      `${number} n’est ni entouré par <Claim> dans ${place}, ni déclaré ici : faire l’un des deux.`,
    );
  for (const text of unusedTexts(passages, texts))
    file.complain(
      ['autres_mots', texts.indexOf(text)],
      `« ${text} » n’est plus dans le chapitre : retirer l’entrée.`,
    );
}
