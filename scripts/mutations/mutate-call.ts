import ts from 'typescript';
import { changeNode } from './change-node.ts';
import type { Mutation } from './mutation.ts';

const SWAPS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  trunc: 'ceil',
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
  ascending: 'descending',
  descending: 'ascending',
};

/** Steps that a list or a text can do without, and still be of its type. */
const STEPS = new Set([
  'filter',
  'normalize',
  'padEnd',
  'padStart',
  'replace',
  'replaceAll',
  'reverse',
  'slice',
  'sort',
  'toLocaleLowerCase',
  'toLowerCase',
  'toReversed',
  'toSorted',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimStart',
]);

/** Calls: the contrary (« min » for « max »), or the step left out (« filter »). */
export function mutateCall(node: ts.Node, source: ts.SourceFile): readonly Mutation[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  const other = SWAPS[name.text];
  if (other !== undefined) return [changeNode('call', name, source, other)];
  const [first] = node.arguments;
  if (name.text === 'abs' && first !== undefined)
    return [changeNode('call', node, source, `(${first.getText(source)})`)];
  return STEPS.has(name.text) ? [changeNode('call', node, source, expression.getText(source))] : [];
}
