import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { select } from '../../src/select.ts';
import { type BuiltSite, builtSites } from './embed/site-facts.ts';
import { readPages } from './pages.ts';

const sites = builtSites;
const WORKING = /version de travail/iu;
const IN_ITS_NAME =
  /publiée? par la ville|la ville vous |vous (?:orientera|enverra)|"publisher"|dc:publisher|publisher = |GovernmentOrganization|"roles": \[\s*"publisher"/iu;
/** The official text uses the word for the town once. */
const COMMITS = /la ville (?:de mons-en-barœul )?s’engage/iu;
const PROMISES =
  /jamais retirée|ne disparaît pas|Données mises à jour le|ce ne sont pas ceux de la convention/u;
/** Files of words that leave the site; a CSV has no room for them, and its descriptor and its licence say it. */
const TEXTS = /\.(?:html|json|bib|svg|txt)$/u;
/** What is the same whoever publishes: what is frozen, the schemas, the emblem, what is for robots and for checks. */
const OF_NO_EDITION =
  /^(?:graphiques\/[^/]+\/[^/]+\/[\d-]{10}\/.*\.(?:json|svg)|donnees\/schemas\/.*|favicon\.svg|robots\.txt|fonts\/.*|integrer\/.*\.js)$/u;

interface Said {
  readonly file: string;
  readonly words: string;
}

const texts = new Map(sites.map(({ folder }) => [folder, readTexts(folder)]));

function saidBy({ folder }: BuiltSite): readonly Said[] {
  return texts.get(folder) ?? [];
}

function readTexts(folder: string): readonly Said[] {
  return listFiles(folder)
    .filter((file) => TEXTS.test(file) && !OF_NO_EDITION.test(file))
    .map((file) => ({
      file,
      words: readFileSync(join(folder, file), 'utf8').replaceAll(/[\s~]|&nbsp;|&#xA0;/gu, ' '),
    }));
}

test.each(sites)('every page and file of $name says in whose name it speaks', ({ edition, ...site }) => {
  const said = saidBy({ edition, ...site });
  expect(said.length).toBeGreaterThan(1000);
  const isSilent = ({ words }: Said): boolean => {
    const text = words.replaceAll(/<\/?[^>]+>/gu, ' ').replaceAll(/ +/gu, ' ');
    return edition.publisher === null ? !WORKING.test(text) : !text.includes(edition.publisher);
  };
  expect(said.filter(isSilent).map(({ file }) => file)).toEqual([]);
});

test.each(sites)('nothing of $name promises in the name of the town what it has not promised', (site) => {
  const found = saidBy(site).flatMap(({ file, words }) => {
    const forbidden =
      site.edition.publisher === null
        ? [PROMISES, IN_ITS_NAME, ...(file.startsWith('convention/') ? [] : [COMMITS])]
        : [PROMISES];
    return forbidden
      .flatMap((pattern) => words.match(pattern)?.slice(0, 1) ?? [])
      .map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});

test.each(sites)('search engines are let into $name only once the town publishes', ({ folder, edition }) => {
  const isPublished = edition.publisher !== null;
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  expect(/^Disallow: \/$/mu.test(robots)).toBe(!isPublished);
  expect(/^Allow: \/$/mu.test(robots)).toBe(isPublished);
  const listed = readFileSync(join(folder, 'sitemap.xml'), 'utf8').includes('<loc>');
  expect(listed).toBe(isPublished);
  const wrong = readPages(folder).filter(({ address, file, tree }) => {
    const hidden = select('meta[name="robots"][content~="noindex"]', tree) !== undefined;
    const isSaidAgain = /^\/convention\/(?:integrale|[^/]+\/citer)\/$/u.test(address);
    const always = /^\/graphiques\/./u.test(address) || file === '404.html' || isSaidAgain;
    return hidden !== (!isPublished || always);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('a sentence in the name of the town, or none of the state, is seen', () => {
  expect('la Ville vous orientera').toMatch(IN_ITS_NAME);
  expect('la Ville s’engage à').toMatch(COMMITS);
  expect('"publisher": "Ville"').toMatch(IN_ITS_NAME);
  expect('Version de travail, préparée pour la Ville de X, qui ne l’a pas publiée.').toMatch(WORKING);
  expect('Publié par la Ville').not.toMatch(WORKING);
});
