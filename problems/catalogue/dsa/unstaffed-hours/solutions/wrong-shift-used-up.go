package main

func unstaffed(openings []Span, shifts []Span) []Span {
	gaps := []Span{}
	i := 0
	for _, opening := range openings {
		covered := opening.Start
		for i < len(shifts) && shifts[i].Start < opening.End {
			if shifts[i].Start > covered {
				gaps = append(gaps, Span{covered, shifts[i].Start})
			}
			covered = max(covered, shifts[i].End)
			i++
		}
		if covered < opening.End {
			gaps = append(gaps, Span{covered, opening.End})
		}
	}
	return gaps
}
