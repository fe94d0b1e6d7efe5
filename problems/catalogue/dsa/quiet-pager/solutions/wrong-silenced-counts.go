package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	checkOf := map[string]Check{}
	for _, check := range checks {
		checkOf[check.Name] = check
	}
	last := map[string]int{}
	paged := []int{}
	for i, alert := range alerts {
		check, isListed := checkOf[alert.Check]
		if !isListed {
			check = Check{Team: fallback}
		}
		before, wasPaged := last[check.Team]
		if !wasPaged || alert.At-before >= check.Quiet {
			paged = append(paged, i)
		}
		last[check.Team] = alert.At
	}
	return paged
}
