import type {Root, RootContent} from 'mdast';
import {isReferenceList} from '#model/process/steps-section.ts';
import {explainTerms} from '#views/explain-terms.ts';
import type {ViewNode} from '#views/nodes.ts';
import type {PageTerm} from '#views/page-terms.ts';

/** A step's lines of references become something else. */
function isText(node: RootContent): boolean {
  return !(node.type === 'list' && isReferenceList(node));
}

/** Explains words of the glossary in what the editor wrote. */
export function explainOwnText(
  tree: Root,
  terms: readonly PageTerm[],
  asContent: (nodes: readonly ViewNode[]) => RootContent[],
): void {
  tree.children = asContent(explainTerms(tree.children, terms, isText));
}
