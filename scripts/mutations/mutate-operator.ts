import ts from 'typescript';
import { changeNode } from './change-node.ts';
import type { Mutation, MutationKind } from './mutation.ts';

// A limit moved by one; its contrary is found where it is a whole condition (mutate-statement.ts), here elsewhere.
const LIMITS: Readonly<Record<string, readonly [moved: string, contrary: string]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};

const SWAPS: Readonly<Record<string, readonly [MutationKind, string]>> = {
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '%': ['arithmetic', '*'],
  '**': ['arithmetic', '*'],
  '-=': ['arithmetic', '+='],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
};

const SUMS: Readonly<Record<string, string>> = { '+': '-', '+=': '-=' };

const EQUALITIES: Readonly<Record<string, string>> = { '===': '!==', '!==': '===' };

/** Limits, comparisons, arithmetic, « and » and « or », defaults, signs, negations. */
export function mutateOperator(node: ts.Node, source: ts.SourceFile): readonly Mutation[] {
  if (ts.isPrefixUnaryExpression(node)) return mutateSign(node, source);
  if (!ts.isBinaryExpression(node)) return [];
  const sign = node.operatorToken.getText(source);
  const swap = (kind: MutationKind, other: string): Mutation =>
    changeNode(kind, node.operatorToken, source, other);
  const limit = LIMITS[sign];
  if (limit !== undefined)
    return [swap('limit', limit[0]), ...(isWholeCondition(node) ? [] : [swap('comparison', limit[1])])];
  const contrary = EQUALITIES[sign];
  if (contrary !== undefined) return isWholeCondition(node) ? [] : [swap('comparison', contrary)];
  if (sign === '??')
    return [
      changeNode('default', node, source, `(${node.left.getText(source)})`),
      changeNode('default', node, source, `(${node.right.getText(source)})`),
    ];
  const difference = SUMS[sign];
  if (difference !== undefined) return joinsText(node) ? [] : [swap('arithmetic', difference)];
  const other = SWAPS[sign];
  return other === undefined ? [] : [swap(...other)];
}

function mutateSign(node: ts.PrefixUnaryExpression, source: ts.SourceFile): readonly Mutation[] {
  const operand = node.operand.getText(source);
  if (node.operator === ts.SyntaxKind.MinusToken) return [changeNode('arithmetic', node, source, operand)];
  if (node.operator !== ts.SyntaxKind.ExclamationToken || isWholeCondition(node)) return [];
  return [changeNode('comparison', node, source, operand)];
}

/** Whether an expression is all that an « if », a choice or a loop asks, so that it is also tried as always and never true. */
export function isWholeCondition(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isWholeCondition(parent);
  if (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) return parent.condition === node;
  return (
    (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) &&
    parent.expression === node
  );
}

// Between texts, « - » gives what is not a number: a mutant that any test kills proves nothing.
function joinsText(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true;
  if (ts.isParenthesizedExpression(node)) return joinsText(node.expression);
  return ts.isBinaryExpression(node) && (joinsText(node.left) || joinsText(node.right));
}
