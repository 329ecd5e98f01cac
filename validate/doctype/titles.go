package doctype

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func titleText(s string) string {
	cell, _, _ := strings.Cut(s, "\t")
	if cell == "" {
		cell = s
	}
	return norsk.Quote(cell, 0, len(cell))
}

// title takes in a line of the title zone.
func (r *reading) title(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit, place float64) {
	end := len(line.Text)
	if i := strings.IndexByte(line.Text, '\t'); i > 0 {
		end = i
	} else if label, _, ok := splitLabel(line.Text); ok && !titleLabels[strings.ToLower(label)] {
		end = len(label)
	}
	covered := make([]bool, len(tokens))
	strongest := 0.0
	for _, h := range titleHits(tokens, hits) {
		if tokens[h.Last].End > end {
			continue
		}
		for i := h.First; i <= h.Last; i++ {
			covered[i] = true
		}
		shape := titleShape(line.Text, tokens, h)
		if shape == titleInside && words().lasts[h.Pattern] != tokens[h.Last].Word {
			shape = titleInText
		}
		for _, s := range words().senses[h.Pattern] {
			if s.sort != title {
				continue
			}
			if kinds[s.kind] == Innhentingsbrev && answers[tokens[0].Word] {
				s.kind = kindOf[Redegjorelse] // "Svar på" the letter
			}
			w := lexical[title][s.strength] * place * shape
			strongest = max(strongest, w)
			r.zone.know(kinds[s.kind])
			r.add(signal{s.kind, title, w, at, line.Text, tokens[h.First].Start, tokens[h.Last].End})
		}
	}
	for i, t := range tokens {
		if covered[i] || t.End > end {
			continue
		}
		if c, ok := compound(t.Word); ok {
			w := lexical[title][c.strength] * place * titleShape(line.Text, tokens, norsk.Hit{First: i, Last: i})
			strongest = max(strongest, w)
			r.zone.know(c.kind)
			r.add(signal{kindOf[c.kind], title, w, at, line.Text, t.Start, t.End})
		}
	}
	if contacts(tokens, end) {
		r.add(signal{kindOf[Foreldrekontakt], title, lexical[title][strong] * place * contactInTitle, at, line.Text, 0, len(line.Text)})
	}
	if r.zone.taken <= namedTitles {
		r.zone.takeForOne(titleText(line.Text))
	}
	if r.zone.taken <= namedTitles && len(tokens) > 2 {
		r.zone.takeNames(line.Text, tokens)
	}
	if strongest > 2 && strongest > r.zone.weight*2 {
		r.zone.title, r.zone.weight = titleText(line.Text), strongest
	}
}

func (z *titleZone) know(t Type) { z.known = z.known || t != Systemdokument && t != Aktivitetsplan }

// titleLine takes in a title that stands outside the text: a bookmark, the
// subject of a mail.
func (r *reading) titleLine(s string, at text.Place, place float64) {
	tokens := norsk.Tokenize(s)
	line := &text.Line{Text: s}
	hits := words().matcher.Find(s, tokens)
	r.title(at, line, tokens, hits, place)
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			r.marks[m]++
			r.early[m]++
		}
	}
	if r.zone.title == "" {
		r.zone.title = titleText(s)
	}
}

// titleShape is how much a hit counts by how it stands in its line.
func titleShape(line string, tokens []norsk.Token, h norsk.Hit) float64 {
	first := 0
	for first < len(tokens)-1 && isNumber(tokens[first].Word) {
		first++
	}
	// "Referat fra", "Notat om": what follows is the title as well.
	if first+2 < len(tokens) && carriers[tokens[first].Word] && prepositions[tokens[first+1].Word] && h.First == first+2 {
		first = h.First
	}
	switch {
	case h.First == first+1 && line[tokens[first].End] == '-':
		return joined
	case h.First > first:
		return titleInside
	case h.Last == len(tokens)-1:
		return titleWhole
	}
	return titleStarts
}

var (
	carriers = map[string]bool{"referat": true, "notat": true, "oppsummering": true, "rapport": true, "resultat": true,
		"resultater": true, "skjema": true, "utskrift": true}
	answers      = map[string]bool{"svar": true, "sv": true, "re": true, "tilsvar": true, "vedrørende": true, "vedrørande": true}
	prepositions = map[string]bool{"fra": true, "frå": true, "av": true, "om": true, "for": true, "etter": true, "på": true}
)

func isNumber(word string) bool { return word[0] >= '0' && word[0] <= '9' || word == "§" }

// titleHits keeps of hits the ones with a title, and of these the longest. Of two
// as long the one that is written so counts, not the one that only inflects to it.
func titleHits(tokens []norsk.Token, hits []norsk.Hit) []norsk.Hit {
	var kept []norsk.Hit
	for _, h := range hits {
		if !hasTitle(h.Pattern) {
			continue
		}
		if n := len(kept); n > 0 && kept[n-1].First == h.First && kept[n-1].Last == h.Last {
			if words().lasts[h.Pattern] == tokens[h.Last].Word {
				kept[n-1] = h
			}
			continue
		}
		kept = append(kept, h)
	}
	return norsk.Longest(kept)
}

func hasTitle(pattern int) bool {
	for _, s := range words().senses[pattern] {
		if s.sort == title {
			return true
		}
	}
	return false
}

// looksLikeHeading reports whether a line that is no title heads a section.
func looksLikeHeading(line *text.Line, tokens []norsk.Token) bool {
	if line.Level > 0 {
		return true
	}
	s := strings.TrimSuffix(line.Text, ":")
	if len(tokens) > 8 || strings.ContainsAny(s, "\t:") || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}

// furniture takes in the head or foot of the first page, where forms carry their
// name.
func (r *reading) furniture(at text.Place, line *text.Line, tokens []norsk.Token) {
	hits := words().matcher.Find(line.Text, tokens)
	if len(tokens) <= titleWords {
		r.title(at, line, tokens, hits, titleBeside)
	}
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			switch m {
			case office:
				r.marks[m]++
				r.letterhead = true
			case approval:
				r.marks[m]++
			}
		}
	}
}
