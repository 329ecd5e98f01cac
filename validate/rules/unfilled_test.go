package rules

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// An overview that waits to be filled in is told of as that, with the fields that are
// empty; it is never what came nearest to an overview.
func TestUnfilledOverview(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		dated      bool
	}{
		{"without its date", "Oversikten er ikke fylt ut: dato, når", false},
		{"with its date", "Oversikten er ikke fylt ut: når", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			facts := complete()
			facts[0].Parties.Overview = nil
			form := dated("Instanser.html", doctype.EksterneInstanser, "2025-04-28")
			form.Parties.Unfilled = true
			form.Parties.Mentions = facts[1].Parties.Mentions
			if !tt.dated {
				form.Dating = dating.Facts{}
			}
			res := Run(casefile.Build(casefile.Input{Documents: append(facts, form), AsOf: "2026-01-01"}), profile(t), "nb")
			said := ""
			for _, f := range res.Findings {
				if f.Requirement == "eksterne-instanser" {
					said += f.Message + f.Basis
				}
				if f.Rule == "dato-mangler" && !strings.Contains(f.Message, "ikke fylt ut") {
					t.Errorf("the missing date is told of as if the form were written: %q", f.Message)
				}
			}
			if !strings.HasPrefix(said, tt.want) || strings.Contains(said, "Nærmest") {
				t.Errorf("said %q, want %q", said, tt.want)
			}
		})
	}
}

// What a blank form names is named nowhere in the case.
func TestBlankFormMentionsNobody(t *testing.T) {
	facts := complete()
	form := dated("Mal.docx", doctype.Redegjorelse, "2025-04-28")
	form.Kind.Blank = true
	form.Parties.Mentions = append(form.Parties.Mentions, facts[1].Parties.Mentions...)
	form.Parties.Mentions[0].Party = "bup"
	c := casefile.Build(casefile.Input{Documents: append(facts, form), AsOf: "2026-01-01"})
	if len(c.Bodies.Mentioned) > 0 || len(c.Bodies.Missing) > 0 {
		t.Errorf("bodies of a blank form: mentioned %v, missing %v", c.Bodies.Mentioned, c.Bodies.Missing)
	}
}
