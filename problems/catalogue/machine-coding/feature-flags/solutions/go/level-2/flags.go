package featureflags

import "sync"

// FeatureFlags knows what is switched on for whom; it is safe for use by several goroutines.
type FeatureFlags struct {
	mu    sync.RWMutex
	flags map[string]*flag
}

func NewFeatureFlags() *FeatureFlags { return &FeatureFlags{flags: map[string]*flag{}} }

func (f *FeatureFlags) Create(name string, on bool) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.flags[name] != nil {
		return 0, ErrExists
	}
	created := newFlag(name, settings{enabled: on, percent: 100})
	f.flags[name] = created
	return created.version, nil
}

func (f *FeatureFlags) Set(name string, version int, on bool) (int, error) {
	return f.change(name, version, func(old settings) settings {
		old.enabled = on
		return old
	})
}

func (f *FeatureFlags) Pin(name string, user string, on bool) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found := f.flags[name]
	if found == nil {
		return 0, ErrUnknownFlag
	}
	found.pins[user] = on
	return len(found.pins), nil
}

func (f *FeatureFlags) Unpin(name string, user string) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found := f.flags[name]
	if found == nil {
		return 0, ErrUnknownFlag
	}
	delete(found.pins, user)
	return len(found.pins), nil
}

func (f *FeatureFlags) IsOn(name string, user string) (bool, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	found := f.flags[name]
	if found == nil {
		return false, ErrUnknownFlag
	}
	return found.isOn(user), nil
}

func (f *FeatureFlags) change(name string, seen int, changed func(settings) settings) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found := f.flags[name]
	if found == nil {
		return 0, ErrUnknownFlag
	}
	return found.change(seen, changed)
}
