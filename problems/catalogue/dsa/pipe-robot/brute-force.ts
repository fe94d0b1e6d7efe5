/** Writes down the path to every end, then lets the robot try each of them from the start. */
export function reachableEnds(root: TreeNode | null, capacity: number): number {
  const paths: number[][] = [];
  const visit = (junction: TreeNode, above: readonly number[]): void => {
    const path = [...above, junction.val];
    const below = [junction.left, junction.right].filter((child) => child !== null);
    if (below.length === 0) paths.push(path);
    for (const child of below) visit(child, path);
  };
  if (root !== null) visit(root, []);

  const isPossible = (path: readonly number[]): boolean => {
    let charge = capacity;
    for (const value of path) {
      charge += value;
      if (charge < 0) return false;
      while (charge > capacity) charge -= 1;
    }
    return true;
  };
  return paths.filter(isPossible).length;
}
