package plain

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// months are the first three letters of the months in bokmål and nynorsk.
var months = []string{"jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"}

// Numbered returns l with the number of a list item before it, as a person sees
// it. A number is left out where it would make another date of the text: the
// fourth item of a list, "April 2025", is not "4. April 2025".
func Numbered(number string, l text.Line) text.Line {
	if number == "" || l.Text == "" || endsInDigit(number) && beginsWithMonth(l.Text) {
		return l
	}
	prefix := number + " "
	out := l
	out.Text = prefix + l.Text
	out.Auto = nil
	for _, s := range l.Auto {
		out.Auto = append(out.Auto, text.Span{Start: s.Start + len(prefix), End: s.End + len(prefix)})
	}
	return out
}

// endsInDigit reports whether number ends in a digit but for signs: "4.", not
// "a)".
func endsInDigit(number string) bool {
	number = strings.TrimRight(number, ".):-– ")
	return number != "" && '0' <= number[len(number)-1] && number[len(number)-1] <= '9'
}

func beginsWithMonth(s string) bool {
	return len(s) >= 3 && slices.Contains(months, strings.ToLower(s[:3]))
}
