package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestDraftTexts holds that every text of list and init is there in every
// language, with the same verbs to fill in.
func TestDraftTexts(t *testing.T) {
	verbs := regexp.MustCompile(`%[a-z]`)
	for m := dNoFolder; m < endOfDraftTexts; m++ {
		p := textFor(message(m))
		for i, text := range p {
			if strings.TrimSpace(text) == "" {
				t.Errorf("text %d (%q) lacks %s", m, p[0], languages[i])
			}
			if !slices.Equal(verbs.FindAllString(text, -1), verbs.FindAllString(p[0], -1)) {
				t.Errorf("%q and %q take different things", text, p[0])
			}
		}
	}
}
