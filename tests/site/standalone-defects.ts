import { JSDOM } from 'jsdom';
import { licence } from '../../src/standalone/publication.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();
const svgNamespace = 'http://www.w3.org/2000/svg';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const described = ['title', 'description', 'contributor', 'date', 'source', 'rights', 'language'] as const;

/** What keeps an SVG from standing on its own, one sentence each: XML, name, description, metadata, words, no other file. */
export function standaloneDefects(svg: string): readonly string[] {
  const document = parser.parseFromString(svg, 'image/svg+xml');
  if (document.querySelector('parsererror') !== null) return ['is no XML'];
  const root = document.documentElement;
  const [title, desc] = [root.children[0], root.children[1]];
  const missing = described.filter(
    (name) => (root.getElementsByTagNameNS(dublinCore, name)[0]?.textContent ?? '') === '',
  );
  const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
  return [
    root.namespaceURI === svgNamespace && root.localName === 'svg' ? null : 'is no SVG',
    title?.localName === 'title' && title.textContent !== '' ? null : 'has no title',
    desc?.localName === 'desc' && desc.textContent !== '' ? null : 'has no description',
    ...missing.map((name) => `has no dc:${name}`),
    svg.includes(`rdf:resource="${licence.address}"`) ? null : 'names no licence',
    ...['Source', 'fichier établi le', 'Transcription et mise en forme', licence.name].map((part) =>
      plain(words).includes(plain(part)) ? null : `does not print « ${part} »`,
    ),
    ...references(root).map((one) => `asks for ${one}`),
  ].filter((defect) => defect !== null);
}

/** Whatever a browser would fetch or run: links, scripts, files named in styles. */
function references(root: Element): readonly string[] {
  const elements = [root, ...root.querySelectorAll('*')];
  const asked = elements.flatMap((element) =>
    [...element.attributes].flatMap(({ localName, value }) =>
      /^(?:href|src|on.*)$/u.test(localName) || /url\((?!["']?#)/u.test(value)
        ? [`${localName}="${value}"`]
        : [],
    ),
  );
  const styles = [...root.querySelectorAll('style')].flatMap(
    ({ textContent }) => /@import[^;]*|url\([^)]*\)/u.exec(textContent)?.[0] ?? [],
  );
  const foreign = elements
    .map(({ localName }) => localName)
    .filter((name) => /^(?:script|image|use|foreignObject)$/u.test(name));
  return [...asked, ...styles, ...foreign];
}

function plain(text: string): string {
  return text.replace(/\s/gu, '');
}
