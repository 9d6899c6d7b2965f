import type { Page } from 'playwright-core';

/** A font that the browser took for some of the letters of an element. */
export interface UsedFont {
  readonly familyName: string;
  /** True for a file of the site, false for a face of the machine. */
  readonly isCustomFont: boolean;
  readonly glyphCount: number;
}

/** The fonts in which the browser really sets the text of the elements that a selector finds, and of all that is in them. */
export async function usedFonts(page: Page, selector: string): Promise<readonly UsedFont[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found: UsedFont[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    found.push(...fonts);
  }
  await session.detach();
  return found;
}
