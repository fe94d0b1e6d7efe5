/** Links relays that are close enough, then tries to walk from every relay. */
export function longestSteady(root: TreeNode | null, drift: number): number {
  const linked = new Map<TreeNode, TreeNode[]>();
  const visit = (relay: TreeNode): void => {
    const own = linked.get(relay) ?? [];
    linked.set(relay, own);
    for (const child of [relay.left, relay.right]) {
      if (child === null) continue;
      const isClose = Math.abs(child.val - relay.val) <= drift;
      linked.set(child, isClose ? [relay] : []);
      if (isClose) own.push(child);
      visit(child);
    }
  };
  if (root !== null) visit(root);

  const longestFrom = (relay: TreeNode, from: TreeNode | null): number =>
    1 + Math.max(0, ...(linked.get(relay) ?? []).filter((next) => next !== from).map((next) => longestFrom(next, relay)));
  return Math.max(0, ...[...linked.keys()].map((relay) => longestFrom(relay, null)));
}
