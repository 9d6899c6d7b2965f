/** Every formula that content/verifications may hold, and what it does, in plain French, in the order of the page. */
export const FORMULA_WORDS = {
  cellule: ['Cellule', 'une valeur du tableau, lue telle quelle'],
  somme: ['Somme', 'des valeurs ajoutées'],
  difference: ['Différence', 'une valeur moins une autre ; entre deux pourcentages, elle se dit en points'],
  rapport: ['Rapport', 'une valeur divisée par une autre : « deux fois plus »'],
  part: ['Part', 'une valeur en % d’une autre'],
  evolution: ['Évolution', 'd’une valeur à une autre, en % de la première'],
  taux_annuel: ['Évolution par an', 'la même, ramenée à un an : le taux qui, appliqué chaque année, y mène'],
  hors_qpv: [
    'Hors quartiers prioritaires',
    'la MEL moins ses quartiers prioritaires, pour des nombres seulement : un taux demanderait des nombres que le tableau n’a pas',
  ],
  taux_hors_qpv: [
    'Taux hors quartiers prioritaires',
    'les taux de la MEL et de ses quartiers prioritaires, pesés par leurs populations d’une année proche : une estimation, qui ne sert que de repère',
  ],
  compte: ['Compte', 'le nombre de quartiers au-dessus ou au-dessous d’un seuil'],
  ensemble: ['Liste', 'les quartiers au-dessus ou au-dessous d’un seuil, nom par nom'],
  premiers: ['Premiers', 'les quartiers où la valeur, ou sa hausse, est la plus forte'],
  majorite: ['Majorité', 'plus de la moitié des quartiers'],
  rang: ['Rang', 'la place d’un quartier parmi les autres'],
  quartiers: ['Quartiers', 'le nombre de quartiers du tableau'],
  communes: ['Communes', 'le nombre de communes d’un quartier, ou de tous'],
  duree: ['Durée', 'le nombre d’années d’une date à une autre'],
  cite: ['Nombre cité', 'un nombre que le texte donne lui-même et que le tableau n’a pas'],
} as const satisfies Readonly<Record<string, readonly [name: string, words: string]>>;
