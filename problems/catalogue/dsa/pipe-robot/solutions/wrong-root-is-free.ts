export function reachableEnds(root: TreeNode | null, capacity: number): number {
  const reach = (junction: TreeNode, charge: number): number => {
    if (charge < 0) return 0;
    if (junction.left === null && junction.right === null) return 1;
    let ends = 0;
    for (const child of [junction.left, junction.right]) {
      if (child !== null) ends += reach(child, Math.min(charge + child.val, capacity));
    }
    return ends;
  };
  return root === null ? 0 : reach(root, capacity);
}
