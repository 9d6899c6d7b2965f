import ts from 'typescript';
import { changeNode } from './change-node.ts';
import type { Mutation } from './mutation.ts';

/** Conditions always or never true, so that a guard is also left out; statements that act, left out. */
export function mutateStatement(node: ts.Node, source: ts.SourceFile): readonly Mutation[] {
  if (ts.isIfStatement(node)) return always(node.expression, source, ['true', 'false']);
  if (ts.isConditionalExpression(node)) return always(node.condition, source, ['true', 'false']);
  // A loop that never ends is killed by any test that enters it.
  if (ts.isWhileStatement(node)) return always(node.expression, source, ['false']);
  if (ts.isForStatement(node) && node.condition !== undefined)
    return always(node.condition, source, ['false']);
  if (ts.isExpressionStatement(node) && isAct(node.expression))
    return [changeNode('statement', node, source, ';')];
  const jumps = ts.isThrowStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node);
  return jumps && !isGuarded(node) ? [changeNode('statement', node, source, ';')] : [];
}

function always(
  condition: ts.Expression,
  source: ts.SourceFile,
  values: readonly string[],
): readonly Mutation[] {
  return values.map((value) => changeNode('condition', condition, source, value));
}

function isAct(expression: ts.Expression): boolean {
  if (ts.isBinaryExpression(expression))
    return (
      expression.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      expression.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    );
  return ts.isCallExpression(expression) && expression.expression.kind !== ts.SyntaxKind.SuperKeyword;
}

// All that an « if » does: leaving it out is the condition that is never true, already there.
function isGuarded({ parent }: ts.Statement): boolean {
  if (ts.isBlock(parent) && parent.statements.length === 1) return ts.isIfStatement(parent.parent);
  return ts.isIfStatement(parent);
}
