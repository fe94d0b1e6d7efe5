package featureflags

// settings are what a version of a flag says; they never change, a change makes others.
type settings struct {
	enabled bool
	percent int
	// rules are asked in this order; the first that matches decides.
	rules []rule
}

// flag is not safe for use by several goroutines.
type flag struct {
	name     string
	settings settings
	version  int
	pins     map[string]bool
}

func newFlag(name string, first settings) *flag {
	return &flag{name: name, settings: first, version: 1, pins: map[string]bool{}}
}

// change makes the next version, if the caller has seen the latest.
func (f *flag) change(seen int, changed func(settings) settings) (int, error) {
	if seen != f.version {
		return 0, ErrConflict
	}
	f.settings = changed(f.settings)
	f.version++
	return f.version, nil
}

func (f *flag) isOn(user string, attributes map[string]string) bool {
	if pinned, found := f.pins[user]; found {
		return pinned
	}
	return f.settings.enabled && bucket(f.name, user) < f.settings.percentFor(attributes)
}

func (s settings) percentFor(attributes map[string]string) int {
	for _, each := range s.rules {
		if each.matches(attributes) {
			return each.percent
		}
	}
	return s.percent
}
