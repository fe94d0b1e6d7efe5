package harness

// List is the codec of singly linked nodes; parts gives a node's value and its link.
func List[T, N any](item Codec[T], parts func(node *N) (value *T, next **N)) Codec[*N] {
	next := func(node *N) *N {
		_, link := parts(node)
		return *link
	}
	return Codec[*N]{
		Read: func(in *Reader) *N {
			nodes := make([]*N, in.count())
			var head *N
			link := &head
			for i := range nodes {
				node := new(N)
				value, after := parts(node)
				*value = item.Read(in)
				*link, link, nodes[i] = node, after, node
			}
			back := int(int32(in.u32()))
			if back < -1 || back >= len(nodes) {
				malformed("a list points back to where it has nothing")
			}
			if back >= 0 {
				*link = nodes[back]
			}
			return head
		},
		Write: func(out *Writer, head *N) {
			count, back := measure(head, next)
			out.u32(uint32(count))
			for node := head; count > 0; count-- {
				value, after := parts(node)
				item.Write(out, *value)
				node = *after
			}
			out.u32(uint32(int32(back)))
		},
	}
}

// measure counts the nodes of a list and finds where its tail points back to, -1 for nowhere (Brent's algorithm: no memory).
func measure[N any](head *N, next func(*N) *N) (count, back int) {
	if head == nil {
		return 0, -1
	}
	walked, power, cycle := 1, 1, 1
	slow, fast := head, next(head)
	for slow != fast {
		if fast == nil {
			return walked, -1
		}
		if cycle == power {
			slow, power, cycle = fast, power*2, 0
		}
		fast = next(fast)
		walked++
		cycle++
	}

	slow, fast = head, head
	for range cycle {
		fast = next(fast)
	}
	for slow != fast {
		slow, fast = next(slow), next(fast)
		back++
	}
	return back + cycle, back
}
