package main

func unstaffed(openings []Span, shifts []Span) []Span {
	gaps := []Span{}
	next := 0 // the first shift that may still matter
	for _, opening := range openings {
		covered := opening.Start
		for next < len(shifts) && shifts[next].Start < opening.End {
			shift := shifts[next]
			if covered < shift.Start {
				gaps = append(gaps, Span{Start: covered, End: shift.Start})
			}
			covered = max(covered, shift.End)
			if shift.End > opening.End {
				break // the next opening may need it too
			}
			next++
		}
		if covered < opening.End {
			gaps = append(gaps, Span{Start: covered, End: opening.End})
		}
	}
	return gaps
}
