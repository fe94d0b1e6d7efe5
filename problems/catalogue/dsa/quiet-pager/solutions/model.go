package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	checkOf := make(map[string]Check, len(checks))
	for _, check := range checks {
		checkOf[check.Name] = check
	}

	lastPage := map[string]int{} // by team
	paged := []int{}
	for i, alert := range alerts {
		check, isListed := checkOf[alert.Check]
		if !isListed {
			check = Check{Team: fallback}
		}
		last, wasPaged := lastPage[check.Team]
		if wasPaged && alert.At-last < check.Quiet {
			continue
		}
		lastPage[check.Team] = alert.At
		paged = append(paged, i)
	}
	return paged
}
