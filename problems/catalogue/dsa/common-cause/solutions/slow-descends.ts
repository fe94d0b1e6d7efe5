export function commonCause(root: TreeNode | null, dark: number[]): number {
  const reported = new Set(dark);
  const count = (node: TreeNode | null): number => (node === null ? 0 : count(node.left) + count(node.right) + (reported.has(node.val) ? 1 : 0));
  const all = count(root);
  if (all === 0) return -1;

  let node = root!;
  for (;;) {
    const next = [node.left, node.right].find((child) => count(child) === all);
    if (next === undefined || next === null) return node.val;
    node = next;
  }
}
