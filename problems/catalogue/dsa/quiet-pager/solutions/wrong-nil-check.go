package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	checkOf := map[string]*Check{}
	for i := range checks {
		checkOf[checks[i].Name] = &checks[i]
	}
	lastPage := map[string]int{}
	paged := []int{}
	for i, alert := range alerts {
		check := checkOf[alert.Check]
		last, wasPaged := lastPage[check.Team]
		if wasPaged && alert.At-last < check.Quiet {
			continue
		}
		lastPage[check.Team] = alert.At
		paged = append(paged, i)
	}
	return paged
}
