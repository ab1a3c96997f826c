import { type PDFArray, type PDFContext, PDFHexString, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";

/** A bookmark of the output. */
export interface OutlineNode {
  readonly title: string;
  /** Null for a heading that leads nowhere. */
  readonly destination: PDFArray | null;
  readonly open: boolean;
  readonly children: readonly OutlineNode[];
}

/** Writes the tree of bookmarks; null for none. */
export function writeOutline(context: PDFContext, nodes: readonly OutlineNode[]): PDFRef | null {
  if (nodes.length === 0) return null;
  const root = context.nextRef();
  const { first, last, visible } = writeLevel(context, nodes, root);
  context.assign(root, context.obj({ Type: "Outlines", First: first, Last: last, Count: visible }));
  return root;
}

function writeLevel(
  context: PDFContext,
  nodes: readonly OutlineNode[],
  parent: PDFRef,
): { readonly first: PDFObject; readonly last: PDFObject; readonly visible: number } {
  const refs = nodes.map(() => context.nextRef());
  let visible = 0;
  nodes.forEach((node, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    const item = context.obj({ Title: PDFHexString.fromText(node.title), Parent: parent });
    if (node.destination !== null) item.set(PDFName.of("Dest"), node.destination);
    const before = refs[index - 1];
    const behind = refs[index + 1];
    if (before !== undefined) item.set(PDFName.of("Prev"), before);
    if (behind !== undefined) item.set(PDFName.of("Next"), behind);
    visible += 1;
    if (node.children.length > 0) {
      const level = writeLevel(context, node.children, ref);
      item.set(PDFName.of("First"), level.first);
      item.set(PDFName.of("Last"), level.last);
      item.set(PDFName.of("Count"), context.obj(node.open ? level.visible : -level.visible));
      if (node.open) visible += level.visible;
    }
    context.assign(ref, item);
  });
  const [first = parent] = refs;
  return { first, last: refs.at(-1) ?? first, visible };
}
