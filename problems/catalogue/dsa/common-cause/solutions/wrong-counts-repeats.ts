export function commonCause(root: TreeNode | null, dark: number[]): number {
  const present = new Set<number>();
  const collect = (node: TreeNode | null): void => {
    if (node === null) return;
    present.add(node.val);
    collect(node.left);
    collect(node.right);
  };
  collect(root);
  const reports = dark.filter((id) => present.has(id));
  if (reports.length === 0) return -1;

  const reported = new Set(reports);
  let cause = -1;
  const count = (node: TreeNode | null): number => {
    if (node === null) return 0;
    const found = count(node.left) + count(node.right) + (reported.has(node.val) ? 1 : 0);
    if (found === reports.length && cause === -1) cause = node.val;
    return found;
  };
  count(root);
  return cause;
}
