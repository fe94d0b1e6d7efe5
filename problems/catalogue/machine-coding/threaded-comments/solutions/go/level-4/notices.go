package threadedcomments

import "threadedcomments/tree"

// pending is a notice that its user has not read yet.
type pending struct {
	comment *tree.Comment
	reason  Reason
}

func (d *Discussion) Watch(id string, user string) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	watched := d.tree.Find(id)
	if watched == nil {
		return false, ErrUnknownComment
	}
	isNew := !watched.Watchers[user]
	watched.Watchers[user] = true
	return isNew, nil
}

func (d *Discussion) Unwatch(id string, user string) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	watched := d.tree.Find(id)
	if watched == nil {
		return false, ErrUnknownComment
	}
	was := watched.Watchers[user]
	delete(watched.Watchers, user)
	return was, nil
}

func (d *Discussion) Inbox(user string) []Notice {
	d.mu.Lock()
	defer d.mu.Unlock()
	var notices []Notice
	for _, each := range d.inboxes[user] {
		if !each.comment.Placeholder {
			notices = append(notices, Notice{Author: each.comment.Author, Text: each.comment.Text, Reason: each.reason})
		}
	}
	delete(d.inboxes, user)
	return notices
}

// announce tells all who watch something above a new comment. It is called under the lock.
func (d *Discussion) announce(comment *tree.Comment) {
	told := map[string]bool{comment.Author: true}
	reason := ReasonReply
	for above := comment.Parent; above != nil; above = above.Parent {
		for user := range above.Watchers {
			if !told[user] {
				told[user] = true
				d.inboxes[user] = append(d.inboxes[user], pending{comment: comment, reason: reason})
			}
		}
		reason = ReasonThread
	}
}
