export function commonCause(root: TreeNode | null, dark: number[]): number {
  const reported = new Set(dark);

  /** The lowest switch with all dark ones of the subtree at or below it, null when there are none. */
  function cover(node: TreeNode | null): TreeNode | null {
    if (node === null) return null;
    const left = cover(node.left);
    const right = cover(node.right);
    if (reported.has(node.val) || (left !== null && right !== null)) return node;
    return left ?? right;
  }

  return cover(root)?.val ?? -1;
}
