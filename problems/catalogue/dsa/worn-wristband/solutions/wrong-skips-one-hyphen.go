package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		if restored[left] == '-' {
			left++
		}
		if restored[right] == '-' {
			right--
		}
		if left >= right {
			break
		}
		a, b := restored[left], restored[right]
		switch {
		case a == '?':
			restored[left] = b
		case b == '?':
			restored[right] = a
		case a != b:
			return "", ErrForged
		}
		left++
		right--
	}
	return string(restored), nil
}
