package file

import (
	"strconv"
	"strings"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// Labels returns the labels of the first n pages (ISO 32000-1, 12.4.2); nil if
// the file has none.
func (f *File) Labels(n int) []string {
	ranges := map[int]labelStyle{}
	err := f.Guard(func() error {
		tree := f.Catalog().Key("PageLabels")
		if tree.IsNull() {
			return nil
		}
		eachName(tree, "Nums", func(key, value pdf.Value) bool {
			start := 1
			if st := value.Key("St"); st.Kind() == pdf.Integer {
				start = int(st.Int64())
			}
			ranges[int(key.Int64())] = labelStyle{value.Key("S").Name(), norsk.Clean(Text(value.Key("P"))), start}
			return true
		})
		return nil
	})
	if err != nil || len(ranges) == 0 {
		return nil
	}
	labels := make([]string, n)
	var style labelStyle
	from := 0
	for i := range labels {
		if s, ok := ranges[i]; ok {
			style, from = s, i
		}
		labels[i] = style.label(i - from)
	}
	return labels
}

// labelStyle is how a range of pages is labelled.
type labelStyle struct {
	style, prefix string
	start         int
}

func (s labelStyle) label(i int) string {
	n := s.start + i
	switch s.style {
	case "D":
		return s.prefix + strconv.Itoa(n)
	case "R":
		return s.prefix + strings.ToUpper(roman(n))
	case "r":
		return s.prefix + roman(n)
	case "A":
		return s.prefix + strings.ToUpper(letters(n))
	case "a":
		return s.prefix + letters(n)
	}
	return s.prefix
}

// roman writes n in lower-case Roman numerals; numbers that no page has are
// written in digits.
func roman(n int) string {
	if n <= 0 || n >= 5000 {
		return strconv.Itoa(n)
	}
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := []string{"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"}
	var b strings.Builder
	for i, value := range values {
		for n >= value {
			b.WriteString(signs[i])
			n -= value
		}
	}
	return b.String()
}

// letters writes n as a to z, then aa to zz, and so on.
func letters(n int) string {
	const most = 26 * 8
	if n <= 0 || n > most {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
}
