import { Refusal } from '../../refusal.ts';

/** A reading of one place of the transcription that no general rule gives, with its reason. */
interface ReadingRule {
  /** The first words of the line or of the cell piece, marks removed; each must be met exactly once. */
  readonly starts: string;
  readonly reason: string;
}

/** How the places that page breaks cut, and the headings without heading marks, are read. */
export interface ReadingRules {
  /** Pieces that continue the words before them. */
  readonly joins: readonly ReadingRule[];
  /** Lines, marks included, that stand as a heading: their emphasis is a heading's and is not compared. */
  readonly headings: readonly ReadingRule[];
}

/** The declared readings of content/source/transcription.md. */
export const READING_RULES: ReadingRules = {
  joins: [
    {
      starts: 'fortes concernant le Nouveaux Roubaix',
      reason: 'A page break cuts the sentence « Les hausses les plus fortes ».',
    },
    {
      starts: 'dans des espaces en devenir repérés',
      reason: 'A page break cuts the action « Soutenir le développement du Aller Vers ».',
    },
    {
      starts: "Améliorer l'orientation notamment en fin de collège",
      reason: 'Its third and fourth cells are empty, and chapter III makes one ambition of both pieces.',
    },
    {
      starts: "quartiers et l'accès à la mobilité",
      reason: 'A page break cuts the title « Favoriser le désenclavement des quartiers ».',
    },
    {
      starts: "stations d'auto partage, de bornes",
      reason: 'A page break cuts the action « Poursuivre l’amélioration et l’utilisation des services ».',
    },
    {
      starts: 'terrain (vigie du droit commun)',
      reason: 'A page break cuts the cell « A construire ensemble » of the row on mobility.',
    },
    {
      starts: 'dans les locaux de la Maison de Petite Enfance',
      reason: 'A page break cuts the action « Asseoir et faciliter la présence de services ».',
    },
  ],
  headings: [
    {
      starts: '**Convention Communale de Mons en Barœul',
      reason: 'The title of the document, in bold on three lines, has no heading mark.',
    },
    {
      starts: '- *Les instances politiques et stratégiques*',
      reason: 'A single bullet in italics heads the paragraphs below it.',
    },
    {
      starts: '- *Les instances techniques et opérationnelles*',
      reason: 'A single bullet in italics heads the paragraphs below it.',
    },
  ],
};

/** Recognises the places that a list of rules declares, and counts how often each was met. */
export interface RuleMatcher {
  /** True when a rule declares the text. */
  readonly matches: (text: string) => boolean;
  /** Throws, with every rule at fault, unless each was met exactly once. */
  readonly close: () => void;
}

/** A matcher for a list of rules, each by the first words of its place. */
export function matchRules(rules: readonly ReadingRule[]): RuleMatcher {
  const met = new Map(rules.map(({ starts }) => [starts, 0]));
  return {
    matches: (text) => {
      const rule = rules.find(({ starts }) => text.startsWith(starts));
      if (rule === undefined) return false;
      met.set(rule.starts, (met.get(rule.starts) ?? 0) + 1);
      return true;
    },
    close: () => {
      const defects = [...met].filter(([, times]) => times !== 1);
      if (defects.length === 0) return;
      throw new Refusal(
        defects
          .map(
            ([starts, times]) =>
              `« ${starts} » s’y trouve ${String(times)} fois au lieu d’une : reprendre ce fichier de la copie d’avant.`,
          )
          .join('\n'),
      );
    },
  };
}
