package threadedcomments

import (
	"cmp"
	"slices"

	"threadedcomments/tree"
)

func sortOf(order Order) tree.Sort {
	switch order {
	case OrderNewest:
		return newest
	case OrderBest:
		return best
	default:
		return oldest
	}
}

func oldest(comments []*tree.Comment) []*tree.Comment { return comments }

func newest(comments []*tree.Comment) []*tree.Comment {
	sorted := slices.Clone(comments)
	slices.Reverse(sorted)
	return sorted
}

func best(comments []*tree.Comment) []*tree.Comment {
	sorted := slices.Clone(comments)
	slices.SortStableFunc(sorted, func(a, b *tree.Comment) int { return cmp.Compare(b.Score(), a.Score()) })
	return sorted
}
