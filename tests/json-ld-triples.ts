import { z } from 'zod';

/** The end of a statement: an address (or a node without one, « _:n »), or words with their type or language. */
export interface Term {
  readonly kind: 'node' | 'literal';
  readonly value: string;
  readonly type?: string;
  readonly language?: string;
}

/** One statement of a graph, its addresses in full. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

const node = z.record(z.string(), z.unknown());
const prefixes = z.record(z.string().regex(/^[a-z]+$/u), z.url());

/**
 * The statements of a JSON-LD document whose context is inside and holds prefixes alone; refuses any other, a prefix that it lacks, and an empty value.
 * Relative addresses are resolved from `base`, as a harvester does from where it found the document.
 */
export function jsonLdTriples(text: string, base: string): readonly Triple[] {
  const { '@context': context, ...root } = node.parse(JSON.parse(text));
  const known = prefixes.parse(context);
  const triples: Triple[] = [];
  let blank = 0;

  const full = (name: string): string => {
    const [prefix = '', rest = ''] = name.split(/:(.*)/u);
    const start = known[prefix];
    if (start === undefined) throw new Error(`No prefix for "${name}".`);
    return start + rest;
  };
  const address = (id: string): string => {
    const isPrefixed = /^[a-z]+:(?!\/\/)/u.test(id) && !id.startsWith('mailto:');
    return isPrefixed ? full(id) : new URL(id, base).href;
  };
  const read = (value: unknown): Term => {
    if (typeof value === 'string' && value !== '') return { kind: 'literal', value };
    const { '@value': words, '@type': type, '@language': language, ...rest } = node.parse(value);
    if (words !== undefined) {
      const typed = typeof type === 'string' ? { type: full(type) } : {};
      const told = typeof language === 'string' ? { language } : {};
      return { kind: 'literal', value: z.string().min(1).parse(words), ...typed, ...told };
    }
    return { kind: 'node', value: visit({ ...rest, ...(type === undefined ? {} : { '@type': type }) }) };
  };
  const visit = ({ '@id': id, '@type': type, ...properties }: z.infer<typeof node>): string => {
    blank += id === undefined ? 1 : 0;
    const subject = id === undefined ? `_:${blank}` : address(z.string().parse(id));
    const state = (predicate: string, object: Term) => triples.push({ subject, predicate, object });
    if (type !== undefined) state('@type', { kind: 'node', value: full(z.string().parse(type)) });
    for (const [key, value] of Object.entries(properties))
      for (const one of Array.isArray(value) ? value : [value]) state(full(key), read(one));
    return subject;
  };
  visit(root);
  return triples;
}
