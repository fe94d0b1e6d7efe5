package tries

// By has the failed tries of all names, with one limit.
type By struct {
	limit  Limit
	failed map[string]*Failed
}

func NewBy(limit Limit) *By { return &By{limit: limit, failed: map[string]*Failed{}} }

func (b *By) Of(key string) *Failed {
	found := b.failed[key]
	if found == nil {
		found = &Failed{limit: b.limit}
		b.failed[key] = found
	}
	return found
}
