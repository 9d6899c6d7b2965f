/** A visible element that may lose something, as the browser laid it out. */
export interface ElementBox {
  /** Its tag, its class and its first words. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  /** Whether its content is wider, or higher, than itself. */
  readonly isOverfullAcross: boolean;
  readonly isOverfullDown: boolean;
  readonly overflowX: string;
  readonly overflowY: string;
  /** Whether it, or something around it, scrolls sideways. */
  readonly isInScroller: boolean;
  /** Whether it is a region that has a name and that the keyboard reaches. */
  readonly isNamedRegion: boolean;
}

/** The visible elements of a page that hold more than they show, or leave the window. Runs inside the browser: it must stand alone. */
export function readElementBoxes(): readonly ElementBox[] {
  const withParents = (element: Element): readonly Element[] =>
    element.parentElement === null ? [element] : [element, ...withParents(element.parentElement)];
  const scrolls = (element: Element): boolean =>
    element.matches(':not(html)') && /auto|scroll/u.test(getComputedStyle(element).overflowX);
  const clips = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { overflow, clipPath } = getComputedStyle(element);
    return clipPath === 'inset(50%)' || ((width <= 1 || height <= 1) && overflow !== 'visible');
  };
  const isVisible = (element: Element): boolean => {
    // What stands wholly to the left of the window is put there to wait, as a skip link does.
    const { width, right } = element.getBoundingClientRect();
    const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return width > 1 && right >= 0 && isShown && !withParents(element).some(clips);
  };
  // What fits is most of a page: asking more of it would take most of the time.
  const fits = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
    scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1;
  const wide = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll(':not(svg *)')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    if ((fits(element) && left >= -1 && right <= wide + 1) || !isVisible(element)) return [];
    const { display, overflowX, overflowY } = getComputedStyle(element);
    const role = element.getAttribute('role') ?? (element.tagName === 'SECTION' ? 'region' : null);
    const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    const words = (element.textContent ?? '').slice(0, 400).trim().replace(/\s+/gu, ' ').slice(0, 40);
    return {
      name: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${words}`,
      left,
      right,
      isOverfullAcross: display !== 'inline' && element.scrollWidth > element.clientWidth + 1,
      isOverfullDown: display !== 'inline' && element.scrollHeight > element.clientHeight + 1,
      overflowX,
      overflowY,
      isInScroller: withParents(element).some(scrolls),
      isNamedRegion: element.getAttribute('tabindex') === '0' && role === 'region' && isNamed,
    };
  });
}
