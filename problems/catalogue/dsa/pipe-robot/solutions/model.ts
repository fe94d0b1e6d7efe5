export function reachableEnds(root: TreeNode | null, capacity: number): number {
  /** The number of ends at or below junction that the robot reaches when it comes with chargeBefore. */
  function reach(junction: TreeNode | null, chargeBefore: number): number {
    if (junction === null) return 0;
    const charge = Math.min(chargeBefore + junction.val, capacity);
    if (charge < 0) return 0;
    if (junction.left === null && junction.right === null) return 1;
    return reach(junction.left, charge) + reach(junction.right, charge);
  }

  return reach(root, capacity);
}
