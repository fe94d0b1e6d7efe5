package documentstore

import (
	"maps"
	"sync"

	"documentstore/documents"
)

// DocumentStore keeps documents in collections; it is safe for use by several goroutines.
type DocumentStore struct {
	mu          sync.Mutex
	collections map[string]*documents.Collection
	last        int // the number of the last change
	feed        *feed
}

func NewDocumentStore() *DocumentStore {
	return &DocumentStore{collections: map[string]*documents.Collection{}, feed: newFeed()}
}

func (s *DocumentStore) Get(collection string, key string) (map[string]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	document, found := s.collection(collection).Find(key)
	if !found {
		return nil, ErrMissing
	}
	return maps.Clone(document.Fields), nil
}

func (s *DocumentStore) Find(collection string, conditions []Condition) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	keys := []string{}
	for _, document := range s.collection(collection).All() {
		if holdAll(conditions, document.Fields) {
			keys = append(keys, document.Key)
		}
	}
	return keys
}

// collection is called under the lock. It makes the collection when its name is new.
func (s *DocumentStore) collection(name string) *documents.Collection {
	found, ok := s.collections[name]
	if !ok {
		found = documents.NewCollection()
		s.collections[name] = found
	}
	return found
}
