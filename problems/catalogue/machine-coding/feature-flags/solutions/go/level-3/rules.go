package featureflags

import "slices"

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
		old.rules = append(slices.Clone(old.rules), rule{attribute, value, percent})
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
	return found.isOn(user, attributes), nil
}
