package doctype

import (
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// name takes in the file name, which is a hint and no more: it may lie.
func (r *reading) name(name string) {
	base := strings.TrimSuffix(path.Base(name), path.Ext(name))
	base = strings.Map(func(c rune) rune {
		if c == '_' || c == '-' {
			return ' '
		}
		return c
	}, base)
	r.beside(base, fileName)
	r.takeSample(base)
	tokens := norsk.Tokenize(base)
	r.zone.takeNames(base, tokens)
	r.nameOfBody(tokens, words().matcher.Find(base, tokens))
	folded := foldName(base)
	for _, cue := range words().names {
		if len(cue.text) >= 4 && strings.Contains(folded, cue.text) {
			r.add(signal{kind: cue.kind, sort: fileName, weight: lexical[fileName][weak], said: base, end: len(base)})
		}
	}
}

// meta takes in the title that the file's properties give.
func (r *reading) meta(title string) {
	if title != "" {
		r.beside(title, metadata)
	}
}

// beside looks for titles in a text that stands beside the document.
func (r *reading) beside(s string, from sort) {
	tokens := norsk.Tokenize(s)
	for _, h := range titleHits(tokens, words().matcher.Find(s, tokens)) {
		for _, sense := range words().senses[h.Pattern] {
			if sense.sort == title {
				r.add(signal{sense.kind, from, lexical[from][sense.strength], text.Place{}, s, tokens[h.First].Start, tokens[h.Last].End})
			}
		}
	}
	for _, t := range tokens {
		if c, ok := compound(t.Word); ok {
			r.add(signal{kindOf[c.kind], from, lexical[from][c.strength], text.Place{}, s, t.Start, t.End})
		}
	}
}

// foldName brings a name into the form in which names are compared: lower case,
// æøå as people type them where there is no such key.
func foldName(name string) string {
	return strings.NewReplacer("ø", "o", "å", "a", "æ", "ae").Replace(strings.ToLower(name))
}
