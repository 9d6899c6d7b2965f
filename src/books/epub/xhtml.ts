import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Content as XHTML: every element closed, every attribute with its value in quotation marks, no named character. */
export function xhtml(nodes: readonly ElementContent[]): string {
  return toHtml([...nodes], {
    closeSelfClosing: true,
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
}

/** A whole file of the book. */
export function xhtmlFile(title: string, type: string, body: readonly ElementContent[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n' +
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">\n' +
    `<head><meta charset="utf-8"/><title>${xmlText(title)}</title>` +
    '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n' +
    `<body epub:type="${type}">\n${xhtml(body)}\n</body>\n</html>\n`
  );
}

/** A text in XML. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
