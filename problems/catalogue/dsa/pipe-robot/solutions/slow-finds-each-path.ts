export function reachableEnds(root: TreeNode | null, capacity: number): number {
  return endsOf(root).filter((end) => isPossible(pathTo(end, root)!, capacity)).length;
}

function endsOf(node: TreeNode | null): TreeNode[] {
  const ends: TreeNode[] = [];
  const visit = (junction: TreeNode | null): void => {
    if (junction === null) return;
    if (junction.left === null && junction.right === null) ends.push(junction);
    visit(junction.left);
    visit(junction.right);
  };
  visit(node);
  return ends;
}

/** From the end up to the node. */
function pathTo(end: TreeNode, node: TreeNode | null): number[] | undefined {
  if (node === null) return undefined;
  if (node === end) return [node.val];
  const path = pathTo(end, node.left) ?? pathTo(end, node.right);
  path?.push(node.val);
  return path;
}

function isPossible(path: readonly number[], capacity: number): boolean {
  let charge = capacity;
  return path.every((_, i) => {
    charge = Math.min(charge + path[path.length - 1 - i]!, capacity);
    return charge >= 0;
  });
}
