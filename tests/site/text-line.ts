/** A line of text as the browser laid it out. */
export interface TextLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The visible lines of text of a page. Runs inside the browser: it must stand alone. */
export function readTextLines(): readonly TextLine[] {
  const lines: TextLine[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  // Asked of each element once, and not again by each of its descendants.
  const answers = new Map<Element, boolean>();
  const isHidden = (element: Element | null): boolean => {
    if (element === null) return false;
    const known = answers.get(element);
    if (known !== undefined) return known;
    const { width, height, right } = element.getBoundingClientRect();
    const { display, overflow, clipPath } = getComputedStyle(element);
    const isClipped = clipPath === 'inset(50%)' || ((width <= 1 || height <= 1) && overflow !== 'visible');
    // A part of an SVG that is not displayed passes for visible in Chromium.
    const isShown =
      display !== 'none' && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const answer = isClipped || right < 0 || !isShown || isHidden(element.parentElement);
    answers.set(element, answer);
    return answer;
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim();
    if (words === '' || isHidden(node.parentElement)) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      lines.push({ words: words.slice(0, 40), left, right, top, bottom });
  }
  return lines;
}
