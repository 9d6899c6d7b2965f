import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formOf, hardEmbeds } from '../embed/embed-sample.ts';
import { addressedSite } from '../embed/site-facts.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const schema = z.object({ height: z.int() });
// Chromium frames more of them, in more fonts, in the tests of embeds; here one of each form, the longest.
const sample = [...Map.groupBy(hardEmbeds(addressedSite.folder), formOf).values()].map((embeds) => {
  const [longest] = embeds.toSorted((a, b) => b.html.length - a.html.length);
  if (longest === undefined) throw new Error('No embed.');
  return { address: longest.address, height: schema.parse(JSON.parse(longest.beside('oembed.json'))).height };
});

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, addressedSite.folder);

    test.each(sample)('$address fits its frame of $height px', async ({ address, height }) => {
      // A file that is no page has no policy against frames.
      const tab = await open('/robots.txt', { width: 1280, height: 900 });
      for (const width of [320, 640]) {
        expect(await tab.evaluate(misfit, { place: address, width, height }), `${width} px wide`).toEqual([
          0, 0,
        ]);
      }
      const cut = await tab.evaluate(misfit, { place: address, width: 320, height: 200 });
      expect(cut[1]).toBeGreaterThan(0);
    });
  });
}

interface Frame {
  readonly place: string;
  readonly width: number;
  readonly height: number;
}

/** Frames a page and says by how many pixels it is wider and higher than its frame. Runs inside the browser. */
async function misfit({ place, width, height }: Frame): Promise<readonly [number, number]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = place;
  document.body.replaceChildren(frame);
  await loaded;
  const framed = frame.contentDocument;
  if (framed === null) throw new Error('The frame shows nothing.');
  await framed.fonts.ready;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = framed.documentElement;
  return [scrollWidth - clientWidth, scrollHeight - clientHeight];
}
