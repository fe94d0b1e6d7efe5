package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	quietOf := map[string]int{}
	for _, check := range checks {
		quietOf[check.Name] = check.Quiet
	}
	lastPage := map[string]int{}
	paged := []int{}
	for i, alert := range alerts {
		last, wasPaged := lastPage[alert.Check]
		if wasPaged && alert.At-last < quietOf[alert.Check] {
			continue
		}
		lastPage[alert.Check] = alert.At
		paged = append(paged, i)
	}
	return paged
}
