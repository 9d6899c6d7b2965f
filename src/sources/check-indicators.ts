import type { Dataset } from '../dataset/dataset.ts';
import type { Report } from '../dataset/defect.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { EditorialFiles } from '../editorial/load-editorial.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { namesOf } from './check-places.ts';
import type { ExplanationFile } from './read-texts.ts';

/** Reports an indicator of data/ without its one explanation or its ranking, and an explanation of none. */
export function checkIndicators(
  { indicators }: Dataset,
  explanations: readonly ExplanationFile[],
  specs: readonly FigureSpec[] | null,
  report: Report,
): void {
  const known = indicators.map(({ id }) => id);
  for (const { id, front, complain } of explanations) {
    if (!known.includes(front.indicateur))
      complain(
        ['indicateur'],
        `« ${front.indicateur} » n’est pas un indicateur de data/ : écrire ${namesOf(known)}.`,
      );
    else if (front.indicateur !== id)
      complain(
        ['indicateur'],
        `« ${front.indicateur} » n’est pas le nom du fichier : donner le même aux deux.`,
      );
  }
  const lacks = (file: string, message: string): void =>
    report({ file, line: 1, column: 1, field: null, message });
  for (const id of known) {
    if (explanations.every(({ front }) => front.indicateur !== id))
      lacks(
        `content/indicateurs/${id}.mdx`,
        `l’explication de l’indicateur « ${id} » manque : la rétablir, ou l’écrire comme dans un fichier voisin.`,
      );
    if (specs !== null && specs.every(({ form, indicator }) => form !== 'classement' || indicator !== id))
      lacks(
        `content/graphiques/classement-${id}.yaml`,
        `le classement de l’indicateur « ${id} » manque : le rétablir, ou l’écrire comme dans un fichier voisin.`,
      );
  }
}

/** Reports what reperes.yaml and tableau.yaml ask of data/ that it does not hold: an indicator, a year, a published change. */
export function checkDataReferences(
  { reperes, tableau, evaluation }: Pick<EditorialFiles, 'reperes' | 'tableau' | 'evaluation'>,
  { indicators, publishedChanges }: Dataset,
): void {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const unknown = (id: string): string =>
    `« ${id} » n’est pas un indicateur de data/ : écrire ${namesOf([...known.keys()])}.`;
  reperes?.data.forEach(({ indicateur }, index) => {
    if (!known.has(indicateur)) reperes.complain([index, 'indicateur'], unknown(indicateur));
  });
  checkEvaluation(evaluation, known, unknown);
  tableau?.data.parties.forEach(({ groupes }, part) =>
    groupes.forEach(({ colonnes }, group) =>
      colonnes.forEach(({ indicateur, annee, de, a }, column) => {
        const path = ['parties', part, 'groupes', group, 'colonnes', column];
        const indicator = known.get(indicateur);
        if (indicator === undefined) return tableau.complain([...path, 'indicateur'], unknown(indicateur));
        if (annee !== null && !indicator.years.includes(annee))
          tableau.complain(
            [...path, 'annee'],
            `${annee} n’est pas une année de « ${indicateur} » : écrire ${namesOf(indicator.years.map(String))}.`,
          );
        const isPublished = publishedChanges.some(
          ({ indicator: id, from, to }) => id === indicateur && from === de && to === a,
        );
        if (de !== null && !isPublished)
          tableau.complain(
            [...path, 'de'],
            `data/evolutions-publiees.csv n’a pas d’évolution de « ${indicateur} » de ${de} à ${a ?? ''} : corriger les années.`,
          );
      }),
    ),
  );
}

function checkEvaluation(
  evaluation: EditorialFiles['evaluation'],
  known: ReadonlyMap<string, Indicator>,
  unknown: (id: string) => string,
): void {
  evaluation?.data.indicateurs.forEach(({ indicateur, depart }, index) => {
    const indicator = known.get(indicateur);
    if (indicator === undefined)
      return evaluation.complain(['indicateurs', index, 'indicateur'], unknown(indicateur));
    if (!indicator.years.includes(depart))
      evaluation.complain(
        ['indicateurs', index, 'depart'],
        `${depart} n’est pas une année de « ${indicateur} » : écrire ${namesOf(indicator.years.map(String))}.`,
      );
  });
}
