export function commonCause(root: TreeNode | null, dark: number[]): number {
  const cover = (node: TreeNode | null): TreeNode | null => {
    if (node === null) return null;
    const left = cover(node.left);
    const right = cover(node.right);
    if (dark.includes(node.val) || (left !== null && right !== null)) return node;
    return left ?? right;
  };
  return cover(root)?.val ?? -1;
}
