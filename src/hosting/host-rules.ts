/** One HTTP header. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** How the files of one extension are served. */
export interface FileType {
  readonly extension: string;
  readonly mime: string;
  /** Text: served as UTF-8, and compressed. */
  readonly isText: boolean;
  /** Whether pages of other sites may read it by program: a font in an embed, an image, data. */
  readonly isShared: boolean;
}

/** What every host of the site is asked, once; each format of configuration is a writing of it. */
export interface HostRules {
  /** Headers of every answer. */
  readonly everywhere: readonly Header[];
  /** Header of every answer while nobody has published the site: what is no page, a PDF or a CSV, cannot say it itself. */
  readonly unlisted: Header;
  /** Headers of every answer outside of the embeds: no page of another site may frame it. */
  readonly unframed: readonly Header[];
  /** The folder of the embeds, the only pages that may be framed: by no header at all, see docs/decisions/012. */
  readonly framedFolder: string;
  /** Headers of the files that are shared. */
  readonly shared: Header;
  /** Caching of what may change at the next publication: kept, and asked about each time. */
  readonly changing: Header;
  /** Caching of what never changes under its address. */
  readonly lasting: Header;
  /** The files whose name holds the fingerprint of their bytes, as a pattern of their path: other bytes take another name. */
  readonly fingerprinted: string;
  /** The files of a frozen version, which never change; the page beside them does, to say that newer figures exist. */
  readonly frozenFiles: readonly string[];
  readonly types: readonly FileType[];
  /** Files of the folder that are for the host alone: it answers as if they were not there. */
  readonly ownFiles: readonly string[];
}

const text = (extension: string, mime: string): FileType => ({
  extension,
  mime,
  isText: true,
  isShared: false,
});
const sharedText = (extension: string, mime: string): FileType => ({
  extension,
  mime,
  isText: true,
  isShared: true,
});

/** The rules of this site. */
export const hostRules: HostRules = {
  everywhere: [
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  ],
  unlisted: { name: 'X-Robots-Tag', value: 'noindex' },
  unframed: [
    { name: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
    { name: 'X-Frame-Options', value: 'DENY' },
  ],
  framedFolder: 'graphiques',
  shared: { name: 'Access-Control-Allow-Origin', value: '*' },
  changing: { name: 'Cache-Control', value: 'no-cache' },
  lasting: { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
  fingerprinted: String.raw`fonts/[^/]+-[0-9a-f]{8}\.woff2`,
  frozenFiles: ['graphique.svg', 'donnees.csv', 'donnees.json'],
  types: [
    text('html', 'text/html'),
    text('css', 'text/css'),
    text('js', 'text/javascript'),
    text('txt', 'text/plain'),
    text('xml', 'application/xml'),
    text('bib', 'application/x-bibtex'),
    sharedText('csv', 'text/csv'),
    sharedText('json', 'application/json'),
    sharedText('jsonld', 'application/ld+json'),
    sharedText('geojson', 'application/geo+json'),
    sharedText('svg', 'image/svg+xml'),
    { extension: 'woff2', mime: 'font/woff2', isText: false, isShared: true },
    { extension: 'png', mime: 'image/png', isText: false, isShared: true },
  ],
  ownFiles: ['_headers', 'nginx.conf', '.construction'],
};

/** Headers of every answer, by whether somebody has published the site. */
export function headersEverywhere(isPublished: boolean): readonly Header[] {
  return isPublished ? hostRules.everywhere : [...hostRules.everywhere, hostRules.unlisted];
}

/** The extensions of the files that are shared. */
export const sharedExtensions: readonly string[] = hostRules.types
  .filter(({ isShared }) => isShared)
  .map(({ extension }) => extension);

/** The types of the files that are text. */
export const textTypes: readonly FileType[] = hostRules.types.filter(({ isText }) => isText);
