package loginlimiter

// accounts are who may come in. A real one keeps salted, slow hashes; nothing else would have to know.
type accounts map[string]string

func (a accounts) add(name, password string) bool {
	if _, taken := a[name]; taken {
		return false
	}
	a[name] = password
	return true
}

func (a accounts) fits(name, password string) bool {
	kept, found := a[name]
	return found && kept == password
}
