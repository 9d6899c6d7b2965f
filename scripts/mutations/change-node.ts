import type ts from 'typescript';
import type { Mutation, MutationKind } from './mutation.ts';

/** The mutation that writes something else in the place of a node. */
export function changeNode(
  kind: MutationKind,
  node: ts.Node,
  source: ts.SourceFile,
  replacement: string,
): Mutation {
  return { kind, start: node.getStart(source), end: node.getEnd(), replacement };
}
