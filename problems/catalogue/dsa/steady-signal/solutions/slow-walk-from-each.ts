export function longestSteady(root: TreeNode | null, drift: number): number {
  const linked = new Map<TreeNode, TreeNode[]>();
  const link = (relay: TreeNode | null): void => {
    if (relay === null) return;
    if (!linked.has(relay)) linked.set(relay, []);
    for (const child of [relay.left, relay.right]) {
      if (child === null) continue;
      const isClose = Math.abs(child.val - relay.val) <= drift;
      linked.set(child, isClose ? [relay] : []);
      if (isClose) linked.get(relay)!.push(child);
      link(child);
    }
  };
  link(root);

  const walk = (relay: TreeNode, seen: Set<TreeNode>): number => {
    seen.add(relay);
    let longest = 0;
    for (const next of linked.get(relay)!) if (!seen.has(next)) longest = Math.max(longest, walk(next, seen));
    return 1 + longest;
  };
  let longest = 0;
  for (const relay of linked.keys()) longest = Math.max(longest, walk(relay, new Set()));
  return longest;
}
