export function commonCause(root: TreeNode | null, dark: number[]): number {
  const [a, b = a] = dark;
  const lowest = (node: TreeNode | null): TreeNode | null => {
    if (node === null || node.val === a || node.val === b) return node;
    const left = lowest(node.left);
    const right = lowest(node.right);
    return left !== null && right !== null ? node : (left ?? right);
  };
  return lowest(root)?.val ?? -1;
}
