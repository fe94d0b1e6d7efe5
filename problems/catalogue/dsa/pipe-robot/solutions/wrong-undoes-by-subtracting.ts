export function reachableEnds(root: TreeNode | null, capacity: number): number {
  let charge = capacity;
  let ends = 0;
  const visit = (junction: TreeNode | null): void => {
    if (junction === null) return;
    charge = Math.min(charge + junction.val, capacity);
    if (charge >= 0) {
      if (junction.left === null && junction.right === null) ends += 1;
      visit(junction.left);
      visit(junction.right);
    }
    charge -= junction.val;
  };
  visit(root);
  return ends;
}
