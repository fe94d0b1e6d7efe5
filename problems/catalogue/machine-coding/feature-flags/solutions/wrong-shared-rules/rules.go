package featureflags

// rule says for whom another percentage holds.
type rule struct {
	attribute, value string
	percent          int
}

func (r rule) matches(attributes map[string]string) bool {
	value, known := attributes[r.attribute]
	return known && value == r.value
}

func (f *FeatureFlags) AddRule(name string, version int, attribute string, value string, percent int) (int, error) {
	return f.change(name, version, func(old settings) settings {
		old.rules = append(old.rules, rule{attribute, value, percent})
		return old
	})
}

func (f *FeatureFlags) IsOnFor(name string, user string, attributes map[string]string) (bool, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	found := f.flags[name]
	if found == nil {
		return false, ErrUnknownFlag
	}
	return f.isOn(found, user, attributes), nil
}

func (f *FeatureFlags) isOn(asked *flag, user string, attributes map[string]string) bool {
	if pinned, found := asked.pins[user]; found {
		return pinned
	}
	for _, other := range asked.settings.needs {
		if !f.isOn(f.flags[other], user, attributes) {
			return false
		}
	}
	return asked.isFor(user, attributes)
}
