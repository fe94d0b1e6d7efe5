package featureflags

func (f *FeatureFlags) Rollout(name string, version int, percent int) (int, error) {
	return f.change(name, version, func(old settings) settings {
		old.percent = percent
		return old
	})
}
