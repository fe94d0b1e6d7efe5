package documentstore

import "documentstore/documents"

// write stores a document, new or changed, and says the number of the change; it is called under the lock.
// It fails with ErrTaken when another document has one of its unique values.
func (s *DocumentStore) write(collection string, document documents.Document) (int, error) {
	document.Version = s.last + 1
	if !s.collection(collection).Put(document) {
		return 0, ErrTaken
	}
	s.last++
	s.feed.add(Change{Number: s.last, Collection: collection, Key: document.Key, Fields: document.Fields})
	return s.last, nil
}

// erase removes a document and says the number of the change; it is called under the lock.
func (s *DocumentStore) erase(collection string, key string) int {
	s.collection(collection).Remove(key)
	s.last++
	s.feed.add(Change{Number: s.last, Collection: collection, Key: key, Removed: true, Fields: map[string]string{}})
	return s.last
}
