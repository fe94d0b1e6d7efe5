package tree

// Walk visits comments as they stand on the page: each followed by what is below it.
func Walk(comments []*Comment, depth int, visit func(comment *Comment, depth int)) {
	for _, comment := range comments {
		visit(comment, depth)
		Walk(comment.Replies, depth+1, visit)
	}
}
