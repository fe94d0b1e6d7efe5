package featureflags

import "slices"

func (f *FeatureFlags) Require(name string, version int, other string) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.flags[other] == nil {
		return 0, ErrUnknownFlag
	}
	found, err := f.latest(name, version)
	if err != nil {
		return 0, err
	}
	next := found.settings
	next.needs = append(slices.Clone(next.needs), other)
	if f.reach(next.needs, name) {
		return 0, ErrCycle
	}
	return found.become(next), nil
}

func (f *FeatureFlags) Rollback(name string, version int, to int) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found, err := f.latest(name, version)
	if err != nil {
		return 0, err
	}
	next, known := found.settingsOf(to)
	if !known {
		return 0, ErrUnknownVersion
	}
	if f.reach(next.needs, name) {
		return 0, ErrCycle
	}
	return found.become(next), nil
}

// reach says whether one of the flags is the wanted one, or needs it over however many others.
func (f *FeatureFlags) reach(flags []string, wanted string) bool {
	queue, seen := slices.Clone(flags), map[string]bool{}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if name == wanted {
			return true
		}
		if !seen[name] {
			seen[name] = true
			queue = append(queue, f.flags[name].settings.needs...)
		}
	}
	return false
}
