package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// setApart reports whether label f, at the end of cell, is one without a colon:
// a word with a capital that ends in "dato", the day right after it.
func setApart(f *foundLabel, cell string) bool {
	first, _ := utf8.DecodeRuneInString(f.text)
	return unicode.IsUpper(first) && strings.HasSuffix(strings.ToLower(f.text), "dato") && lettersIn(cell[f.end:]) == 0
}

// othersPaper reports whether lead, the text before a label with a colon, ends in
// the name of a document that is not this one: "Sakkyndig vurdering datert:" in a
// plan.
func (s *sheet) othersPaper(lead string) bool {
	words := clauseWords(lead)
	if len(words) == 0 || s.kind.Type == doctype.Annet || s.kind.Type == "" {
		return false
	}
	word := words[len(words)-1]
	if !papers[word] {
		return false
	}
	for _, noun := range selfNouns[s.kind.Type] {
		if strings.HasPrefix(noun, word) {
			return false
		}
	}
	return !strings.Contains(strings.ToLower(s.kind.Title), word)
}

// papers are documents that others name with their day.
var papers = map[string]bool{
	"plan": true, "aktivitetsplan": true, "aktivitetsplanen": true, "tiltaksplan": true, "tiltaksplanen": true, "vurdering": true, "vedtak": true, "enkeltvedtak": true,
	"søknad": true, "henvisning": true, "tilvising": true, "bekymringsmelding": true, "brev": true,
}

// soleNoun reports whether s, the text before "skrevet av", is nothing but a word
// for the document: "Referat skrevet av Kari Li 7/2".
func soleNoun(s string) bool {
	return len(strings.Fields(s)) == 1 && docNoun(s)
}

// cellLabel returns the label that a short cell consists of or ends in: "Elevens
// fødselsdato", "Vurderinga er ferdig".
func cellLabel(cell string) *foundLabel {
	if f := wholeLabel(cell); f != nil {
		return f
	}
	if f := questionLabel(cell); f != nil {
		return f
	}
	found := lexiconLabels().in(cell)
	if len(found) == 0 || len(strings.Fields(cell)) > 4 || hasDigit(cell) || lettersIn(cell[found[len(found)-1].end:]) > 0 {
		return nil
	}
	return &found[len(found)-1]
}

// questionLabel returns the label that a form asks with: "Når skjedde hendelsen?",
// "Når ble samtalen holdt?"; nil if cell does not ask for a day.
func questionLabel(cell string) *foundLabel {
	words := clauseWords(cell)
	if len(words) < 3 || len(words) > 8 || words[0] != "når" {
		return nil
	}
	f := &foundLabel{label: label{role: Event}, end: len(cell), text: cell, colon: true, opens: true}
	for _, w := range words[1:] {
		switch role := roleOf(strings.Trim(w, "?")); role {
		case Met, Made, Decided, Sent:
			f.role, f.strength = role, weights["strong"]
			return f
		case Event, NextMeeting, Evaluation, Born, Due, Planned:
			f.role = role
			return f
		}
	}
	return f
}
