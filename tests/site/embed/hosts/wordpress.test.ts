import { expect, test } from 'vitest';
import { readEmbeds } from '../embed-files.ts';
import { addressedSite } from '../site-facts.ts';
import { article } from './article.ts';
import { expectSourced } from './expect-sourced.ts';
import { codesOf } from './pasted-codes.ts';
import { shownOn } from './shown.ts';
import { visitHosts } from './visit-hosts.ts';
import { discoverOembed, filterOembed, wordpressScript } from './wordpress-rules.ts';

const open = visitHosts();
const forms = [
  'classement-taux-pauvrete',
  'taux-allocataires-rsa',
  'evolution-taux-pauvrete',
  'pente-taux-pauvrete',
  'profil',
];
const secret = 'aB3dE6gH9j';

test('WordPress discovers the document of every embed', () => {
  const found = readEmbeds(addressedSite.folder).map(({ html, address }) => [address, discoverOembed(html)]);
  const base = addressedSite.publicAddress.replace(/\/$/u, '');
  expect(found.filter(([address, link]) => link !== `${base}${address}oembed.json`)).toEqual([]);
});

test.each(forms)(
  'from the address of %s, an editor sees the chart whole, with its title and its source, though nothing answers the messages',
  async (figure) => {
    const { oembed, headline } = codesOf(figure);
    const kept = filterOembed(oembed.html, secret) ?? '';
    expect(kept).toContain('sandbox="allow-scripts"');
    expect(kept).not.toContain('hidden');
    const page = await open({ html: article(kept + wordpressScript) });
    const { frames } = await shownOn(page);
    expect(frames).toMatchObject([{ hasDrawing: true, scrolls: false }]);
    expectSourced(frames[0]?.words ?? '', headline);
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('title')).toContain(oembed.title);
    expect((await frame.boundingBox())?.height).toBeGreaterThanOrEqual(oembed.height);
  },
);

test('with a quotation before it the frame would stay hidden: ours has none', async () => {
  const { oembed } = codesOf('classement-taux-pauvrete');
  const kept = filterOembed(
    `<blockquote><a href="https://convention.example/">x</a></blockquote>${oembed.html}`,
    secret,
  );
  const { frames } = await shownOn(await open({ html: article((kept ?? '') + wordpressScript) }));
  expect(frames).toEqual([]);
});

test('the rules of the filter: other tags are taken off, an answer without frame is refused, a message shows the frame', async () => {
  expect(filterOembed('<script src="a.js"></script><p>x</p>', secret)).toBeNull();
  const kept = filterOembed(
    '<p class="x">a</p><iframe src="https://b.example/" onload="alert(1)" height="9"></iframe>',
    secret,
  );
  expect(kept).toMatch(/^<iframe [^>]*><\/iframe>$/u);
  expect(kept).not.toContain('onload');
  expect(kept).toContain(`src="https://b.example/#?secret=${secret}" data-secret="${secret}"`);
  const answering = `<iframe srcdoc="${"<script>parent.postMessage({message:'height',value:1500,secret:'aB3dE6gH9j'},'*')</script>"}" data-secret="${secret}" style="position:absolute;visibility:hidden"></iframe>`;
  const page = await open({ html: article(answering + wordpressScript) });
  await page.locator('iframe[height="1000"]:not([style])').waitFor({ timeout: 5_000 });
});
