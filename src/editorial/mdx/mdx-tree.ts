/** An attribute of a component: its value is a text, null when it has none, or a piece of program. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** A node of a parsed text, as far as the checks of content/ read it. */
export interface MdxNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
}

/** Every node of a tree, the root first, in the order of the text. */
export function* nodesOf(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The words under a node, components that are notes of ours left out. */
export function wordsOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(wordsOf).join('');
}

/** The value of an attribute that is a plain text; null without the attribute, or where it is a piece of program. */
export function attributeText({ attributes = [] }: MdxNode, name: string): string | null {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

/** True for a tag, in a line or on its own. */
export function isTag({ type }: MdxNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}
