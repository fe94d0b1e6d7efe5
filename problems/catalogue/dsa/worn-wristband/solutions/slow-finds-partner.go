package main

func restore(code string) (string, error) {
	restored := []byte(code)
	read := 0 // characters before place i that are no hyphens
	for i := range restored {
		if restored[i] == '-' {
			continue
		}
		partner := code[fromEnd(code, read)]
		read++
		if restored[i] == '?' {
			restored[i] = partner
		} else if partner != '?' && partner != restored[i] {
			return "", ErrForged
		}
	}
	return string(restored), nil
}

// fromEnd returns the place of a character that is no hyphen and has so many such characters to its right.
func fromEnd(code string, after int) int {
	for i := len(code) - 1; ; i-- {
		if code[i] == '-' {
			continue
		}
		if after == 0 {
			return i
		}
		after--
	}
}
