import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';
import { pages } from './pages.ts';

/** The only pages that may carry a script: search cannot do without. */
const WITH_SCRIPT = new Set(['/recherche/']);

const reading = pages.filter(({ address }) => !WITH_SCRIPT.has(address));

test.each(reading)('$address has no JavaScript: at most blocks of linked data', ({ tree }) => {
  const scripts = selectAll('script', tree).filter(
    (script) => attribute(script, 'type') !== 'application/ld+json',
  );
  const loaded = selectAll('link[rel~="modulepreload"], link[as="script"]', tree);
  expect([...scripts, ...loaded]).toEqual([]);
});
