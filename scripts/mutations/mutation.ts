/** What a mutation changes, the word by which a report names it. */
export type MutationKind =
  | 'arithmetic'
  | 'boolean'
  | 'call'
  | 'comparison'
  | 'condition'
  | 'default'
  | 'limit'
  | 'logic'
  | 'number'
  | 'pattern'
  | 'statement'
  | 'words';

/** One change to the text of a module: the characters from start to end become the replacement. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A mutation in its module. */
export interface Mutant extends Mutation {
  /** Path of the module from the project's folder, with « / ». */
  readonly file: string;
  /** The text of the module as it was read, whatever is written there since. */
  readonly text: string;
}

/** The text of a module with one mutation made. */
export function applyMutation(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
