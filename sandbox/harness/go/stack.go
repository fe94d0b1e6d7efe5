package harness

import _ "unsafe" // for linkname

// The runtime's own bound is 1 GB, more than the container has: a recursion without end would look like too much memory.
// Four times this, and the runtime takes two seconds to write down where it was.
const maxStack = 64 << 20

func init() { setMaxStack(maxStack) }

// runtime/debug itself would have to be linked for it, and fmt with it.
//
//go:linkname setMaxStack runtime/debug.setMaxStack
func setMaxStack(bytes int) int
