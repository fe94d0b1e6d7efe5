package harness

import (
	"errors"
	"fmt"
	"testing"
)

func TestMeasuresLists(t *testing.T) {
	for count := range 40 {
		for back := -1; back < count; back++ {
			nodes := make([]listNode[int], count)
			for i := range nodes[:max(0, count-1)] {
				nodes[i].next = &nodes[i+1]
			}
			var head *listNode[int]
			if count > 0 {
				head = &nodes[0]
			}
			if back >= 0 {
				nodes[count-1].next = &nodes[back]
			}
			gotCount, gotBack := measure(head, func(n *listNode[int]) *listNode[int] { return n.next })
			if gotCount != count || gotBack != back {
				t.Errorf("%d nodes back to %d were taken for %d back to %d", count, back, gotCount, gotBack)
			}
		}
	}
}

type loop struct{}

func (l loop) Error() string { return "loop" }
func (l loop) Unwrap() error { return l }

func TestFindsTheCodeOfAnError(t *testing.T) {
	coded := Error("not-found")
	cases := map[string]struct {
		err  error
		want string
	}{
		"itself":        {coded, "not-found"},
		"wrapped":       {fmt.Errorf("key 7: %w", coded), "not-found"},
		"wrapped twice": {fmt.Errorf("a: %w", fmt.Errorf("b: %w", coded)), "not-found"},
		"another":       {errors.New("empty"), "empty"},
		"wraps itself":  {loop{}, "loop"},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			if got := codeOf(each.err); got != each.want {
				t.Errorf("got %q, want %q", got, each.want)
			}
		})
	}
}

func TestNothingIsWrittenAsEmpty(t *testing.T) {
	out := &Writer{}
	Array(Int).Write(out, nil)
	Map(String, Int).Write(out, nil)
	if string(out.bytes) != "\x00\x00\x00\x00\x00\x00\x00\x00" {
		t.Errorf("wrote % x", out.bytes)
	}
}
