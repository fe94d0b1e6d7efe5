export function longestSteady(root: TreeNode | null, drift: number): number {
  let longest = 0;
  const down = (relay: TreeNode | null, above: number): number => {
    if (relay === null) return 0;
    const left = down(relay.left, relay.val);
    const right = down(relay.right, relay.val);
    longest = Math.max(longest, left + 1 + right);
    return Math.abs(relay.val - above) <= drift ? 1 + Math.max(left, right) : 0;
  };
  down(root, root!.val);
  return longest;
}
