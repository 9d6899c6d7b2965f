/** Files of tests that are not run on the site of an agent's year, by what they cannot do there. */
const BY_REASON: Readonly<Record<string, readonly string[]>> = {
  'compares that site with the one before': [
    'agent-year.test.ts',
    'agent-year-origins.test.ts',
    'agent-year-outlines.test.ts',
    'agent-year-programme.test.ts',
    'frozen.test.ts',
  ],
  'compares or makes other builds of the same programs': ['reproducible.test.ts', 'refused-build.test.ts'],
  'draws anew what the programs draw, whatever the content': [
    'drawing-programs.test.ts',
    'images.test.ts',
    'share-cards.test.ts',
  ],
  'checks the markup and the files that the programs write alike for any content, for minutes': [
    'valid-html.test.ts',
    'content-policy.test.ts',
    'standalone-files.test.ts',
    'embed/contents.test.ts',
    'embed/framed-links.test.ts',
  ],
  'reads books page by page, for minutes': ['books/'],
  'asks web servers how they serve any folder': [
    'hosting/accented-path.test.ts',
    'hosting/framing.test.ts',
    'hosting/hosts.test.ts',
  ],
  'drives a browser, for minutes': [
    'browsers/',
    'embed/fit.test.ts',
    'embed/hosts/',
    'embed/integrer.test.ts',
    'axe.test.ts',
    'chart-labels.test.ts',
    'grid-words.test.ts',
    'hyphens.test.ts',
    'indicator-links.test.ts',
    'indicator-pages.test.ts',
    'keyboard.test.ts',
    'large-text.test.ts',
    'meeting-sheet.test.ts',
    'no-script.test.ts',
    'point-length.test.ts',
    'print-sheets.test.ts',
    'print.test.ts',
    'reflow.test.ts',
    'requests.test.ts',
    'row-headers.test.ts',
    'search-page.test.ts',
    'terms.test.ts',
    'two-voices.test.ts',
  ],
};

/** The places of those files in tests/site: a file, or a folder and all that is in it. */
export const LEFT_OUT: readonly string[] = Object.values(BY_REASON).flat();
