package pubsub

// Follow is what Subscribe is: a topic is a pattern without stars.
func (p *PubSub) Follow(name string, pattern string) bool {
	return p.Subscribe(name, pattern)
}

func (p *PubSub) Unfollow(name string, pattern string) bool {
	return p.Unsubscribe(name, pattern)
}
