import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';
import { SCRIPT_PAGES } from './script-pages.ts';

const reading = pages.filter(({ address }) => !SCRIPT_PAGES.has(address));

test.each(reading)('$address has no JavaScript: at most blocks of linked data', ({ tree }) => {
  const scripts = selectAll('script', tree).filter(
    (script) => attribute(script, 'type') !== 'application/ld+json',
  );
  const loaded = selectAll('link[rel~="modulepreload"], link[as="script"]', tree);
  expect([...scripts, ...loaded]).toEqual([]);
});
