import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { applyContentPolicy, contentPolicy } from './content-policy.ts';

test('the policy comes first, the styles are joined and bear their hash', () => {
  const root = fromHtml(
    '<html><head><title>T</title><style>p{top:0}</style></head><body><p><b>x</b></p><style>b{top:0}</style></body></html>',
  );
  applyContentPolicy(root);
  const html = toHtml(root);
  const hash = createHash('sha256').update('p{top:0}b{top:0}').digest('base64');
  expect(html).toMatch(
    /^<html><head><meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; /u,
  );
  expect(html).toContain(`style-src &#x27;sha256-${hash}&#x27;`);
  expect(html.match(/<style>/gu)).toHaveLength(1);
  expect(html).toContain('<style>p{top:0}b{top:0}</style></head>');
});

const plain = { hasFrame: false, hasScript: false, hasForm: false, hasEmptyIcon: false };

test('a page without styles allows none', () => {
  expect(contentPolicy('', plain)).toContain("style-src 'none'");
});

test('a page with a frame may show those of the site, and no other page may', () => {
  const framed = fromHtml('<html><head></head><body><iframe src="x/"></iframe></body></html>');
  applyContentPolicy(framed);
  expect(toHtml(framed)).toContain('; frame-src &#x27;self&#x27;; ');
  expect(contentPolicy('', plain)).not.toContain('frame-src');
});

test('a page that loads a script may load those of the site; blocks of data and scripts in the page open nothing', () => {
  const policyOf = (script: string) => {
    const page = fromHtml(`<html><head>${script}</head><body></body></html>`);
    applyContentPolicy(page);
    return toHtml(page);
  };
  expect(policyOf('<script defer src="a.js"></script>')).toContain('; script-src &#x27;self&#x27;; ');
  expect(policyOf('<script>alert(1)</script>')).not.toContain('script-src');
  expect(policyOf('<script type="application/ld+json">{}</script>')).not.toContain('script-src');
});

test('an icon inside the page is the only image it may then show', () => {
  expect(contentPolicy('', { ...plain, hasEmptyIcon: true })).toContain('img-src data:;');
  expect(contentPolicy('', plain)).toContain("img-src 'self';");
});

test('a page with a form may send it to the site alone, and a page without one sends none', () => {
  const asking = fromHtml('<html><head></head><body><form action="../recherche/"></form></body></html>');
  applyContentPolicy(asking);
  expect(toHtml(asking)).toContain('; form-action &#x27;self&#x27;"');
  expect(contentPolicy('', plain)).toMatch(/; form-action 'none'$/u);
});
