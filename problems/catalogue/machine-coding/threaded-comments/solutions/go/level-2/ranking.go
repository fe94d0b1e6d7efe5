package threadedcomments

import (
	"slices"

	"threadedcomments/tree"
)

func (d *Discussion) Vote(id string, user string, value int) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	liked, err := d.written(id)
	if err != nil {
		return 0, err
	}
	liked.Votes[user] = value
	return liked.Score(), nil
}

func (d *Discussion) List(order Order) []Ranked {
	d.mu.Lock()
	defer d.mu.Unlock()
	var list []Ranked
	tree.Walk(d.tree.Roots, sortOf(order), 0, func(comment *tree.Comment, depth int) {
		list = append(list, ranked(comment, depth))
	})
	return list
}

func (d *Discussion) Roots(order Order, after string, size int) ([]Ranked, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	rest := sortOf(order)(d.tree.Roots)
	if after != "" {
		at := slices.IndexFunc(rest, func(root *tree.Comment) bool { return root.ID == after })
		if at < 0 {
			return nil, ErrUnknownComment
		}
		rest = rest[at+1:]
	}
	var page []Ranked
	for _, root := range rest[:min(size, len(rest))] {
		page = append(page, ranked(root, 0))
	}
	return page, nil
}

func ranked(comment *tree.Comment, depth int) Ranked {
	return Ranked{Id: comment.ID, Score: comment.Score(), Depth: depth}
}
