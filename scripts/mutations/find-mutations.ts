import ts from 'typescript';
import type { Mutation } from './mutation.ts';
import { mutateCall } from './mutate-call.ts';
import { mutateOperator } from './mutate-operator.ts';
import { mutateStatement } from './mutate-statement.ts';
import { mutateWords } from './mutate-words.ts';

/** How a kind of node is changed: the mutations of this node alone, none when it is of another kind. */
export type Mutate = (node: ts.Node, source: ts.SourceFile) => readonly Mutation[];

const MUTATES: readonly Mutate[] = [mutateOperator, mutateCall, mutateStatement, mutateWords];

/** The mutations of a module, in the order of its text; types, imports and the names of properties have none. */
export function findMutations(text: string): readonly Mutation[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (isWithoutRuntime(node)) return;
    found.push(...MUTATES.flatMap((mutate) => mutate(node, source)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function isWithoutRuntime(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
  );
}
