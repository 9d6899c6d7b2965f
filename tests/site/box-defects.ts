import type { ElementBox } from './element-box.ts';

/** What is lost of an element in a window of this width: cut by its box, out of the window, or scrolled without a keyboard. */
export function boxDefects(boxes: readonly ElementBox[], width: number): readonly string[] {
  return boxes.flatMap((box) => {
    const isCut =
      (box.isOverfullAcross && isCutting(box.overflowX)) || (box.isOverfullDown && isCutting(box.overflowY));
    const isOut = (box.right > width + 1 || box.left < -1) && !box.isInScroller;
    const isLocked = box.isOverfullAcross && /auto|scroll/u.test(box.overflowX) && !box.isNamedRegion;
    return [
      isCut ? `cut by its box: ${box.name}` : null,
      isOut ? `out of the window (${Math.round(box.left)} to ${Math.round(box.right)}): ${box.name}` : null,
      isLocked ? `scrolls without being a named, focusable region: ${box.name}` : null,
    ].filter((defect) => defect !== null);
  });
}

function isCutting(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
