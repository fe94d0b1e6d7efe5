package main

func pages(alerts []Alert, checks []Check, fallback string) []int {
	checkOf := map[string]Check{}
	for _, check := range checks {
		checkOf[check.Name] = check
	}
	lastPage := map[string]int{}
	paged := []int{}
	for i, alert := range alerts {
		check, isListed := checkOf[alert.Check]
		if !isListed {
			check = Check{Team: fallback}
		}
		if alert.At-lastPage[check.Team] >= check.Quiet {
			lastPage[check.Team] = alert.At
			paged = append(paged, i)
		}
	}
	return paged
}
