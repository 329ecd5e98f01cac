package rules

import (
	"strings"
)

// Text is a sentence in the three languages of the reports. A word in braces is
// a slot that is filled in when the sentence is said: {dok}, {liste}, {n}.
type Text struct{ NB, NN, EN string }

// In returns the text in lang: "nn", "en", or else bokmål.
func (t Text) In(lang string) string {
	switch lang {
	case "nn":
		return t.NN
	case "en":
		return t.EN
	}
	return t.NB
}

// complete reports whether the text exists in all three languages, with the same
// slots in each.
func (t Text) complete() bool {
	return t.NB != "" && t.NN != "" && t.EN != "" &&
		sameSlots(t.NB, t.NN) && sameSlots(t.NB, t.EN)
}

func (t Text) empty() bool { return t == Text{} }

// and returns the text with u behind it.
func (t Text) and(u Text) Text { return Text{t.NB + u.NB, t.NN + u.NN, t.EN + u.EN} }

// same is a text that is written alike in all three languages.
func same(s string) Text { return Text{s, s, s} }

// Slots are what the slots of a text are filled with.
type Slots map[string]Text

// fill returns the text in lang with its slots filled.
func (t Text) fill(lang string, slots Slots) string {
	s := t.In(lang)
	if !strings.Contains(s, "{") {
		return s
	}
	pairs := make([]string, 0, 2*len(slots))
	for name, value := range slots {
		pairs = append(pairs, "{"+name+"}", value.In(lang))
	}
	// One pass: what is filled in is never searched for slots again.
	return strings.NewReplacer(pairs...).Replace(s)
}

// slotNames returns the set of slots in s.
func slotNames(s string) map[string]bool {
	names := map[string]bool{}
	for {
		_, rest, found := strings.Cut(s, "{")
		if !found {
			return names
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return names
		}
		names[name] = true
		s = after
	}
}

func sameSlots(a, b string) bool {
	in, out := slotNames(a), slotNames(b)
	if len(in) != len(out) {
		return false
	}
	for name := range in {
		if !out[name] {
			return false
		}
	}
	return true
}
