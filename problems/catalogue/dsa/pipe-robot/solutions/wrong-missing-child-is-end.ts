export function reachableEnds(root: TreeNode | null, capacity: number): number {
  const reach = (junction: TreeNode | null, before: number): number => {
    if (junction === null) return 0;
    const charge = Math.min(before + junction.val, capacity);
    if (charge < 0) return 0;
    if (!junction.left || !junction.right) return 1;
    return reach(junction.left, charge) + reach(junction.right, charge);
  };
  return reach(root, capacity);
}
