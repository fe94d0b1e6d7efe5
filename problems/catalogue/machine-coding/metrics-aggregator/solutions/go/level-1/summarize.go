package metricsaggregator

import "metricsaggregator/series"

func summarize(samples []series.Sample) (Summary, error) {
	if len(samples) == 0 {
		return Summary{}, ErrNoData
	}
	first := samples[0].Value
	all := Summary{Count: len(samples), Smallest: first, Largest: first}
	for _, sample := range samples {
		all.Sum += sample.Value
		all.Smallest = min(all.Smallest, sample.Value)
		all.Largest = max(all.Largest, sample.Value)
	}
	return all, nil
}
