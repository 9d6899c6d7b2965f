/** What to do with a file of data/ that a spreadsheet saved its own way; the command reads it whatever its separators and its encoding. */
export function importRemedy(file: string): string {
  return `un tableur l’a enregistré à sa façon, la commande « npm run importer -- ${file} » le relit, montre ce qui change et le récrit`;
}
