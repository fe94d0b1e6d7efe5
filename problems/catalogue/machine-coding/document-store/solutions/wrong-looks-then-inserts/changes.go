package documentstore

import (
	"time"

	"documentstore/documents"
)

func (s *DocumentStore) Insert(collection string, key string, fields map[string]string) (int, error) {
	document := documents.Document{Key: key}.With(fields)
	if !s.isFree(collection, document) {
		return 0, ErrTaken
	}
	// Something slow in between, such as checking the fields.
	time.Sleep(time.Nanosecond)
	return s.add(collection, document)
}

func (s *DocumentStore) isFree(collection string, document documents.Document) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.collection(collection).Allows(document)
}

func (s *DocumentStore) add(collection string, document documents.Document) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, found := s.collection(collection).Find(document.Key); found {
		return 0, ErrTaken
	}
	s.collection(collection).Store(document)
	s.last++
	return s.last, nil
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
