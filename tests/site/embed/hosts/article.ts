/** An article that shows a pasted code between two paragraphs; `style` is the sheet of the host. */
export function article(code: string, style = ''): string {
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un article</title>',
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>`,
    `<body><article><p>Avant.</p>\n${code}\n<p>Après.</p></article></body></html>`,
  ].join('');
}
