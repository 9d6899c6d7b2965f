import { frozenUrl } from './frozen-url.ts';
import type { FrozenVersion } from './frozen-version.ts';

/** Size in px of the drawing of a version for a neighbourhood, as its root says it; throws when it has none. */
export function drawingSize(
  { figure, date, files }: FrozenVersion,
  territory: string,
): { readonly width: number; readonly height: number } {
  const path = frozenUrl(figure, territory, date, 'graphique.svg').slice(1);
  const svg = files.find((file) => file.path === path)?.text ?? '';
  const [, width, height] = /^<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error(`No drawing with a size at "${path}".`);
  return { width: Number(width), height: Number(height) };
}
