package office

import (
	"strconv"
	"strings"
)

const (
	listLevels  = 9  // levels that a list of Word has
	maxNumerals = 64 // bytes that a number in a list may take up
)

// numbering counts the numbered paragraphs. The numbers do not stand in the text
// of a Word document, but a person sees them, and "Vedlegg 3" in another
// document refers to them.
type numbering struct {
	abstract map[string]*[listLevels]listLevel
	lists    map[string]*list
	styles   map[string]listRef
}

type listLevel struct {
	format string // decimal, lowerLetter …; bullet and none show no number
	text   string // such as "%1.%2"
	start  int
}

// list counts for one w:num. Lists of one definition count on together, as Word
// does, so counters belong to the definition unless a list starts anew.
type list struct {
	levels *[listLevels]listLevel
	counts *[listLevels]int
}

// listRef says to which list a paragraph or style belongs.
type listRef struct {
	id    string
	level int
	set   bool
}

// read reads a w:numPr.
func (r *listRef) read(x *scanner) error {
	return x.children(func(name string) error {
		switch name {
		case "numId":
			r.id, r.set = x.attr("val"), true
		case "ilvl":
			r.level = min(max(x.number("val", 0), 0), listLevels-1)
		}
		return nil
	})
}

// readNumbering reads the definitions of lists.
func (d *docx) readNumbering() error {
	n := &d.lists
	n.abstract = make(map[string]*[listLevels]listLevel)
	n.lists = make(map[string]*list)
	counts := make(map[string]*[listLevels]int)
	return d.xml(target(d.relations, "numbering", "word/numbering.xml"), func(x *scanner) error {
		return x.document(func(name string) error {
			switch name {
			case "abstractNum":
				levels := new([listLevels]listLevel)
				n.abstract[x.attr("abstractNumId")] = levels
				return first(readLevels(x, levels), d.job.record())
			case "num":
				return first(n.readList(x, counts), d.job.record())
			}
			return nil
		})
	})
}

func readLevels(x *scanner, levels *[listLevels]listLevel) error {
	return x.children(func(name string) error {
		i := x.number("ilvl", -1)
		if name != "lvl" || i < 0 || i >= listLevels {
			return nil
		}
		l := &levels[i]
		l.start = 1
		return x.children(func(name string) error {
			switch name {
			case "start":
				l.start = x.number("val", 1)
			case "numFmt":
				l.format = x.attr("val")
			case "lvlText":
				l.text = x.attr("val")
			}
			return nil
		})
	})
}

func (n *numbering) readList(x *scanner, counts map[string]*[listLevels]int) error {
	id, levels, abstract := x.attr("numId"), new([listLevels]listLevel), ""
	restart := false
	err := x.children(func(name string) error {
		switch name {
		case "abstractNumId":
			abstract = x.attr("val")
			if a := n.abstract[abstract]; a != nil {
				*levels = *a
			}
		case "lvlOverride":
			i := x.number("ilvl", 0)
			return x.children(func(name string) error {
				if name == "startOverride" && i >= 0 && i < listLevels {
					levels[i].start = x.number("val", 1)
					restart = true
				}
				return nil
			})
		}
		return nil
	})
	if counts[abstract] == nil || restart {
		c := new([listLevels]int)
		for i := range c {
			c[i] = levels[i].start - 1
		}
		if restart {
			n.lists[id] = &list{levels, c}
			return err
		}
		counts[abstract] = c
	}
	n.lists[id] = &list{levels, counts[abstract]}
	return err
}

// label counts one paragraph and returns the number that stands before it, "" if
// it shows none.
func (n *numbering) label(ref listRef) string {
	l := n.lists[ref.id]
	if l == nil {
		return ""
	}
	l.counts[ref.level]++
	for i := ref.level + 1; i < listLevels; i++ {
		l.counts[i] = l.levels[i].start - 1
	}
	level := l.levels[ref.level]
	if !strings.Contains(level.text, "%") {
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(level.text) && b.Len() < maxNumerals; i++ {
		c := level.text[i]
		if c != '%' || i+1 == len(level.text) || level.text[i+1] < '1' || level.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		k := int(level.text[i] - '1')
		count := l.counts[k]
		if k < ref.level && count < l.levels[k].start {
			count = l.levels[k].start
		}
		b.WriteString(numeral(count, l.levels[k].format))
	}
	return b.String()
}

// numeral writes n in a number format of Word. A format that is not known is
// written in digits.
func numeral(n int, format string) string {
	switch format {
	case "bullet", "none":
		return ""
	case "lowerLetter", "upperLetter":
		if n < 1 || n > 26*maxNumerals {
			return strconv.Itoa(n)
		}
		// After z come aa, bb, cc.
		s := strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
		if format == "upperLetter" {
			s = strings.ToUpper(s)
		}
		return s
	case "lowerRoman", "upperRoman":
		s := roman(n)
		if format == "lowerRoman" {
			s = strings.ToLower(s)
		}
		return s
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var b strings.Builder
	for i, v := range values {
		for n >= v {
			b.WriteString(signs[i])
			n -= v
		}
	}
	return b.String()
}
