package tree

// Sort takes comments with the same parent as they were written, and leaves them so.
type Sort func([]*Comment) []*Comment

// Walk visits comments as they stand on the page: each followed by what is below it.
func Walk(comments []*Comment, sort Sort, depth int, visit func(comment *Comment, depth int)) {
	for _, comment := range sort(comments) {
		visit(comment, depth)
		Walk(comment.Replies, sort, depth+1, visit)
	}
}
