/** A link to a file whose weight is still to be told, as it was written: « <a href=x.pdf data-poids>PDF</a> ». */
const PLACE = /<a href=["']?([^\s>"']+)["']? data-poids(?:="")?>([^<]*)<\/a>/gu;

/** Writes the weight of each file after the link to it; a file that is not among the weights keeps its place. `page` is the address of the page. */
export function tellWeights(html: string, page: string, weights: ReadonlyMap<string, number>): string {
  return html.replace(PLACE, (place, href: string, words: string) => {
    const bytes = weights.get(new URL(href, `https://site.invalid${page}`).pathname);
    return bytes === undefined ? place : `<a href=${href}>${words}</a>, ${weightWords(bytes)}`;
  });
}

/** Whether the weight of a file is still to be told. */
export function isUntold(html: string): boolean {
  return html.search(PLACE) !== -1;
}

/** A weight as a reader of a download knows it: « 412 ko », « 2,3 Mo », rounded up. */
export function weightWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)}\u00A0ko`;
  return `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('fr-FR')}\u00A0Mo`;
}
