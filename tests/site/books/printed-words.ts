import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { providePdftotext } from '../../../scripts/provide/provide-pdftotext.ts';

/** One node of the structure of a tagged PDF, in the order in which it is read aloud. */
export interface TaggedNode {
  readonly role: string;
  readonly children: (TaggedNode | string)[];
}

/** A passage of a PDF: the words of one paragraph, heading, item or cell. */
export interface PrintedPassage {
  readonly role: string;
  readonly text: string;
}

const known = new Map<string, TaggedNode>();

/** The structure of a PDF with its words, as pdfinfo of the same package as pdftotext tells it. */
export function readStructure(pdf: string): TaggedNode {
  const structure = known.get(pdf) ?? parseStructure(tellStructure(pdf));
  known.set(pdf, structure);
  return structure;
}

/** pdfinfo takes some ten seconds for a book: what it said of one is kept, for the tests of the other process too. */
function tellStructure(pdf: string): string {
  const told = join(
    '.build/tests',
    `${createHash('sha256').update(readFileSync(pdf)).digest('hex')}.structure`,
  );
  if (existsSync(told)) return readFileSync(told, 'utf8');
  const text = askStructure(pdf);
  mkdirSync(dirname(told), { recursive: true });
  // Written aside, so that nobody reads half of it.
  writeFileSync(`${told}.${process.pid}`, text);
  renameSync(`${told}.${process.pid}`, told);
  return text;
}

function askStructure(pdf: string): string {
  const program = join(dirname(providePdftotext()), 'pdfinfo');
  return execFileSync(program, ['-struct-text', '-enc', 'UTF-8', pdf], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Reads what pdfinfo prints: two spaces a level, roles, then words in quotation marks; attributes are left out. */
export function parseStructure(output: string): TaggedNode {
  const root: TaggedNode = { role: 'Root', children: [] };
  const open: { readonly depth: number; readonly node: TaggedNode }[] = [{ depth: -1, node: root }];
  for (const line of output.split('\n')) {
    const [, indent = '', rest = ''] = /^( *)(.*)$/u.exec(line) ?? [];
    if (rest === '' || rest.startsWith('/') || rest.startsWith('Object ')) continue;
    const depth = indent.length;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.node ?? root;
    if (rest.startsWith('"') && rest.endsWith('"')) parent.children.push(rest.slice(1, -1));
    else {
      const node: TaggedNode = { role: /^\w+/u.exec(rest)?.[0] ?? '', children: [] };
      parent.children.push(node);
      open.push({ depth, node });
    }
  }
  return root;
}

const PASSAGES = /^(?:H[1-6]|P|LBody|TH|TD|Title)$/u;
/** The contents that we add, our notes and the marks that call them, the marks of lists. */
const LEFT_OUT = /^(?:TOC|Note|Lbl)$/u;

/** The passages under a node, in order: an item answers for its own words, not for the list nested in it. */
export function printedPassages(node: TaggedNode): readonly PrintedPassage[] {
  if (LEFT_OUT.test(node.role)) return [];
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
  const isPassage = PASSAGES.test(node.role);
  const own = isPassage ? joinChunks(ownChunks(node)).trim() : '';
  const below = inner
    .filter((child) => !isPassage || /^(?:L|Table)$/u.test(child.role))
    .flatMap(printedPassages);
  return own === '' ? below : [{ role: node.role, text: own }, ...below];
}

function ownChunks(node: TaggedNode): readonly string[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    return LEFT_OUT.test(child.role) || /^(?:L|Table)$/u.test(child.role) ? [] : ownChunks(child);
  });
}

/** Lines joined as they are written; a hyphen alone is the one that cuts a word at the end of a line. */
function joinChunks(chunks: readonly string[]): string {
  return chunks.filter((chunk) => chunk !== '-').join('');
}
