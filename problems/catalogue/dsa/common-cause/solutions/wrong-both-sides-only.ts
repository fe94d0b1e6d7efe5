export function commonCause(root: TreeNode | null, dark: number[]): number {
  const reported = new Set(dark);
  let cause = -1;
  const hasDark = (node: TreeNode | null): boolean => {
    if (node === null) return false;
    const left = hasDark(node.left);
    const right = hasDark(node.right);
    if ((left && right) || (reported.has(node.val) && (left || right))) cause = node.val;
    return left || right || reported.has(node.val);
  };
  hasDark(root);
  return cause;
}
