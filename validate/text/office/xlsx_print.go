package office

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// printed is what a sheet says at the head and foot of its pages when it is
// printed.
type printed struct{ head, foot []text.Line }

// read reads a headerFooter element.
func (p *printed) read(j *job, x *scanner) error {
	return x.children(func(name string) error {
		region, out := text.Header, &p.head
		switch name {
		case "oddHeader", "evenHeader", "firstHeader":
		case "oddFooter", "evenFooter", "firstFooter":
			region, out = text.Footer, &p.foot
		default:
			return nil
		}
		value, err := x.value()
		for line := range strings.SplitSeq(printedText(value), "\n") {
			line = plain.Clean(line)
			if hasWord(line) && !containsLine(*out, line) {
				*out = append(*out, text.Line{Text: line, Region: region})
			}
		}
		return first(err, j.grow(len(value)))
	})
}

func containsLine(lines []text.Line, s string) bool {
	for _, l := range lines {
		if l.Text == s {
			return true
		}
	}
	return false
}

// printedText takes the codes out of a header or footer. The page, the date of
// the day and the name of the file are filled in at printing and stand nowhere in
// the file. (ECMA-376 part 1, section 18.3.1.46.)
func printedText(s string) string {
	var b strings.Builder
	for {
		plainText, rest, found := strings.Cut(s, "&")
		b.WriteString(plainText)
		if !found || rest == "" {
			return b.String()
		}
		s = rest[1:]
		switch c := rest[0]; {
		case c == '&':
			b.WriteByte('&')
		case c == 'L' || c == 'C' || c == 'R':
			b.WriteByte('\t')
		case c == '"':
			_, s, _ = strings.Cut(s, `"`)
		case c == 'K':
			s = s[min(6, len(s)):]
		case isDigit(c):
			s = strings.TrimLeft(s, "0123456789")
		}
	}
}
