package dating

import "strings"

// identityNumber reports whether five digits follow a birth date.
func identityNumber(after string) bool {
	n := 0
	for n < len(after) && after[n] >= '0' && after[n] <= '9' {
		n++
	}
	return n == 5
}

// bornInBrackets reports whether c stands in brackets after a name or class and
// so long before today that it is a pupil's birthday: "NN (12.03.2014), 5B".
func bornInBrackets(s string, c *candidate) bool {
	return c.expr.Start > 0 && s[c.expr.Start-1] == '(' && strings.HasPrefix(s[c.expr.End:], ")") &&
		c.date.Year != 0 && !opens(s, c.expr.Start) && !docNoun(s[:c.expr.Start])
}

// besidePupil reports whether before, the text before a date, is the label of the
// pupil and a name: "Elev: NN".
func besidePupil(before string) bool {
	label, name, ok := strings.Cut(strings.ToLower(before), ":")
	words := strings.Fields(name)
	switch strings.TrimSpace(label) {
	case "elev", "eleven", "elevens navn", "elevens namn", "elevnavn", "elevnamn", "barn", "barnets navn", "barnets namn":
		return ok && len(words) > 0 && len(words) <= 4 && lettersIn(name) > 0
	}
	return false
}

// childhood is how many years a pupil is at least older than what is written of
// him.
const childhood = 5

// longBefore reports whether c stands in the first lines so many years before
// another date there that it is a pupil's birthday: "Samtale med NN (04.05.13)"
// above "06.02.25".
func (s *sheet) longBefore(c *candidate) bool {
	nth := s.lines[c.line].nth
	return nth >= 0 && nth < topLines && c.date.Day != 0 && c.date.Year != 0 && c.date.Year+childhood <= s.headYear
}

// bornBesideClass reports whether c stands between a pupil's name and class, as
// the head of a form has them: "NN 12.03.2014 5B".
func bornBesideClass(s string, c *candidate, rest surroundings) bool {
	name, class := rest.before, rest.after
	if rest.column > 0 && name == "" {
		name = previousCell(s, strings.LastIndexByte(s[:c.expr.Start], '\t')+1)
	}
	if next := cellEnd(s, c.expr.End); class == "" && next < len(s) {
		class = strings.TrimSpace(s[next+1 : cellEnd(s, next+1)])
	}
	if lettersIn(name) == 0 || docNoun(name) || len(class) < 2 || len(class) > 3 {
		return false
	}
	grade, letter := class[:len(class)-1], class[len(class)-1]
	return strings.Trim(grade, "0123456789") == "" && letter >= 'A' && letter <= 'F'
}
