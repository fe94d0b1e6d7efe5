package harness

// Tree is the codec of binary tree nodes; parts gives a node's value and its links.
func Tree[T, N any](item Codec[T], parts func(node *N) (value *T, left, right **N)) Codec[*N] {
	return Codec[*N]{
		Read: func(in *Reader) *N {
			count := in.count()
			if count == 0 {
				return nil
			}
			var root *N
			links := make([]**N, 0, count+1)
			links = append(links, &root)
			for i := range count {
				if i == len(links) {
					malformed("a tree has more children than places for them")
				}
				if !in.flag() {
					continue
				}
				node := new(N)
				value, left, right := parts(node)
				*value = item.Read(in)
				*links[i] = node
				links = append(links, left, right)
			}
			return root
		},
		// A tree with a cycle never ends by itself; the writer's bound ends it.
		Write: func(out *Writer, root *N) {
			start := len(out.bytes)
			out.u32(0)
			count, end := 0, len(out.bytes)
			level := []*N{root}
			for i := 0; i < len(level); i++ {
				node := level[i]
				out.flag(node != nil)
				if node == nil {
					continue
				}
				value, left, right := parts(node)
				item.Write(out, *value)
				level = append(level, *left, *right)
				count, end = i+1, len(out.bytes)
			}
			out.bytes = out.bytes[:end]
			out.patch(start, uint32(count))
		},
	}
}
