/** Addresses of the site, from its root; docs/contracts.md promises them. The finishing pass makes links relative. */
export const HOME = '/';
export const CONVENTION = '/convention/';
/** The whole document on one page. */
export const WHOLE = '/convention/integrale/';
/** The annex alone with what the facts say of it, on paper. */
export const ANNEX_PDF = '/convention/annexe-et-suivi.pdf';
/** The files that hold the whole document, and a copy of the site. */
export const PDF = '/convention/convention-mons-en-baroeul.pdf';
export const EPUB = '/convention/convention-mons-en-baroeul.epub';
export const OFFLINE = '/convention/hors-ligne.zip';
export const GLOSSARY = '/glossaire/';
export const ERRATA = '/errata/';
export const AMBITIONS = '/ambitions/';
export const THEMES = '/themes/';
export const PRESS = '/presse/';
/** The summaries of ours. */
export const BRIEF = '/en-bref/';
export const FOLLOW_UP = '/suivi/';
export const EVALUATION = '/evaluation/';
export const CHANGES = '/changements/';
export const CHANGES_FEED = '/changements/atom.xml';
export const INDICATORS = '/indicateurs/';
export const NEIGHBOURHOODS = '/quartiers/';
export const VERIFICATION = '/verification/';
export const SEARCH = '/recherche/';
export const DATA = '/donnees/';
export const EMBEDS = '/graphiques/';
export const EMBEDDING = '/integrer/';
export const ABOUT = '/a-propos/';
export const ACCESSIBILITY = '/accessibilite/';
export const LEGAL = '/mentions-legales/';

/** The address of a chapter; the contents page « sommaire » is the convention itself. */
export function chapterUrl(slug: string): string {
  return slug === 'sommaire' ? CONVENTION : `${CONVENTION}${slug}/`;
}

/** The address of a glossary entry. */
export function termUrl(id: string): string {
  return `${GLOSSARY}#${id}`;
}

/** The address of the page of an ambition, by the identifier of its row in the annex. */
export function ambitionUrl(id: string): string {
  return `${AMBITIONS}${id}/`;
}

/** The address of the page of a theme of daily life. */
export function themeUrl(id: string): string {
  return `${THEMES}${id}/`;
}

/** The address of the page of an indicator for a neighbourhood: that of the indicator itself for none, or for the one shown by default. */
export function indicatorUrl(id: string, territory?: string, shownByDefault?: string): string {
  const page = `${INDICATORS}${id}/`;
  return territory === undefined || territory === shownByDefault ? page : `${page}${territory}/`;
}

/** The address of the page that shows every figure of a neighbourhood; of the one shown by default without a name. */
export function galleryUrl(territory?: string): string {
  return territory === undefined ? EMBEDS : `${NEIGHBOURHOODS}${territory}/graphiques/`;
}

/** The address of the page of a neighbourhood, or of one of its indicators. */
export function neighbourhoodUrl(id: string, indicator?: string): string {
  const page = `${NEIGHBOURHOODS}${id}/`;
  return indicator === undefined ? page : `${page}#${indicator}`;
}

/** The address of a figure for a neighbourhood, or of one of the files beside it: « donnees.csv ». */
export function embedUrl(figure: string, territory: string, file = ''): string {
  return `${EMBEDS}${figure}/${territory}/${file}`;
}

/** The address of the values of a figure for French spreadsheets, the same for every neighbourhood. */
export function figureTwinUrl(figure: string): string {
  return `${EMBEDS}${figure}/donnees-tableur.csv`;
}

/** An address of the site as an absolute one, or null while the public address is not known. */
export function absoluteUrl(publicAddress: string, path: string): string | null {
  return publicAddress === '' ? null : publicAddress.replace(/\/$/u, '') + path;
}

/** The address of a file of the open data, by its path inside data/. */
export function dataFileUrl(path: string): string {
  return `${DATA}${path}`;
}

/** The address of the verified figures of a chapter, or of one of them. */
export function verificationUrl(chapter: string, id?: string): string {
  const page = `${VERIFICATION}${chapter}/`;
  return id === undefined ? page : `${page}#${id}`;
}

/** The address of the page that cites the passages of a chapter, or of one of the files of references beside it. */
export function citeUrl(chapter: string, file: '' | 'references.bib' | 'references.json' = ''): string {
  return `${CONVENTION}${chapter}/citer/${file}`;
}
