/** A visible element as the browser laid it out. */
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

/** The visible elements of a page. Runs inside the browser: it must stand alone. */
export function readElementBoxes(): readonly ElementBox[] {
  // Asked of each element once, and not again by each of its descendants.
  const onceEach = (ask: (element: Element) => boolean): ((element: Element | null) => boolean) => {
    const answers = new Map<Element, boolean>();
    const answer = (element: Element): boolean => answers.get(element) ?? ask(element);
    return (element) => element !== null && answers.set(element, answer(element)).get(element) === true;
  };
  const scrolls = (element: Element): boolean => /auto|scroll/u.test(getComputedStyle(element).overflowX);
  const isInScroller = onceEach(
    (element) => element.matches(':not(html)') && (scrolls(element) || isInScroller(element.parentElement)),
  );
  const isClipped = onceEach((element) => {
    const { width, height } = element.getBoundingClientRect();
    const { overflow, clipPath } = getComputedStyle(element);
    const isNothing = clipPath === 'inset(50%)' || ((width <= 1 || height <= 1) && overflow !== 'visible');
    return isNothing || isClipped(element.parentElement);
  });
  const isVisible = (element: Element): boolean => {
    // What stands wholly to the left of the window is put there to wait, as a skip link does.
    const { width, right } = element.getBoundingClientRect();
    const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return width > 1 && right >= 0 && isShown && !isClipped(element);
  };
  return [...document.body.querySelectorAll(':not(svg *)')].filter(isVisible).map((element) => {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    const { left, right } = element.getBoundingClientRect();
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
      isInScroller: isInScroller(element),
      isNamedRegion: element.getAttribute('tabindex') === '0' && role === 'region' && isNamed,
    };
  });
}
