package bucket

// Owe takes tokens that are not there yet: they are after the wait that Until told.
func (b *Bucket) Owe(tokens int) { b.tokens -= tokens }
