import { stripHtml } from './strip-html.ts';

/**
 * The address of the oEmbed document that WordPress finds in a page, or null: it reads the head alone, and the attributes of a link by
 * pattern, quoted or not (`WP_oEmbed::discover`, `shortcode_parse_atts`).
 */
export function discoverOembed(html: string): string | null {
  const head = html.slice(0, Math.max(0, html.toLowerCase().indexOf('</head>')));
  for (const [, inside = ''] of head.matchAll(/<link([^<>]+?)\/?>/giu)) {
    const attributes = new Map(
      [...inside.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))(?=\s|$)/gu)].map(
        ([, name = '', ...values]) => [name, values.find((value) => value !== undefined) ?? ''],
      ),
    );
    if (attributes.get('type') === 'application/json+oembed') return attributes.get('href') ?? null;
  }
  return null;
}

/**
 * What WordPress keeps of the HTML of a provider that it does not trust, or null when it refuses it (`wp_filter_oembed_result`, since 4.4):
 * links, quotations and a frame; a secret for the frame; a sandbox; the frame hidden when a quotation can stand for it.
 */
export function filterOembed(html: string, secret: string): string | null {
  const attributes = 'href src width height frameborder marginwidth marginheight scrolling title'.split(' ');
  const kept = stripHtml(html, { only: ['a', 'blockquote', 'iframe'], attributes });
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(kept) ?? [];
  if (frame === undefined) return null;
  const hidden = quotation === '' ? '' : ' style="position:absolute;visibility:hidden"';
  const secured = frame
    .replace(/ src="([^"]*)"/u, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
    );
  return (
    quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    secured
  );
}

/** The script of WordPress in the host page, by its rules: a message with the secret shows the frame, and its height holds between 200 and 1,000 px. */
export const wordpressScript = `<script>
addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
    quotation.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});
</script>`;
