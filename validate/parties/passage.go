package parties

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// passage is a stretch of a document that is read as one: a paragraph whose
// lines are joined, a table row, a heading.
type passage struct {
	text    string
	tokens  []norsk.Token
	clauses []norsk.Clause
	inside  []int // clause of each token
	region  text.Region
	level   uint8
	lines   []lineStart
	number  int  // of its first line, counted from 0 over the document's lines with text
	first   bool // on the document's first page
	next    *passage
	boxes   []box

	role     role // of its first name
	spots    []spot
	mentions []Mention // one for each spot
	signs    []sign
	cues     []cueHit

	clauseSigns []signs // by clause
}

// lineStart is where in a passage's text a line of the document begins.
type lineStart struct {
	offset int
	at     text.Place
}

// row reports whether the passage has cells.
func (p *passage) row() bool { return strings.Contains(p.text, "\t") }

// place returns where the byte at offset stands in the file.
func (p *passage) place(offset int) text.Place {
	at := p.lines[0].at
	for _, l := range p.lines {
		if l.offset > offset {
			break
		}
		at = l.at
	}
	return at
}

// slice returns the text of the tokens from first to last, both included.
func (p *passage) slice(first, last int) string {
	return p.text[p.tokens[first].Start:p.tokens[last].End]
}

// passages splits d into passages. Lines that only the width of the page has
// parted are joined again, also over a page break.
func passages(d *text.Document) []*passage {
	var all []*passage
	number := 0
	wrap := wrapWidth(d)
	for at, line := range d.Lines() {
		if strings.TrimSpace(line.Text) == "" {
			continue
		}
		if len(all) > 0 && continues(all[len(all)-1], line, wrap) {
			all[len(all)-1].join(line.Text, at)
		} else {
			all = append(all, &passage{
				text: line.Text, region: line.Region, level: line.Level,
				lines: []lineStart{{0, at}}, number: number, first: at.Page == d.First+1,
			})
		}
		number++
	}
	return read(all)
}

// read splits the passages into words and clauses, and leaves those out that are
// nothing but a prompt.
func read(all []*passage) []*passage {
	kept := all[:0]
	for _, p := range all {
		tokens := norsk.Tokenize(p.text)
		p.tokens = withoutPrompts(p.text, tokens)
		if len(p.tokens) > 0 || len(tokens) == 0 {
			kept = append(kept, p)
		}
	}
	for i, p := range kept {
		if i+1 < len(kept) {
			p.next = kept[i+1]
		}
		p.clauses = norsk.Clauses(p.text, p.tokens)
		p.findBoxes()
		p.inside = make([]int, len(p.tokens))
		for n, c := range p.clauses {
			for t := c.First; t < c.End; t++ {
				p.inside[t] = n
			}
		}
	}
	return kept
}

// join appends a line to the passage. A word that is parted by a hyphen at the
// end of the line is put together.
func (p *passage) join(line string, at text.Place) {
	switch cut, ok := strings.CutSuffix(p.text, "-"); {
	case ok && endsWithCapitals(cut):
		// "PP-" / "kontoret": the hyphen is part of the word
	case ok && startsLower(line) && endsWithLetter(cut):
		p.text = cut
	default:
		p.text += " "
	}
	p.lines = append(p.lines, lineStart{len(p.text), at})
	p.text += line
}

// wrapWidth returns the length in letters from which a line of d may have been
// ended by the width of the page alone; 0 if its format has paragraphs.
func wrapWidth(d *text.Document) int {
	switch d.Content.Format {
	case text.PDF, text.Plain, text.EML, text.MSG, text.JPEG, text.PNG, text.TIFF, text.BMP, text.GIF, text.HEIC:
	default:
		return 0
	}
	const widest = 140 // a longer line is a paragraph
	var lengths [widest]int
	lines := 0
	for _, line := range d.Lines() {
		if n := utf8.RuneCountInString(line.Text); line.Region == text.Body && n > 20 && n < widest {
			lengths[n]++
			lines++
		}
	}
	longer := 0
	for n := widest - 1; n > 0; n-- {
		if longer += lengths[n]; longer > lines/10 {
			return max(35, n*7/10)
		}
	}
	return widest
}

// continues reports whether line goes on with the sentence that p breaks off.
func continues(p *passage, line *text.Line, wrap int) bool {
	if wrap == 0 || p.region != text.Body || line.Region != text.Body || p.level != 0 || line.Level != 0 ||
		p.row() || strings.Contains(line.Text, "\t") || len(p.text) > 4000 {
		return false
	}
	last := p.text[p.lines[len(p.lines)-1].offset:]
	end, _ := utf8.DecodeLastRuneInString(last)
	if strings.ContainsRune(".!?:;", end) || isItem(line.Text) {
		return false
	}
	if startsLower(line.Text) || end == ',' || end == '-' && endsWithLetter(last[:len(last)-1]) {
		return utf8.RuneCountInString(last) > 12
	}
	// "… avtale med" / "PPT om observasjon": only a full line can break off so.
	return utf8.RuneCountInString(last) >= wrap && !hasLabel(line.Text)
}

// isItem reports whether a line begins with the sign or number of a list.
func isItem(line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	if strings.ContainsRune("-–—•·*▪◦☐☑☒[(", first) {
		return true
	}
	rest := strings.TrimLeftFunc(line, unicode.IsDigit)
	return rest != line && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, ")"))
}

// hasLabel reports whether a line begins with a label and a colon.
func hasLabel(line string) bool {
	colon := strings.IndexByte(line, ':')
	return colon > 0 && strings.Count(line[:colon], " ") < 4
}

func startsLower(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first)
}

// endsWithCapitals reports whether s ends with an abbreviation in capitals.
func endsWithCapitals(s string) bool {
	last := s[strings.LastIndexAny(s, " \t(/")+1:]
	return utf8.RuneCountInString(last) > 1 && strings.IndexFunc(last, func(c rune) bool { return !unicode.IsUpper(c) }) < 0
}

func endsWithLetter(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(last)
}
