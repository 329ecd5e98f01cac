package rules

import (
	"regexp"
	"strings"
	"testing"
)

// school is how a sentence speaks to a school.
var school = regexp.MustCompile(`(?i)\b(dere|deres|dykk|dykkar|your?)\b`)

// TestRequests: each rule tells an office what to do, in words for an office, but for
// the rules about the program's own tools.
func TestRequests(t *testing.T) {
	for _, r := range All() {
		about := strings.HasPrefix(r.ID, "tekstgjenkjenning-") || strings.HasPrefix(r.ID, "sidetegning-")
		if _, ok := Request(r.ID, "nb"); ok == about {
			t.Errorf("%s: has a request: %v", r.ID, ok)
		}
	}
	for id, text := range requests {
		if _, ok := Lookup(id); !ok {
			t.Errorf("%s is no rule", id)
		}
		if !text.complete() || len(slotNames(text.NB)) > 0 {
			t.Errorf("%s: not in three languages, or with a slot that nothing fills", id)
		}
		for _, said := range []string{text.NB, text.NN, text.EN} {
			if said := strings.ReplaceAll(said, "for you", ""); school.MatchString(said) {
				t.Errorf("%s speaks to the school: %s", id, said)
			}
		}
	}
	if said, ok := Request("no-such-rule", "en"); ok || said != "" {
		t.Error("a request for a rule that is none")
	}
}
