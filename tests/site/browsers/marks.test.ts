import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { ordinaryPages } from '../pages.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 789 };
const CHAPTER = addressOf('a chapter with contents, notes, terms and checked figures', [
  'class=toc',
  '<details class=aside',
  '<span id=_',
  'class=v',
]);

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test('the menu underlines the page where the reader is', async () => {
      const tab = await open('/glossaire/', DESK);
      const marks = await tab.evaluate(() =>
        [...document.querySelectorAll('.mast li a')].map((link) => [
          link.hasAttribute('aria-current'),
          getComputedStyle(link).textDecorationLine,
        ]),
      );
      expect(marks.length).toBeGreaterThan(3);
      for (const [isCurrent, line] of marks) expect(line).toBe(isCurrent === true ? 'underline' : 'none');
      expect(marks.filter(([isCurrent]) => isCurrent)).toHaveLength(1);
    });

    test('a term is underlined with dots, and a verdict with the line of links', async () => {
      const tab = await open(CHAPTER, PHONE);
      expect(await tab.evaluate(readLines, 'main label')).toEqual(['underline dotted']);
      expect(await tab.evaluate(readLines, '.v[popovertarget]')).toEqual(['underline solid']);
    });

    test('contents and notes stand open beside the text, and fold on a phone, where a touch opens them', async () => {
      const wide = await open(CHAPTER, DESK);
      expect(await wide.evaluate(readFolded)).toEqual([]);
      const narrow = await open(CHAPTER, PHONE);
      const folded = await narrow.evaluate(readFolded);
      expect(folded.length).toBeGreaterThan(1);
      await narrow.click('summary');
      expect(await narrow.evaluate(readFolded)).toEqual(folded.slice(1));
    });
  });
}

/** The kinds of line under what a selector finds. Runs inside the browser. */
function readLines(selector: string): readonly string[] {
  const lines = [...document.querySelectorAll(selector)].map((element) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
    return `${textDecorationLine} ${textDecorationStyle}`;
  });
  return [...new Set(lines)];
}

/** The first words of what is folded away. Runs inside the browser. */
function readFolded(): readonly string[] {
  return [...document.querySelectorAll('details > :not(summary)')]
    .filter((element) => element.getBoundingClientRect().height === 0 || !element.checkVisibility())
    .map((element) => (element.textContent ?? '').trim().slice(0, 20));
}

function addressOf(what: string, marks: readonly string[]): string {
  const page = ordinaryPages.find(({ html }) => marks.every((mark) => html.includes(mark)));
  if (page === undefined) throw new Error(`The site has no page that is ${what}.`);
  return page.address;
}
