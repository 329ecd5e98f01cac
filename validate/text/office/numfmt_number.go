package office

import (
	"math"
	"strconv"
	"strings"
)

// showNumber returns n by the section of the format that holds for its sign.
func (f numberFormat) showNumber(n float64) string {
	section, sign := f.sections[0], ""
	switch {
	case n < 0 && len(f.sections) > 1:
		section, n = f.sections[1], -n
	case n == 0 && len(f.sections) > 2:
		section = f.sections[2]
	case n < 0:
		sign, n = "-", -n
	}
	before, digits, after := splitDigits(section)
	if digits == "" && strings.Contains(section, "@") {
		return sign + general(n)
	}
	if digits == "" {
		return sign + before + after
	}
	percent := strings.Count(before+after, "%")
	n *= math.Pow(100, float64(min(percent, 2)))
	return sign + before + showDigits(n, digits) + after
}

// splitDigits parts a section into the literal text before its digits, the
// placeholders for digits, and the literal text after them.
func splitDigits(section string) (before, digits, after string) {
	var text [2]strings.Builder
	var d strings.Builder
	side := 0
	for i := 0; i < len(section); i++ {
		switch c := section[i]; c {
		case '"':
			end := strings.IndexByte(section[i+1:], '"')
			if end < 0 {
				end = len(section) - i - 1
			}
			text[side].WriteString(section[i+1 : i+1+end])
			i += end + 1
		case '\\':
			if i++; i < len(section) {
				text[side].WriteByte(section[i])
			}
		case '_':
			i++
			text[side].WriteByte(' ')
		case '*':
			i++
		case '[':
			end := strings.IndexByte(section[i:], ']')
			if end < 0 {
				end = len(section) - i
			}
			text[side].WriteString(currency(section[i+1 : i+end]))
			i += end
		case '0', '#', '?', ',', '.', 'E', 'e', '/':
			d.WriteByte(c)
			side = 1
		case '+', '-':
			if s := d.String(); strings.HasSuffix(s, "E") || strings.HasSuffix(s, "e") {
				d.WriteByte(c)
				continue
			}
			text[side].WriteByte(c)
		case '@':
		default:
			text[side].WriteByte(c)
		}
	}
	return text[0].String(), d.String(), text[1].String()
}

// currency returns the sign in a bracket such as [$kr-414]; colours and
// conditions show nothing.
func currency(bracket string) string {
	sign, ok := strings.CutPrefix(bracket, "$")
	if !ok {
		return ""
	}
	sign, _, _ = strings.Cut(sign, "-")
	return sign
}

// showDigits writes n ≥ 0 with as many digits as the placeholders ask for.
func showDigits(n float64, digits string) string {
	if strings.ContainsAny(digits, "Ee") {
		return strings.Replace(strconv.FormatFloat(n, 'E', 2, 64), ".", ",", 1)
	}
	if strings.Contains(digits, "/") {
		return general(n)
	}
	whole, decimals, _ := strings.Cut(digits, ".")
	grouped := strings.Contains(strings.TrimRight(whole, ","), ",")
	for strings.HasSuffix(whole, ",") {
		whole = whole[:len(whole)-1]
		n /= 1000
	}
	places := min(len(decimals), 15)
	// Excel rounds halves away from zero.
	if scale := math.Pow10(places); n < 1e15/scale {
		n = math.Round(n*scale) / scale
	}
	s := strconv.FormatFloat(n, 'f', places, 64)
	integer, fraction, _ := strings.Cut(s, ".")
	for required := strings.Count(decimals, "0"); len(fraction) > required && strings.HasSuffix(fraction, "0"); {
		fraction = fraction[:len(fraction)-1]
	}
	for required := min(strings.Count(whole, "0"), 15); len(integer) < required; {
		integer = "0" + integer
	}
	if grouped {
		integer = group(integer)
	}
	if fraction == "" {
		return integer
	}
	return integer + "," + fraction
}

// group sets a space between each three digits, as Norwegian does.
func group(digits string) string {
	var b strings.Builder
	for i := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(' ')
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}
