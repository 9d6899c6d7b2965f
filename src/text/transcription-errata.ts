import { Refusal } from '../refusal.ts';

/** A recognition error: the words of the transcription and the words published in their place. */
export interface Correction {
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
