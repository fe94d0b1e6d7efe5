package recent

// Entry is what is kept under a key.
type Entry struct {
	Key, Value string
}
