package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		a, b := restored[left], restored[right]
		switch {
		case a == '-':
			left++
			continue
		case b == '-':
			right--
			continue
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
