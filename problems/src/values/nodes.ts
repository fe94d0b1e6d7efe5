/** A node of a singly linked list, as the solutions in TypeScript know it. */
class ListNodeClass<T = number> {
  val: T;
  next: ListNodeClass<T> | null;

  constructor(val?: T, next?: ListNodeClass<T> | null) {
    this.val = val ?? (0 as T);
    this.next = next ?? null;
  }
}

/** A node of a binary tree, as the solutions in TypeScript know it. */
class TreeNodeClass<T = number> {
  val: T;
  left: TreeNodeClass<T> | null;
  right: TreeNodeClass<T> | null;

  constructor(val?: T, left?: TreeNodeClass<T> | null, right?: TreeNodeClass<T> | null) {
    this.val = val ?? (0 as T);
    this.left = left ?? null;
    this.right = right ?? null;
  }
}

export { ListNodeClass as ListNode, TreeNodeClass as TreeNode };

declare global {
  var ListNode: typeof ListNodeClass;
  var TreeNode: typeof TreeNodeClass;
  type ListNode<T = number> = ListNodeClass<T>;
  type TreeNode<T = number> = TreeNodeClass<T>;
}

/** Solutions and brute forces find the node classes without importing them, as candidates do. */
export function provideNodes(): void {
  Object.assign(globalThis, { ListNode: ListNodeClass, TreeNode: TreeNodeClass });
}
