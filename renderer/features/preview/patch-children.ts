/**
 * Makes the children of an element what they are in another document, and leaves alone what is the same
 * already: the reader's place stays, and only what changed is laid out and painted anew.
 */
export function patchChildren(shown: Element, wanted: Element): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes];
  const start = countSame(before, after);
  const end = countSame(before.slice(start).reverse(), after.slice(start).reverse());
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const next = before[before.length - end] ?? null;
  for (const [at, node] of come.entries()) {
    const old = gone[at];
    if (old !== undefined && patched(old, node)) continue;
    const own = shown.ownerDocument.importNode(node, true);
    if (old === undefined) shown.insertBefore(own, next);
    else old.replaceWith(own);
  }
  for (const node of gone.slice(come.length)) node.remove();
}

/** How many nodes are equal from the start on. */
function countSame(before: readonly Node[], after: readonly Node[]): number {
  const differs = before.findIndex((node, at) => !node.isEqualNode(after[at] ?? null));
  return differs === -1 ? before.length : differs;
}

/** Makes a node equal to another by its children alone; `false` if that does not do. */
function patched(shown: Node, wanted: Node): boolean {
  if (shown.isEqualNode(wanted)) return true;
  if (!isElement(shown) || !isElement(wanted)) return false;
  if (!shown.cloneNode(false).isEqualNode(wanted.cloneNode(false))) return false;
  patchChildren(shown, wanted);
  return true;
}

/** Nodes of a frame belong to its own window, so `instanceof` cannot tell. */
function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
