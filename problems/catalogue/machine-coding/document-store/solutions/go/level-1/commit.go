package documentstore

import "documentstore/documents"

// write stores a document, new or changed, and says the number of the change; it is called under the lock.
func (s *DocumentStore) write(collection string, document documents.Document) int {
	s.collection(collection).Put(document)
	s.last++
	return s.last
}

// erase removes a document and says the number of the change; it is called under the lock.
func (s *DocumentStore) erase(collection string, key string) int {
	s.collection(collection).Remove(key)
	s.last++
	return s.last
}
