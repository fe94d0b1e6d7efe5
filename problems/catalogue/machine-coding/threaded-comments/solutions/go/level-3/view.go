package threadedcomments

import "threadedcomments/tree"

func (d *Discussion) View(order Order, levels int, width int) []Shown {
	d.mu.Lock()
	defer d.mu.Unlock()
	cut := cut{sort: sortOf(order), levels: levels, width: width}
	return cut.view(nil, d.tree.Roots, 0)
}

// cut says how much of a discussion is shown.
type cut struct {
	sort   tree.Sort
	levels int
	width  int
}

// view appends what is shown of comments with the same parent and of what is below them.
func (c cut) view(shown []Shown, comments []*tree.Comment, depth int) []Shown {
	for _, comment := range c.first(comments, depth) {
		hidden := size(comment.Replies) - size(c.first(comment.Replies, depth+1))
		shown = append(shown, Shown{Id: comment.ID, Depth: depth, Hidden: hidden})
		shown = c.view(shown, comment.Replies, depth+1)
	}
	return shown
}

func (c cut) first(comments []*tree.Comment, depth int) []*tree.Comment {
	if depth >= c.levels {
		return nil
	}
	return c.sort(comments)[:min(c.width, len(comments))]
}

// size counts all of them and all below them.
func size(comments []*tree.Comment) int {
	count := len(comments)
	for _, comment := range comments {
		count += size(comment.Replies)
	}
	return count
}
