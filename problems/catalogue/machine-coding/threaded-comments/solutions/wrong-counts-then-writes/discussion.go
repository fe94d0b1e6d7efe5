package threadedcomments

import (
	"sync"
	"time"

	"threadedcomments/tree"
)

// Discussion is safe for use by several goroutines.
type Discussion struct {
	mu   sync.Mutex
	tree *tree.Tree
}

func NewDiscussion() *Discussion { return &Discussion{tree: tree.New()} }

func (d *Discussion) Post(author string, text string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.tree.Add(nil, author, text).ID
}

func (d *Discussion) Reply(id string, author string, text string) (string, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	parent, err := d.written(id)
	if err != nil {
		return "", err
	}
	return d.tree.Add(parent, author, text).ID, nil
}

func (d *Discussion) Edit(id string, author string, text string) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	edited, err := d.own(id, author)
	if err != nil {
		return 0, err
	}
	edits := edited.Edits + 1
	d.mu.Unlock()
	// The text is looked through for bad words.
	time.Sleep(time.Millisecond)
	d.mu.Lock()
	edited.Text = text
	edited.Edits = edits
	return edits, nil
}

func (d *Discussion) Remove(id string, author string) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	removed, err := d.own(id, author)
	if err != nil {
		return false, err
	}
	return d.tree.Remove(removed), nil
}

func (d *Discussion) Show() []Row {
	d.mu.Lock()
	defer d.mu.Unlock()
	var rows []Row
	tree.Walk(d.tree.Roots, 0, func(comment *tree.Comment, depth int) {
		rows = append(rows, Row{Id: comment.ID, Author: comment.Author, Text: comment.Text, Depth: depth, Replies: len(comment.Replies)})
	})
	return rows
}

// written finds a comment that is no placeholder. It is called under the lock, as is own.
func (d *Discussion) written(id string) (*tree.Comment, error) {
	found := d.tree.Find(id)
	switch {
	case found == nil:
		return nil, ErrUnknownComment
	case found.Placeholder:
		return nil, ErrDeleted
	}
	return found, nil
}

func (d *Discussion) own(id string, author string) (*tree.Comment, error) {
	found, err := d.written(id)
	if err != nil {
		return nil, err
	}
	if found.Author != author {
		return nil, ErrNotYours
	}
	return found, nil
}
