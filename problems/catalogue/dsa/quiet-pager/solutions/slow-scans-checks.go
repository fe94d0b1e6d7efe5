package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	lastPage := map[string]int{}
	paged := []int{}
	for i, alert := range alerts {
		known := Check{Team: fallback}
		for _, check := range checks {
			if check.Name == alert.Check {
				known = check
			}
		}
		last, wasPaged := lastPage[known.Team]
		if wasPaged && alert.At-last < known.Quiet {
			continue
		}
		lastPage[known.Team] = alert.At
		paged = append(paged, i)
	}
	return paged
}
