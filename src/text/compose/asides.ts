import type { Element } from 'hast';
import { fromHtml } from '../../parse-html.ts';
import type { Register } from '../../register/register.ts';
import { chapterUrl, CONVENTION } from '../../urls.ts';
import { element } from '../element.ts';
import { passageAnchor, passageUrl } from '../passage-url.ts';

/** What the structure links need of the editorial content. */
export interface StructureContent {
  readonly structure: {
    readonly enjeux: readonly {
      readonly id: string;
      readonly introduction: string;
      readonly enjeux: string;
    }[];
    readonly ambitions: readonly { readonly id: string; readonly priorites: string }[];
    readonly publics: readonly { readonly id: string; readonly priorites: string }[];
  };
  readonly annexe: readonly { readonly id: string; readonly ambition: string; readonly ordre: number }[];
}

interface Link {
  readonly href: string;
  readonly words: string;
  /** What a screen reader says in place of the words, where others of the page have the same. */
  readonly name?: string;
}

/**
 * The links of ours beside the stakes, ambitions and publics of one page, by the anchor of the passage:
 * a stake leads to its other wording, an ambition to its rows of the annex, all of them to the whole structure.
 */
export function structureAsides(
  content: StructureContent,
  register: Register,
  page: string,
): ReadonlyMap<string, Element> {
  const asides = new Map<string, Element>();
  for (const { words, links } of passagesOf(content, register, page)) {
    const anchor = passageAnchor(register, page, words);
    if (anchor !== null) asides.set(anchor, asideOf(links));
  }
  return asides;
}

interface LinkedPassage {
  readonly words: string;
  readonly links: readonly Link[];
}

function passagesOf(content: StructureContent, register: Register, page: string): readonly LinkedPassage[] {
  const { structure, annexe } = content;
  const whole = (part: string, words: string): Link => ({ href: `${CONVENTION}#${part}`, words });
  const stakes = (
    from: 'introduction' | 'enjeux',
    to: 'introduction' | 'enjeux',
    words: string,
  ): LinkedPassage[] =>
    structure.enjeux.map((stake, index) => ({
      words: stake[from],
      links: [
        {
          href: passageUrl(register, chapterUrl(to), stake[to]),
          words,
          name: `${words}, enjeu ${index + 1}`,
        },
        whole('enjeux-metropolitains', 'Les enjeux'),
      ],
    }));
  if (page === chapterUrl('introduction')) return stakes('introduction', 'enjeux', 'Chapitre II');
  if (page === chapterUrl('enjeux')) return stakes('enjeux', 'introduction', 'Introduction');
  if (page !== chapterUrl('priorites')) return [];
  const ambitions = structure.ambitions.map(({ id, priorites }) => ({
    words: priorites,
    links: [...rowLinks(annexe, id), whole('ambitions-locales', 'Les ambitions')],
  }));
  const publics = structure.publics.map(({ priorites }) => ({
    words: priorites,
    links: [whole('publics-prioritaires', 'Les publics')],
  }));
  return [...ambitions, ...publics];
}

function rowLinks(annexe: StructureContent['annexe'], ambition: string): readonly Link[] {
  const rows = annexe.filter((row) => row.ambition === ambition);
  return rows.map(({ id, ordre }, index) => ({
    href: `${chapterUrl('annexe')}#${id}`,
    words: `${index === 0 ? 'Annexe, ' : ''}ligne ${ordre}`,
  }));
}

function asideOf(links: readonly Link[]): Element {
  const items = links.flatMap(({ href, words, name }, index) => [
    ...(index === 0 ? [] : [' · ']),
    element('a', name === undefined ? { href } : { href, ariaLabel: name }, [words]),
  ]);
  return element('div', { className: ['aside'], dataApparatus: '' }, items);
}

/** A small line of figures to hang beside a passage. */
export interface MarkerLine {
  /** First words of the passage. */
  readonly passage: string;
  /** What the line shows: « Taux de pauvreté, 2019 ». */
  readonly words: string;
  /** Its values in words: « Nouveau Mons 40,1 %, MEL 19,2 %, QPV 46,0 % ». */
  readonly values: string;
  /** Address of the page of the indicator. */
  readonly href: string;
  /** The drawing of the same values; null where words say it better. */
  readonly svg: string | null;
}

/** The small lines of one page by the anchor of their passage, which may have several; a passage not yet registered has none. */
export function markerAsides(
  lines: readonly MarkerLine[],
  register: Register,
  page: string,
): ReadonlyMap<string, Element> {
  const placed = Map.groupBy(lines, ({ passage }) => passageAnchor(register, page, passage));
  return new Map(
    [...placed].flatMap(([anchor, own]) => (anchor === null ? [] : [[anchor, markerAside(own)] as const])),
  );
}

/** One line is the aside itself; several stand in it one under the other. */
function markerAside([line, ...others]: readonly MarkerLine[]): Element {
  const lines = [line, ...others].flatMap((one) => (one === undefined ? [] : [markerElement(one)]));
  const [first] = lines;
  const aside = { className: ['aside'], dataApparatus: '' };
  if (first === undefined || lines.length > 1) return element('div', aside, lines);
  return { ...first, properties: aside };
}

function markerElement({ words, values, href, svg }: MarkerLine): Element {
  const drawing =
    svg === null ? [] : fromHtml(svg, { fragment: true }).children.filter((node) => node.type === 'element');
  // The drawing is hidden from screen readers, which read the values in words instead.
  const readable = svg === null ? [': ', values] : [element('span', { className: ['sr'] }, [`: ${values}`])];
  return element('div', { dataApparatus: '' }, [element('a', { href }, [words]), ...readable, ...drawing]);
}
