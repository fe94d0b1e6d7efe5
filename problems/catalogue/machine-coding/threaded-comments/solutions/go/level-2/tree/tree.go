// Package tree keeps comments, each with what is below it.
package tree

import (
	"slices"
	"strconv"
)

// Comment is one that has not vanished.
type Comment struct {
	ID          string
	Author      string
	Text        string
	Edits       int
	Placeholder bool
	Parent      *Comment
	// Replies are in the order in which they were written.
	Replies []*Comment
	// Votes are by user.
	Votes map[string]int
}

// Tree is not safe for use by several goroutines.
type Tree struct {
	Roots   []*Comment
	byID    map[string]*Comment
	written int
}

func New() *Tree { return &Tree{byID: map[string]*Comment{}} }

// Find gives nil when there is none.
func (t *Tree) Find(id string) *Comment { return t.byID[id] }

// Add takes nil as the parent of a comment on the article.
func (t *Tree) Add(parent *Comment, author, text string) *Comment {
	t.written++
	added := &Comment{ID: "comment-" + strconv.Itoa(t.written), Author: author, Text: text, Parent: parent, Votes: map[string]int{}}
	t.byID[added.ID] = added
	besides := t.besides(added)
	*besides = append(*besides, added)
	return added
}

// Remove makes a placeholder of it, or lets it vanish with all above it that nothing holds up any more; it says whether it vanished.
func (t *Tree) Remove(removed *Comment) bool {
	removed.Placeholder, removed.Author, removed.Text = true, "", ""
	if len(removed.Replies) > 0 {
		return false
	}
	for last := removed; last != nil && last.Placeholder && len(last.Replies) == 0; last = last.Parent {
		t.drop(last)
	}
	return true
}

func (t *Tree) drop(dropped *Comment) {
	besides := t.besides(dropped)
	at := slices.Index(*besides, dropped)
	*besides = slices.Delete(*besides, at, at+1)
	delete(t.byID, dropped.ID)
}

func (t *Tree) besides(comment *Comment) *[]*Comment {
	if comment.Parent != nil {
		return &comment.Parent.Replies
	}
	return &t.Roots
}
