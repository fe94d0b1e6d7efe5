package documentstore

import "documentstore/documents"

func (s *DocumentStore) Version(collection string, key string) (int, error) {
	document, found := s.collection(collection).Find(key)
	if !found {
		return 0, ErrMissing
	}
	return document.Version, nil
}

func (s *DocumentStore) Replace(collection string, key string, expected int, fields map[string]string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	document, found := s.collection(collection).Find(key)
	if !found {
		return 0, ErrMissing
	}
	if document.Version != expected {
		return 0, ErrStale
	}
	return s.write(collection, documents.Document{Key: key}.With(fields))
}
