package tree

// Score adds up the votes.
func (c *Comment) Score() int {
	score := 0
	for _, vote := range c.Votes {
		score += vote
	}
	return score
}
