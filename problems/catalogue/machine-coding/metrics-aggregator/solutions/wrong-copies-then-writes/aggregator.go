package metricsaggregator

import (
	"slices"
	"sync"
	"time"

	"metricsaggregator/series"
)

// MetricsAggregator keeps what was measured lately; it is safe for use by several goroutines.
type MetricsAggregator struct {
	keep time.Duration

	mu      sync.Mutex
	metrics map[string]*series.Series
}

func NewMetricsAggregator(keepSeconds int) *MetricsAggregator {
	return &MetricsAggregator{keep: time.Duration(keepSeconds) * time.Second, metrics: map[string]*series.Series{}}
}

func (m *MetricsAggregator) Record(name string, value int) {
	m.mu.Lock()
	longer := m.of(name).With(series.Sample{At: time.Now(), Value: value})
	m.mu.Unlock()
	// Something slow in between, such as a line of a log.
	time.Sleep(time.Nanosecond)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.metrics[name] = longer
}

func (m *MetricsAggregator) Summary(name string) (Summary, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return summarize(m.last(name, m.keep))
}

func (m *MetricsAggregator) Names() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	var names []string
	for name := range m.metrics {
		if len(m.last(name, m.keep)) == 0 {
			delete(m.metrics, name)
		} else {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// of is called under the lock.
func (m *MetricsAggregator) of(name string) *series.Series {
	found := m.metrics[name]
	if found == nil {
		found = series.New(m.keep)
		m.metrics[name] = found
	}
	return found
}

// last is called under the lock; what it gives must not be used after it.
func (m *MetricsAggregator) last(name string, length time.Duration) []series.Sample {
	found := m.metrics[name]
	if found == nil {
		return nil
	}
	return found.Last(length, time.Now())
}
