import { editionOf } from '../../../src/editorial/edition.ts';
import { loadEditorial } from '../../../src/editorial/load-editorial.ts';
import { EMBED, FROZEN, FROZEN_VALUES } from './hosted-copy.ts';

/** What an address of the site is to be answered with, whatever the server. */
export interface ExpectedAnswer {
  /** Path inside the site. */
  readonly path: string;
  readonly status: number;
  /** Headers by their name; null where there must be none. */
  readonly headers: Readonly<Record<string, string | null>>;
}

/** Robots are kept out by every answer until the town publishes. */
const isPublished = editionOf(loadEditorial('.').site).publisher !== null;

const SAFE = {
  'x-robots-tag': isPublished ? null : 'noindex',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const UNFRAMED = { 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' };
const FRAMED = { 'content-security-policy': null, 'x-frame-options': null };
const SHARED = { 'access-control-allow-origin': '*' };
const OWN = { 'access-control-allow-origin': null };
const CHANGING = { 'cache-control': 'no-cache' };
const LASTING = { 'cache-control': 'public, max-age=31536000, immutable' };
const page = { 'content-type': 'text/html; charset=utf-8', ...SAFE, ...OWN, ...CHANGING };
const type = (mime: string): Readonly<Record<string, string>> => ({ 'content-type': mime });

/** Each kind of file of the site, once. */
export const expectedAnswers: readonly ExpectedAnswer[] = [
  found('', { ...page, ...UNFRAMED }),
  found('convention/annexe/', { ...page, ...UNFRAMED }),
  found(EMBED, { ...page, ...FRAMED }),
  found(`${EMBED}graphique.svg`, {
    ...type('image/svg+xml; charset=utf-8'),
    ...SAFE,
    ...FRAMED,
    ...SHARED,
    ...CHANGING,
  }),
  found(`${EMBED}donnees.json`, { ...type('application/json; charset=utf-8'), ...SHARED, ...CHANGING }),
  found(`${EMBED}graphique.png`, { ...type('image/png'), ...FRAMED, ...SHARED, ...CHANGING }),
  found(FROZEN, { ...page, ...FRAMED }),
  found(`${FROZEN}graphique.svg`, {
    ...type('image/svg+xml; charset=utf-8'),
    ...SAFE,
    ...FRAMED,
    ...SHARED,
    ...LASTING,
  }),
  found(FROZEN_VALUES, { ...page, ...FRAMED }),
  found(`${FROZEN_VALUES}donnees.csv`, {
    ...type('text/csv; charset=utf-8'),
    ...SAFE,
    ...SHARED,
    ...LASTING,
  }),
  found(`${FROZEN_VALUES}donnees.json`, {
    ...type('application/json; charset=utf-8'),
    ...SHARED,
    ...LASTING,
  }),
  found('fonts/atkinson-hyperlegible-next-3dd3b52c.woff2', {
    ...type('font/woff2'),
    ...SAFE,
    ...SHARED,
    ...LASTING,
  }),
  found('fonts/OFL.txt', { ...type('text/plain; charset=utf-8'), ...UNFRAMED, ...OWN, ...CHANGING }),
  found('favicon.svg', { ...type('image/svg+xml; charset=utf-8'), ...UNFRAMED, ...SHARED, ...CHANGING }),
  found('donnees/toutes-les-valeurs.csv', {
    ...type('text/csv; charset=utf-8'),
    ...SAFE,
    ...UNFRAMED,
    ...SHARED,
    ...CHANGING,
  }),
  found('donnees/datapackage.json', {
    ...type('application/json; charset=utf-8'),
    ...SAFE,
    ...SHARED,
    ...CHANGING,
  }),
  found('donnees/licence.txt', { ...type('text/plain; charset=utf-8'), ...OWN, ...CHANGING }),
  found('donnees/SHA256SUMS', { ...type('text/plain; charset=utf-8'), ...OWN, ...CHANGING }),
  found('robots.txt', { ...type('text/plain; charset=utf-8'), ...OWN, ...CHANGING }),
];

/** Addresses where there is nothing to see: the page that says so, at any depth, and nothing kept for long. */
export const missingAnswers: readonly ExpectedAnswer[] = [
  'nulle-part/',
  'rien/du/tout/ici.html',
  'convention/rien/',
  `${FROZEN}rien.svg`,
  `${EMBED}2001-02-04/graphique.svg`,
  // Folders without a page: no list of their files.
  'fonts/',
  'graphiques/figure-inventee/',
  '.htaccess',
  '_headers',
  'nginx.conf',
  '.construction',
].map((path) => ({ path, status: 404, headers: { ...page, ...UNFRAMED } }));

function found(path: string, headers: ExpectedAnswer['headers']): ExpectedAnswer {
  return { path, status: 200, headers };
}
