// Package spots knows which spots there are and which are free.
package spots

import "fmt"

// Size is how large a spot is; a larger one takes all that a smaller one takes.
type Size int

const (
	Small Size = iota
	Medium
	Large
)

// Spot is one place, numbered from 1 within its size.
type Spot struct {
	Size   Size
	Number int
}

func (s Spot) String() string { return fmt.Sprintf("%c%d", "SML"[s.Size], s.Number) }

// Board is all spots, taken or not.
type Board struct {
	taken [3][]bool
}

func NewBoard(small, medium, large int) *Board {
	return &Board{taken: [3][]bool{make([]bool, small), make([]bool, medium), make([]bool, large)}}
}

// Take gives the lowest free spot of the smallest size from the given one upwards.
func (b *Board) Take(from Size) (Spot, bool) {
	for size := Large; size >= from; size-- {
		for i, taken := range b.taken[size] {
			if !taken {
				b.taken[size][i] = true
				return Spot{size, i + 1}, true
			}
		}
	}
	return Spot{}, false
}

func (b *Board) Release(spot Spot) { b.taken[spot.Size][spot.Number-1] = false }

// Free counts the free spots of a size and of those above it.
func (b *Board) Free(from Size) int {
	free := 0
	for size := from; size <= Large; size++ {
		for _, taken := range b.taken[size] {
			if !taken {
				free++
			}
		}
	}
	return free
}
