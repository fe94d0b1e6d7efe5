package harness

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

const golden = "../../golden"

type goldenValue struct {
	Name, Bytes string
	Type        goldenType
	Value       any
}

type goldenType struct {
	Kind string
	Key  string
	Of   *goldenType
}

// spelled is the type as the table below has it.
func (t goldenType) spelled() string {
	switch {
	case t.Kind == "map":
		return "map " + t.Key + " " + t.Of.spelled()
	case t.Of != nil:
		return t.Kind + " " + t.Of.spelled()
	}
	return t.Kind
}

type point struct {
	X     int      `json:"x"`
	Label string   `json:"label"`
	Near  *float64 `json:"near"`
}

var points = Codec[point]{
	Read: func(in *Reader) point {
		return point{X: Int.Read(in), Label: String.Read(in), Near: Nullable(Float).Read(in)}
	},
	Write: func(out *Writer, v point) {
		Int.Write(out, v.X)
		String.Write(out, v.Label)
		Nullable(Float).Write(out, v.Near)
	},
}

type listNode[T any] struct {
	val  T
	next *listNode[T]
}

type treeNode[T any] struct {
	val         T
	left, right *treeNode[T]
}

type color string

// Each reads a value, says it in its JSON form, and writes it again.
var throughCodec = map[string]func(in *Reader, out *Writer) any{
	"int":                  through(Int, same),
	"float":                through(Float, same),
	"bool":                 through(Bool, same),
	"string":               through(String, same),
	"enum":                 through(Enum[color](), same),
	"record":               through(points, same),
	"array int":            through(Array(Int), same),
	"array array string":   through(Array(Array(String)), same),
	"array nullable int":   through(Array(Nullable(Int)), same),
	"array record":         through(Array(points), same),
	"nullable int":         through(Nullable(Int), same),
	"nullable array int":   through(Nullable(Array(Int)), same),
	"map string int":       through(Map(String, Int), same),
	"map string bool":      through(Map(String, Bool), same),
	"map int array string": through(Map(Int, Array(String)), same),
	"list int":             through(listOf(Int), listJSON),
	"list string":          through(listOf(String), listJSON),
	"tree int":             through(treeOf(Int), treeJSON),
	"tree string":          through(treeOf(String), treeJSON),
	"fallible int":         through(fallibleOf(Int), same),
	"fallible array int":   through(fallibleOf(Array(Int)), same),
}

func through[T any](codec Codec[T], say func(T) any) func(in *Reader, out *Writer) any {
	return func(in *Reader, out *Writer) any {
		value := codec.Read(in)
		codec.Write(out, value)
		return say(value)
	}
}

func same[T any](value T) any { return value }

func listOf[T any](item Codec[T]) Codec[*listNode[T]] {
	return List(item, func(n *listNode[T]) (*T, **listNode[T]) { return &n.val, &n.next })
}

func treeOf[T any](item Codec[T]) Codec[*treeNode[T]] {
	return Tree(item, func(n *treeNode[T]) (*T, **treeNode[T], **treeNode[T]) { return &n.val, &n.left, &n.right })
}

type outcome[T any] struct {
	Value *T      `json:"value,omitempty"`
	Error *string `json:"error,omitempty"`
}

// Programs only ever write these; reading is for the test.
func fallibleOf[T any](of Codec[T]) Codec[outcome[T]] {
	return Codec[outcome[T]]{
		Read: func(in *Reader) (read outcome[T]) {
			if in.flag() {
				code := String.Read(in)
				read.Error = &code
			} else {
				value := of.Read(in)
				read.Value = &value
			}
			return read
		},
		Write: func(out *Writer, v outcome[T]) {
			if v.Error != nil {
				var none T
				Fallible(out, of)(none, Error(*v.Error))
			} else {
				Fallible(out, of)(*v.Value, nil)
			}
		},
	}
}

func listJSON[T any](head *listNode[T]) any {
	values, places := []T{}, map[*listNode[T]]int{}
	for node := head; node != nil; node = node.next {
		if at, seen := places[node]; seen {
			return map[string]any{"values": values, "cycleAt": at}
		}
		places[node] = len(values)
		values = append(values, node.val)
	}
	return values
}

func treeJSON[T any](root *treeNode[T]) any {
	values := []any{}
	level := []*treeNode[T]{root}
	for ; len(level) > 0; level = level[1:] {
		if level[0] == nil {
			values = append(values, nil)
			continue
		}
		values = append(values, level[0].val)
		level = append(level, level[0].left, level[0].right)
	}
	for len(values) > 0 && values[len(values)-1] == nil {
		values = values[:len(values)-1]
	}
	return values
}

func TestGoldenValues(t *testing.T) {
	for _, each := range readGolden(t) {
		t.Run(each.Name, func(t *testing.T) {
			run := throughCodec[each.Type.spelled()]
			if run == nil {
				t.Fatalf("no codec is tested for %s", each.Type.spelled())
			}
			bytes, err := os.ReadFile(filepath.Join(golden, each.Bytes))
			if err != nil {
				t.Fatal(err)
			}
			in, out := &Reader{bytes: bytes}, &Writer{}
			value := run(in, out)
			if in.at != len(bytes) {
				t.Errorf("%d bytes are left", len(bytes)-in.at)
			}
			if string(out.bytes) != string(bytes) {
				t.Errorf("wrote % x, want % x", out.bytes, bytes)
			}
			if got := asJSON(t, value); !reflect.DeepEqual(got, each.Value) {
				t.Errorf("read %v, want %v", got, each.Value)
			}
		})
	}
}

func readGolden(t *testing.T) (values []goldenValue) {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(golden, "values.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(page, &values); err != nil {
		t.Fatal(err)
	}
	return values
}

func asJSON(t *testing.T, value any) (parsed any) {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &parsed); err != nil {
		t.Fatal(err)
	}
	return parsed
}
