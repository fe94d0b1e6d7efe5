package featureflags

// settings are what a version of a flag says; they never change, a change makes others.
type settings struct {
	enabled bool
	percent int
	// rules are asked in this order; the first that matches decides.
	rules []rule
	// needs are the flags that have to be on as well.
	needs []string
}

// flag is not safe for use by several goroutines.
type flag struct {
	name     string
	settings settings
	// past are all settings before the latest, version 1 first.
	past []settings
	pins map[string]bool
}

func newFlag(name string, first settings) *flag {
	return &flag{name: name, settings: first, pins: map[string]bool{}}
}

func (f *flag) version() int { return len(f.past) + 1 }

func (f *flag) settingsOf(version int) (settings, bool) {
	if version < 1 || version > f.version() {
		return settings{}, false
	}
	if version == f.version() {
		return f.settings, true
	}
	return f.past[version-1], true
}

// become makes the next version.
func (f *flag) become(next settings) int {
	f.past = append(f.past, f.settings)
	f.settings = next
	return f.version()
}

// isFor is for users who are not pinned, whatever the flags it needs say.
func (f *flag) isFor(user string, attributes map[string]string) bool {
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
