package metricsaggregator

import (
	"math"
	"slices"
	"time"
)

func (m *MetricsAggregator) Over(name string, seconds int) (Summary, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return summarize(m.last(name, time.Duration(seconds)*time.Second))
}

// Percentile is the smallest value such that at least so many percent of all are not larger.
func (m *MetricsAggregator) Percentile(name string, percent int, seconds int) (int, error) {
	values := m.valuesOver(name, seconds)
	if len(values) == 0 {
		return 0, ErrNoData
	}
	slices.Sort(values)
	rank := int(math.Ceil(float64(percent) / 100 * float64(len(values))))
	return values[rank-1], nil
}

// valuesOver copies, so that nobody waits while they are sorted.
func (m *MetricsAggregator) valuesOver(name string, seconds int) []int {
	m.mu.Lock()
	defer m.mu.Unlock()
	var values []int
	for _, sample := range m.last(name, time.Duration(seconds)*time.Second) {
		values = append(values, sample.Value)
	}
	return values
}
