package main

func unstaffed(openings []Span, shifts []Span) []Span {
	gaps := []Span{}
	for _, opening := range openings {
		covered := opening.Start
		for _, shift := range shifts {
			if shift.Start >= opening.End {
				break
			}
			if shift.Start > covered {
				gaps = append(gaps, Span{covered, shift.Start})
			}
			covered = max(covered, shift.End)
		}
		if covered < opening.End {
			gaps = append(gaps, Span{covered, opening.End})
		}
	}
	return gaps
}
