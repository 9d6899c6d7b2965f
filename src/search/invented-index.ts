import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchDocument, Synonyms } from './search-index.ts';

const passage = (href: string, text: string): SearchDocument => ({
  href,
  kind: 'Texte de la convention',
  title: '',
  place: 'Chapitre inventé',
  text,
});

/** Invented documents, one for each thing that the search must do. */
export const inventedDocuments: readonly SearchDocument[] = [
  passage('/convention/a/#lac', 'Le lac est bordé de jardins ; l’école du lac y mène ses élèves.'),
  passage('/convention/a/#ecoles', 'Les écoles rénovées ouvrent leurs cours aux habitants.'),
  passage('/convention/a/#abc', 'L’ABC tient une permanence.'),
  passage('/convention/a/#coeur', 'Les Amis du Cœur préparent des repas.'),
  {
    href: '/glossaire/#abc',
    kind: 'Glossaire',
    title: 'ABC, atelier de bricolage communal',
    place: '',
    text: 'Lieu de réparation.',
  },
  {
    href: '/indicateurs/taux-de-pluie/',
    kind: 'Indicateur',
    title: 'Taux de pluie',
    place: '',
    text: 'Part des jours de pluie.',
  },
  passage('/convention/b/#pluie', 'Un taux élevé et, ailleurs, la pluie.'),
];

/** What means what in them. */
export const inventedSynonyms: readonly Synonyms[] = [
  { forms: ['ABC'], others: ['atelier de bricolage communal'], isExact: true },
  { forms: ['repas'], others: ['cantine'], isExact: false },
];

/** Their index, ready to be asked. */
export const inventedIndex = openIndex(buildIndex(inventedDocuments, inventedSynonyms));
