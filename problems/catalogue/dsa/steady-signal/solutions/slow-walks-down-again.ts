export function longestSteady(root: TreeNode | null, drift: number): number {
  const arm = (relay: TreeNode, child: TreeNode | null): number => {
    if (child === null || Math.abs(child.val - relay.val) > drift) return 0;
    return 1 + Math.max(arm(child, child.left), arm(child, child.right));
  };
  const longest = (relay: TreeNode | null): number => {
    if (relay === null) return 0;
    const here = arm(relay, relay.left) + 1 + arm(relay, relay.right);
    return Math.max(here, longest(relay.left), longest(relay.right));
  };
  return longest(root);
}
