import type { Element, ElementContent, Root, Text } from 'hast';
import { element } from './element.ts';

/** A range of numbers or of years, a date, a telephone written with hyphens: « 15-24 », « 2010–2017 ». */
const RANGE = '(?<![\\p{L}\\d])\\d+(?:,\\d+)?(?:[-–]\\d+(?:,\\d+)?)+';
/** An option of a command: « --check ». */
const OPTION = '(?<![\\p{L}\\p{N}-])--?[a-z][a-z-]*';
/** A compound: « Mons-en-Barœul », « a-t-il », « peut-elle », « celui-ci ». */
const COMPOUND = '(?<![\\p{L}\\p{N}-])\\p{L}[\\p{L}\\p{N}]*(?:-[\\p{L}\\p{N}]+)+(?![\\p{L}\\p{N}-])';
const HELD = new RegExp(`${RANGE}|${OPTION}|${COMPOUND}`, 'gu');
const SHORT_PART = /(?:^|-)[\p{L}\p{N}]{1,3}(?:-|$)|-(?:elles?|nous|vous)$/u;

/** A longer compound may break: it might not fit on a phone in large text. */
const LONGEST = 18;

const SKIPPED: ReadonlySet<string> = new Set('head option pre script style svg textarea title'.split(' '));

/**
 * Keeps on one line, in our own words, what a hyphen would let a browser break: each such word gets `<span class=n>`, in place. The
 * characters stay: U+2011 would not be found by who types a hyphen. The official text is left as it is.
 */
export function holdHyphens(root: Root | Element): void {
  hold(root, false);
}

function hold(parent: Root | Element, isOfficial: boolean): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return isOfficial ? [child] : parts(child);
    if (child.type === 'element' && !SKIPPED.has(child.tagName) && !isHeld(child)) {
      const { dataOfficiel, dataApparatus } = child.properties;
      hold(child, dataApparatus === undefined && (isOfficial || dataOfficiel !== undefined));
    }
    return [child as ElementContent];
  }) as typeof parent.children;
}

function isHeld({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('n');
}

function parts(text: Text): ElementContent[] {
  if (!/[-–]/u.test(text.value)) return text.value === '' ? [] : [text];
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { 0: word, index } of text.value.matchAll(HELD)) {
    if (/^\p{L}/u.test(word) && (word.length > LONGEST || !SHORT_PART.test(word))) continue;
    nodes.push({ type: 'text', value: text.value.slice(from, index) });
    nodes.push(element('span', { className: ['n'] }, [word]));
    from = index + word.length;
  }
  nodes.push({ type: 'text', value: text.value.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
