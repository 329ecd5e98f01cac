package doctype

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// phrases counts the phrases of a line, each once in a document.
func (r *reading) phrases(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit) {
	v := words()
	for _, h := range hits {
		if len(v.senses[h.Pattern]) == 0 || r.seen[h.Pattern] {
			continue
		}
		start := tokens[h.First].Start
		for _, s := range v.senses[h.Pattern] {
			if s.sort != phrase || s.label && start > 0 && line.Text[start-1] != '\t' {
				continue
			}
			r.seen[h.Pattern] = true
			weight := lexical[phrase][s.strength]
			if s.negative {
				weight = negativeInText
				if r.lines <= 3 && len(tokens) <= titleWords {
					weight = negativeInTitle
				}
			}
			r.add(signal{s.kind, phrase, weight, at, line.Text, start, tokens[h.Last].End})
		}
	}
}

// heading takes in a heading below the title zone.
func (r *reading) heading(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit) {
	for _, h := range titleHits(tokens, hits) {
		if h.First > 1 {
			continue
		}
		for _, s := range words().senses[h.Pattern] {
			if s.sort != title || s.negative {
				continue
			}
			r.headings = append(r.headings, headingHit{s.kind, s.strength})
			r.add(signal{s.kind, heading, lexical[heading][s.strength], at, line.Text, tokens[h.First].Start, tokens[h.Last].End})
		}
	}
}

// namesDocument reports whether the line names a kind of document, as the rows of
// a list of enclosures do.
func namesDocument(tokens []norsk.Token, hits []norsk.Hit) bool {
	if len(tokens) > 20 {
		return false
	}
	for _, h := range hits {
		for _, s := range words().senses[h.Pattern] {
			if s.sort == title && s.strength >= medium {
				return true
			}
		}
	}
	for _, t := range tokens {
		if _, ok := compound(t.Word); ok {
			return true
		}
	}
	return false
}

// labels takes in the labels of a form.
func (r *reading) labels(at text.Place, line *text.Line) {
	for label, value := range labelsOf(line) {
		label = strings.ToLower(label)
		if pupilLabels[label] && hasContent(value) {
			r.pupil++
		}
		having := words().fields[label]
		for _, k := range having {
			r.add(signal{k, field, fieldRare / float64(len(having)), at, line.Text, 0, len(label)})
		}
	}
}

// pupilLabels are the labels of a form about one pupil.
var pupilLabels = map[string]bool{
	"elev": true, "eleven": true, "elevens navn": true, "eleven sitt namn": true, "gjelder": true, "gjeld": true,
	"gjelder elev": true, "gjeld elev": true, "navn på elev": true, "namn på elev": true, "født": true, "fødd": true,
	"fødselsdato": true, "initialer": true, "elevens initialer": true, "initialar": true, "samtale med": true,
	"navn": true, "namn": true, "barnets navn": true,
}
