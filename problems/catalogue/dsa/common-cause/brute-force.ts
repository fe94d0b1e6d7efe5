/** Writes down the way from the root to every dark switch; the last switch that stands on all of them is the answer. */
export function commonCause(root: TreeNode | null, dark: number[]): number {
  const ways: number[][] = [];
  const visit = (node: TreeNode | null, above: readonly number[]): void => {
    if (node === null) return;
    const way = [...above, node.val];
    if (dark.some((id) => id === node.val)) ways.push(way);
    visit(node.left, way);
    visit(node.right, way);
  };
  visit(root, []);
  const shared = (ways[0] ?? []).filter((id) => ways.every((way) => way.includes(id)));
  return shared.at(-1) ?? -1;
}
