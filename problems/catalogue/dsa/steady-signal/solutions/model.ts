export function longestSteady(root: TreeNode | null, drift: number): number {
  let longest = 0;

  /** The number of relays on the longest steady path that leads down from relay. */
  function down(relay: TreeNode): number {
    const left = arm(relay, relay.left);
    const right = arm(relay, relay.right);
    longest = Math.max(longest, left + 1 + right);
    return 1 + Math.max(left, right);
  }

  function arm(relay: TreeNode, child: TreeNode | null): number {
    if (child === null) return 0;
    const length = down(child);
    return Math.abs(child.val - relay.val) <= drift ? length : 0;
  }

  if (root !== null) down(root);
  return longest;
}
