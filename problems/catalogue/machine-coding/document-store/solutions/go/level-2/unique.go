package documentstore

func (s *DocumentStore) Unique(collection string, field string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	having, ok := s.collection(collection).Unique(field)
	if !ok {
		return 0, ErrNotUnique
	}
	return having, nil
}
