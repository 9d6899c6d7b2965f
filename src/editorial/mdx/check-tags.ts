import { slug } from '../fields/fields.ts';
import type { MdxAttribute, MdxNode } from './mdx-tree.ts';

const or = new Intl.ListFormat('fr', { type: 'disjunction' });
const and = new Intl.ListFormat('fr', { type: 'conjunction' });

interface Kind {
  readonly holds: (text: string) => boolean;
  readonly remedy: string;
}

const KINDS: Readonly<Record<AttributeKind, Kind>> = {
  identifiant: {
    holds: (text) => slug.safeParse(text).success,
    remedy: 'écrire des minuscules sans accent, des chiffres et des traits d’union',
  },
  nombre: {
    holds: (text) => /^[1-9]\d{0,3}$/u.test(text),
    remedy: 'écrire un nombre entier entre accolades',
  },
  champ: {
    holds: (text) => /^[a-z_]+(?:\.[a-z_]+)*$/u.test(text),
    remedy: 'écrire un champ de content/site.yaml',
  },
  drapeau: { holds: (text) => text === '', remedy: 'écrire le nom seul' },
  texte: { holds: (text) => text.trim() !== '', remedy: 'y écrire des mots' },
};

/** What is wrong with a tag, in French, all of it: its name, an attribute that is unknown, missing, or a piece of program. */
export function tagDefects({ name, attributes = [] }: MdxNode, tags: Tags): readonly string[] {
  const tag = `<${name ?? ''}>`;
  const known = name === null || name === undefined || !Object.hasOwn(tags, name) ? undefined : tags[name];
  if (known === undefined)
    return [
      `« ${tag} » n’est pas admis ici : le retirer. Les balises admises sont ${and.format(names(tags))}.`,
    ];
  return [
    ...attributes.flatMap((attribute) => attributeDefects(tag, attribute, known)),
    ...Object.keys(known)
      .filter((wanted) => !mayLack(known[wanted]) && attributes.every((one) => one.name !== wanted))
      .map((wanted) => `à « ${tag} », il manque « ${wanted} » : l’écrire, comme dans un fichier voisin.`),
  ];
}

function attributeDefects(
  tag: string,
  { type, name = '', value }: MdxAttribute,
  known: Attributes,
): readonly string[] {
  if (type !== 'mdxJsxAttribute') return [`« ${tag} » contient un programme entre accolades : le retirer.`];
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) return [`à « ${tag} », « ${name} » n’est pas admis : le retirer.`];
  const { holds, remedy } = typeof kind === 'string' ? KINDS[kind] : oneOf(kind);
  const isProgram = typeof value === 'object' && value !== null;
  if (isProgram && (kind !== 'nombre' || !holds(value.value)))
    return [`à « ${tag} », la valeur de « ${name} » est un programme : ${remedy}.`];
  const text = isProgram ? value.value : (value ?? '');
  return holds(text) ? [] : [`à « ${tag} », « ${text} » ne convient pas à « ${name} » : ${remedy}.`];
}

function oneOf(words: readonly string[]): Kind {
  const shown = words.filter((word) => word !== '').map((word) => `« ${word} »`);
  return { holds: (text) => text !== '' && words.includes(text), remedy: `écrire ${or.format(shown)}` };
}

function mayLack(kind: Attributes[string] | undefined): boolean {
  return kind === 'drapeau' || (Array.isArray(kind) && kind.includes(''));
}

function names(tags: Tags): readonly string[] {
  return Object.keys(tags).map((name) => `<${name}>`);
}

/** What the attribute of a tag may hold; a flag (« drapeau ») holds nothing, and may be left out. */
type AttributeKind = 'identifiant' | 'nombre' | 'champ' | 'texte' | 'drapeau';

/** The attributes of a tag, each by its kind or by the words to choose from; among these, '' lets the attribute be left out. */
type Attributes = Readonly<Record<string, AttributeKind | readonly string[]>>;

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
