package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		for restored[left] == '-' {
			left++
		}
		for restored[right] == '-' {
			right--
		}
		if restored[left] == '?' {
			restored[left] = restored[right]
		} else if restored[right] == '?' {
			restored[right] = restored[left]
		} else if restored[left] != restored[right] {
			return "", ErrForged
		}
		left++
		right--
	}
	return string(restored), nil
}
