export function longestSteady(root: TreeNode | null, drift: number): number {
  let longest = 0;
  const down = (relay: TreeNode | null): number => {
    if (relay === null) return -1;
    const [left, right] = [relay.left, relay.right].map((child) => {
      const links = down(child) + 1;
      return child !== null && Math.abs(child.val - relay.val) <= drift ? links : 0;
    }) as [number, number];
    longest = Math.max(longest, left + right);
    return Math.max(left, right);
  };
  down(root);
  return longest;
}
