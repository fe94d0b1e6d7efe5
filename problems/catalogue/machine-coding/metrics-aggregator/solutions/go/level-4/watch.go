package metricsaggregator

import (
	"strconv"
	"time"

	"metricsaggregator/rules"
)

// rule is one of a metric.
type rule struct {
	*rules.Rule
	id     string
	metric string
	made   time.Time
}

func (m *MetricsAggregator) Watch(name string, seconds int, limit int) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	window := time.Duration(seconds) * time.Second
	made := &rule{Rule: rules.New(window, limit), id: "rule-" + strconv.Itoa(len(m.rules)+1), metric: name, made: time.Now()}
	for _, sample := range m.last(name, window) {
		made.Preload(sample.Value, sample.At)
	}
	made.Begin(made.made)
	m.rules = append(m.rules, made)
	return made.id
}

func (m *MetricsAggregator) Firing() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	var ids []string
	for _, rule := range m.rules {
		if rule.Firing(time.Now()) {
			ids = append(ids, rule.id)
		}
	}
	return ids
}

func (m *MetricsAggregator) History(id string) ([]Firing, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, rule := range m.rules {
		if rule.id == id {
			return rule.history(time.Now()), nil
		}
	}
	return nil, ErrUnknownRule
}

// history tells the times from the making of the rule.
func (r *rule) history(now time.Time) []Firing {
	var firings []Firing
	for _, span := range r.Spans(now) {
		firings = append(firings, Firing{From: int(span.From.Sub(r.made).Milliseconds()), Lasted: int(span.To.Sub(span.From).Milliseconds())})
	}
	return firings
}
