import ts from 'typescript';
import { changeNode } from './change-node.ts';
import type { Mutation } from './mutation.ts';

/** Texts without their longest word, or emptied where they have none; numbers plus one; true for false; patterns without an end. */
export function mutateWords(node: ts.Node, source: ts.SourceFile): readonly Mutation[] {
  if (isName(node)) return [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [changeNode('boolean', node, source, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [changeNode('boolean', node, source, 'true')];
  if (ts.isNumericLiteral(node)) return [changeNode('number', node, source, String(Number(node.text) + 1))];
  if (ts.isRegularExpressionLiteral(node)) return mutatePattern(node, source);
  const text = node.getText(source);
  if (ts.isStringLiteralLike(node)) return [mutateChunk(node, source, text, 1, 1)];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
    return text.length === 3 ? [] : [mutateChunk(node, source, text, 1, 2)];
  if (ts.isTemplateTail(node)) return text.length === 2 ? [] : [mutateChunk(node, source, text, 1, 1)];
  return [];
}

/** One change to the text between the marks that open and close it. */
function mutateChunk(
  node: ts.Node,
  source: ts.SourceFile,
  text: string,
  opening: number,
  closing: number,
): Mutation {
  const inner = text.slice(opening, text.length - closing);
  return changeNode(
    'words',
    node,
    source,
    text.slice(0, opening) + withoutLongestWord(inner) + text.slice(text.length - closing),
  );
}

function withoutLongestWord(text: string): string {
  if (text === '') return 'mutant';
  // An escape, « \u00A0 », is taken whole: its letters are no word.
  const words = [...text.matchAll(/\\u[\da-f]{4}|\\.|\p{L}+/giu)].filter(([word]) => !word.startsWith('\\'));
  const longest = words.toSorted(([a], [b]) => b.length - a.length)[0];
  if (longest === undefined) return '';
  return text.slice(0, longest.index) + text.slice(longest.index + longest[0].length);
}

function mutatePattern(node: ts.RegularExpressionLiteral, source: ts.SourceFile): readonly Mutation[] {
  const text = node.getText(source);
  const close = text.lastIndexOf('/');
  const flags = text.slice(close);
  return [
    text.startsWith('/^') ? `/${text.slice(2)}` : null,
    text[close - 1] === '$' && text[close - 2] !== '\\' ? text.slice(0, close - 1) + flags : null,
    flags.includes('i') ? text.slice(0, close) + flags.replace('i', '') : null,
    flags.includes('g') && !wantsAll(node) ? text.slice(0, close) + flags.replace('g', '') : null,
  ]
    .filter((pattern) => pattern !== null)
    .map((pattern) => changeNode('pattern', node, source, pattern));
}

// « matchAll » and « replaceAll » refuse a pattern without « g »: such a mutant proves nothing.
function wantsAll({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ['matchAll', 'replaceAll'].includes(parent.expression.name.text)
  );
}

// The name of a property is no word of a text.
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    parent !== undefined &&
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
    parent.name === node
  );
}
