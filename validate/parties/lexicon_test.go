package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// sentenceOf puts the name of a body into a phrase of the lexicon.
func sentenceOf(phrase, body string) string {
	s := strings.ReplaceAll(phrase, "{P}", body)
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

func TestEveryPhraseThatDrawsIn(t *testing.T) {
	for _, c := range norsk.Words().Involvement.DrawnIn {
		line := sentenceOf(c.Text, "PPT")
		if got := stances(Find(inBody(line), doctype.Facts{})); !strings.HasSuffix(got, "ppt drawn-in") {
			t.Errorf("%s: %s", line, got)
		}
	}
}

func TestNoPhraseThatOnlyMentionsDrawsIn(t *testing.T) {
	for _, c := range norsk.Words().Involvement.OnlyMentioned {
		line := sentenceOf(c.Text, "PPT")
		if got := stances(Find(inBody(line), doctype.Facts{})); strings.Contains(got, string(DrawnIn)) || got == "" {
			t.Errorf("%s: %s", line, got)
		}
	}
}

func TestEveryPhraseThatSaysNone(t *testing.T) {
	for _, c := range norsk.Words().Involvement.NoneInvolved {
		o := Find(inBody(sentenceOf(c.Text, "")), doctype.Facts{Type: doctype.Redegjorelse}).Overview
		if o == nil || !o.None {
			t.Errorf("%s: %s", c.Text, summary(o))
		}
	}
}

// TestEveryNameIsFound holds that each name of the lexicon leads to its body.
func TestEveryNameIsFound(t *testing.T) {
	for _, p := range norsk.Words().Parties {
		if p.External == "false" {
			continue
		}
		for _, alias := range append(p.Aliases, p.Internal...) {
			facts := Find(inBody("Vi hadde møte med "+alias+" i dag."), doctype.Facts{})
			found := false
			for _, m := range facts.Mentions {
				found = found || string(m.Party) == p.Code
			}
			if !found {
				t.Errorf("%q is not found as %s: %+v", alias, p.Code, facts.Mentions)
			}
		}
	}
}
