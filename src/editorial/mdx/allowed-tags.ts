/** What the attribute of a tag may hold; a flag (« drapeau ») holds nothing, and may be left out. */
export type AttributeKind = 'identifiant' | 'nombre' | 'champ' | 'texte' | 'drapeau';

/** The attributes of a tag, each by its kind or by the words to choose from; among these, '' lets the attribute be left out. */
export type Attributes = Readonly<Record<string, AttributeKind | readonly string[]>>;

/** The tags that a folder of content/ may use; the pages of the site give them their look. */
export type Tags = Readonly<Record<string, Attributes>>;

/** Tags of HTML that need no look of their own. */
const PLAIN: Tags = { sup: {}, sub: {} };

/** The tags of the chapters of the convention (src/pages/convention). */
export const CHAPTER_TAGS: Tags = {
  ...PLAIN,
  Claim: { id: 'identifiant' },
  Note: {},
  NoteTableau: { n: 'nombre' },
  Perdu: { objet: 'texte', suppose: 'drapeau' },
  SchemaGouvernance: {},
  TableauAnnexe: {},
  TableauRenvoi: {},
  TableauSynthese: { partie: 'nombre' },
};

/** The tags of our own pages (src/pages/[page].astro). */
export const PAGE_TAGS: Tags = {
  ...PLAIN,
  AdressePublique: {},
  Contact: { pour: ['', 'erreur', 'accessibilite'] },
  Etat: { si: ['publié', 'en travail'] },
  Particularite: { champ: 'champ' },
  PdfSigne: {},
  TableauEnBref: {},
};

/** The tags of our explanations of the indicators. */
export const EXPLANATION_TAGS: Tags = PLAIN;
