/** What decides how the tests get their browser. */
export interface BrowserSituation {
  /** The browser found on the machine, or null. */
  readonly found: string | null;
  readonly isRoot: boolean;
  /** Whether apt-get is there: Debian and its relatives. */
  readonly hasApt: boolean;
  /** Whether nobody sits in front of this machine: continuous integration, a container, or no terminal. */
  readonly isUnattended: boolean;
}

/** How the tests get their browser: one that is there, one that the project installs, or a message for the person. */
export type BrowserPlan =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'install' }
  | { readonly kind: 'explain'; readonly message: string };

const REMEDY = [
  'No Chromium was found for the tests in a browser. Install one, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends chromium',
  '  macOS: brew install --cask chromium',
  '  Windows: winget install Google.Chrome',
  'If it stands in an unusual place, name its executable in CHROMIUM_PATH.',
].join('\n');

/** Decides without touching the machine; packages are installed only as root, on Debian, where nobody's own computer is at stake. */
export function planChromium({ found, isRoot, hasApt, isUnattended }: BrowserSituation): BrowserPlan {
  if (found !== null) return { kind: 'use', path: found };
  if (isRoot && hasApt && isUnattended) return { kind: 'install' };
  return { kind: 'explain', message: REMEDY };
}
