/** A source as a sentence: « Source : sig.ville.gouv.fr. », with one full stop whether the data has one or not. */
export function sourceWords(source: string): string {
  return `Source : ${source.replace(/\.$/u, '')}.`;
}
