package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left+1 < right {
		a, b := restored[left], restored[right]
		if a == '-' {
			left++
			continue
		}
		if b == '-' {
			right--
			continue
		}
		if a != b && a != '?' && b != '?' {
			return "", ErrForged
		}
		if a == '?' {
			restored[left] = b
		} else {
			restored[right] = a
		}
		left++
		right--
	}
	return string(restored), nil
}
