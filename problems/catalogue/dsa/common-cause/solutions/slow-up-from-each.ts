export function commonCause(root: TreeNode | null, dark: number[]): number {
  const nodes = new Map<number, TreeNode>();
  const parent = new Map<TreeNode, TreeNode>();
  const visit = (node: TreeNode): void => {
    nodes.set(node.val, node);
    for (const child of [node.left, node.right]) {
      if (child === null) continue;
      parent.set(child, node);
      visit(child);
    }
  };
  if (root !== null) visit(root);

  const meet = (a: TreeNode, b: TreeNode): TreeNode => {
    const above = new Set<TreeNode>();
    for (let node: TreeNode | undefined = a; node !== undefined; node = parent.get(node)) above.add(node);
    let node = b;
    while (!above.has(node)) node = parent.get(node)!;
    return node;
  };
  const reported = dark.map((id) => nodes.get(id)).filter((node) => node !== undefined);
  return reported.length === 0 ? -1 : reported.reduce(meet).val;
}
