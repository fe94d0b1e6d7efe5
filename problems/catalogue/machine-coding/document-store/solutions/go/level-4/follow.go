package documentstore

func (s *DocumentStore) Changes(after int, most int) []Change {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.feed.after(after, most)
}
