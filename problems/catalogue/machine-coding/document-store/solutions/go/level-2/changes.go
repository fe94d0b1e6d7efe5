package documentstore

import "documentstore/documents"

func (s *DocumentStore) Insert(collection string, key string, fields map[string]string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, found := s.collection(collection).Find(key); found {
		return 0, ErrTaken
	}
	return s.write(collection, documents.Document{Key: key}.With(fields))
}

func (s *DocumentStore) Set(collection string, key string, fields map[string]string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	document, found := s.collection(collection).Find(key)
	if !found {
		return 0, ErrMissing
	}
	return s.write(collection, document.With(fields))
}

func (s *DocumentStore) Remove(collection string, key string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, found := s.collection(collection).Find(key); !found {
		return 0, ErrMissing
	}
	return s.erase(collection, key), nil
}
