package metricsaggregator

import (
	"maps"
	"slices"
	"time"

	"metricsaggregator/series"
)

func (m *MetricsAggregator) RecordWith(name string, value int, labels map[string]string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	// The caller may go on using its map.
	m.of(name).Add(series.Sample{At: time.Now(), Value: value, Labels: maps.Clone(labels)})
}

func (m *MetricsAggregator) Where(name string, labels map[string]string) (Summary, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var wanted []series.Sample
	for _, sample := range m.last(name, m.keep) {
		if hasAll(sample.Labels, labels) {
			wanted = append(wanted, sample)
		}
	}
	return summarize(wanted)
}

func hasAll(labels, wanted map[string]string) bool {
	for label, text := range wanted {
		if found, given := labels[label]; !given || found != text {
			return false
		}
	}
	return true
}

func (m *MetricsAggregator) GroupBy(name string, label string) []Group {
	m.mu.Lock()
	defer m.mu.Unlock()
	groups := map[string]Group{}
	for _, sample := range m.last(name, m.keep) {
		if text, given := sample.Labels[label]; given {
			group := groups[text]
			groups[text] = Group{Label: text, Count: group.Count + 1, Sum: group.Sum + sample.Value}
		}
	}
	var sorted []Group
	for _, text := range slices.Sorted(maps.Keys(groups)) {
		sorted = append(sorted, groups[text])
	}
	return sorted
}
