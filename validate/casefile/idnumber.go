package casefile

// HasIDNumber reports whether s holds something that can be a Norwegian national
// identity number: eleven digits, perhaps parted after the sixth, that make a
// possible date of birth and have valid check digits, by the rule in force and
// by the one from 2032 (domain pack, G.1). D-, H- and synthetic numbers count.
func HasIDNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) || i > 0 && isDigit(s[i-1]) {
			continue
		}
		digits := make([]int, 0, 12)
		for j := i; j < len(s) && len(digits) < 12; j++ {
			if isDigit(s[j]) {
				digits = append(digits, int(s[j]-'0'))
			} else if len(digits) != 6 || (s[j] != ' ' && s[j] != '.' && s[j] != '-') || j+1 >= len(s) || !isDigit(s[j+1]) || !isDigit(s[j-1]) {
				break
			}
		}
		if len(digits) == 11 && possibleBirth(digits) && validCheckDigits(digits) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// possibleBirth takes the offsets of D- (day +40), H- (month +40) and synthetic
// numbers (month +80) away and looks whether a day and a month are left.
func possibleBirth(d []int) bool {
	day, month := d[0]*10+d[1], d[2]*10+d[3]
	if day > 40 {
		day -= 40
	}
	switch {
	case month > 80:
		month -= 80
	case month > 40:
		month -= 40
	}
	return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

// validCheckDigits checks the two control digits. The weighted sum plus the
// control digit, modulo 11, is 0; from 2032 the first may also leave 1, 2 or 3.
func validCheckDigits(d []int) bool {
	k1 := [...]int{3, 7, 6, 1, 8, 9, 4, 5, 2}
	k2 := [...]int{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}
	sum1, sum2 := d[9], d[10]
	for i, w := range k1 {
		sum1 += w * d[i]
	}
	for i, w := range k2 {
		sum2 += w * d[i]
	}
	return sum1%11 <= 3 && sum2%11 == 0
}
