package casefile

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
)

func mentions(path string, kind doctype.Type, list ...parties.Mention) Facts {
	return Facts{Path: path, Kind: doctype.Facts{Type: kind}, Parties: parties.Facts{Mentions: list}}
}

func codes(bodies []Body) []string {
	var out []string
	for _, b := range bodies {
		out = append(out, string(b.Code))
	}
	return out
}

func TestBodiesAreMergedOverTheFolder(t *testing.T) {
	c := Build(Input{AsOf: "2026-01-01", Documents: []Facts{
		mentions("logg", doctype.Logg,
			parties.Mention{Party: "ppt", Stance: parties.Considered, Strength: 0.9},
			parties.Mention{Party: "bup", Stance: parties.Personal, Strength: 0.9},
			parties.Mention{Party: "politi", Stance: parties.DrawnIn, Strength: 0.5},
			parties.Mention{Party: "ressursteam", Stance: parties.DrawnIn, Strength: 0.9, Own: true}),
		mentions("møte", doctype.Motereferat,
			parties.Mention{Party: "ppt", Stance: parties.DrawnIn, Strength: 0.9},
			parties.Mention{Party: "skolehelsetjeneste", Stance: parties.DrawnIn, Strength: 0.9},
			parties.Mention{Party: "barnevern", Stance: parties.DrawnIn, Strength: 0.9}),
		{Path: "svar", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Parties: parties.Facts{Overview: &parties.Overview{
			Form: parties.Section, Listed: []parties.Mention{{Party: "barnevern"}}, Umbrella: []parties.Code{"habilitering"},
		}}},
	}})
	if got := codes(c.Bodies.Listed); !slices.Equal(got, []string{"barnevern"}) {
		t.Errorf("listed: %v", got)
	}
	// Later involvement beats earlier consideration; one hint alone is not enough;
	// the school's own team is no external body.
	if got := codes(c.Bodies.Missing); !slices.Equal(got, []string{"ppt", "skolehelsetjeneste"}) {
		t.Errorf("missing: %v", got)
	}
	if !c.Bodies.Missing[1].Borderline || c.Bodies.Missing[0].Borderline {
		t.Error("the school nurse is borderline, PPT is not")
	}
	if got := codes(c.Bodies.Mentioned); !slices.Equal(got, []string{"bup", "politi"}) {
		t.Errorf("mentioned: %v", got)
	}
}

func TestSeveralHintsMakeAnInvolvement(t *testing.T) {
	hint := parties.Mention{Party: "bup", Stance: parties.DrawnIn, Strength: 0.5}
	c := Build(Input{Documents: []Facts{
		mentions("a", doctype.Logg, hint), mentions("b", doctype.Logg, hint), mentions("c", doctype.Logg, hint),
	}})
	if got := codes(c.Bodies.Missing); !slices.Equal(got, []string{"bup"}) {
		t.Errorf("missing: %v", got)
	}
}

func TestWhatTheAccountTellsOutsideNeedsCertainSigns(t *testing.T) {
	account := mentions("svar", doctype.Redegjorelse,
		parties.Mention{Party: "fastlege", Stance: parties.Mentioned, Strength: 0.7},
		parties.Mention{Party: "skolehelsetjeneste", Stance: parties.Declined, Strength: 0.85},
		parties.Mention{Party: "bup", Stance: parties.Mentioned, Strength: 0.5})
	minutes := mentions("møte", doctype.Motereferat,
		parties.Mention{Party: "fastlege", Stance: parties.DrawnIn, Strength: 0.65},
		parties.Mention{Party: "skolehelsetjeneste", Stance: parties.DrawnIn, Strength: 0.9},
		parties.Mention{Party: "bup", Stance: parties.DrawnIn, Strength: 0.65})
	c := Build(Input{Documents: []Facts{account, minutes}})
	// The nurse sat in the meeting whatever the account says; of BUP it says nothing.
	if got := codes(c.Bodies.Missing); !slices.Equal(got, []string{"bup", "skolehelsetjeneste"}) {
		t.Errorf("missing: %v", got)
	}
}

func TestOverviewIsChosenByWhereItStands(t *testing.T) {
	sentence := parties.Facts{Overview: &parties.Overview{Form: parties.Sentence, Listed: []parties.Mention{{Party: "ppt"}}}}
	section := parties.Facts{Overview: &parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "ppt"}}}}
	plan := Facts{Path: "a plan", Kind: doctype.Facts{Type: doctype.Aktivitetsplan}, Parties: section}
	account := Facts{Path: "b svar", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Parties: sentence}
	own := Facts{Path: "c oversikt", Kind: doctype.Facts{Type: doctype.EksterneInstanser}, Parties: section}
	for _, tt := range []struct {
		docs []Facts
		want string
	}{
		{[]Facts{plan}, "a plan"},
		{[]Facts{plan, account}, "b svar"},
		{[]Facts{plan, account, own}, "c oversikt"},
	} {
		if got := Build(Input{Documents: tt.docs}).Bodies.Overview; got == nil || got.Doc.Path != tt.want {
			t.Errorf("the overview of %d documents is not in %q", len(tt.docs), tt.want)
		}
	}
}

func TestNoneIsStatedOnlyIfNobodyIsListed(t *testing.T) {
	none := Facts{Path: "svar", Parties: parties.Facts{Overview: &parties.Overview{Form: parties.Sentence, None: true}}}
	if b := Build(Input{Documents: []Facts{none}}).Bodies; !b.NoneStated || b.Overview == nil {
		t.Errorf("none is not stated: %+v", b)
	}
	listed := Facts{Path: "tillegg", Parties: parties.Facts{Overview: &parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "ppt"}}}}}
	if b := Build(Input{Documents: []Facts{none, listed}}).Bodies; b.NoneStated {
		t.Error("none is stated though PPT is listed")
	}
}

func TestWhatAPlanListsIsMissingFromTheAnswer(t *testing.T) {
	plan := Facts{Path: "plan", Kind: doctype.Facts{Type: doctype.Aktivitetsplan}, Parties: parties.Facts{Overview: &parties.Overview{
		Form: parties.Section, Listed: []parties.Mention{{Party: "ppt"}},
	}}}
	answer := func(o parties.Overview) Facts {
		return Facts{Path: "svar", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Parties: parties.Facts{Overview: &o}}
	}
	tests := []struct {
		name            string
		answer          parties.Overview
		listed, missing []string
		none            bool
	}{
		{"none, against the plan", parties.Overview{Form: parties.Sentence, None: true}, nil, []string{"ppt"}, true},
		{"a section without it", parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "bup"}}}, []string{"bup"}, []string{"ppt"}, false},
		{"a section with it", parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "ppt"}}}, []string{"ppt"}, nil, false},
		{"a sentence, which the plan adds to", parties.Overview{Form: parties.Sentence, Listed: []parties.Mention{{Party: "bup"}}}, []string{"ppt", "bup"}, nil, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := Build(Input{Documents: []Facts{plan, answer(tt.answer)}}).Bodies
			if !slices.Equal(codes(b.Listed), tt.listed) || !slices.Equal(codes(b.Missing), tt.missing) || b.NoneStated != tt.none {
				t.Errorf("listed %v, missing %v, none %v", codes(b.Listed), codes(b.Missing), b.NoneStated)
			}
			if len(b.Missing) > 0 && (b.Missing[0].Places[0].Doc.Path != "plan" || b.Overview.Doc.Path != "svar") {
				t.Error("the two places that disagree are not both shown")
			}
		})
	}
}

func TestDuplicatesCountFilesNotParts(t *testing.T) {
	c := Build(Input{Documents: []Facts{
		{Path: "a.pdf", SHA256: "1", Bytes: 10},
		{Path: "b.pdf", SHA256: "2", Bytes: 10, Pages: "1-2"},
		{Path: "b.pdf", SHA256: "2", Bytes: 10, Pages: "3-4"},
		{Path: "c.pdf", SHA256: "1", Bytes: 10},
		{Path: "d.pdf", SHA256: "0", Bytes: 0},
		{Path: "e.pdf", SHA256: "0", Bytes: 0},
	}})
	groups := c.Duplicates()
	if len(groups) != 1 || len(groups[0]) != 2 || groups[0][0].Path != "a.pdf" || groups[0][1].Path != "c.pdf" {
		t.Errorf("got %d groups", len(groups))
	}
}

func TestLocalNamesHoldOverTheFolder(t *testing.T) {
	explained := Facts{Path: "logg", Kind: doctype.Facts{Type: doctype.Logg}, Parties: parties.Facts{
		Mentions: []parties.Mention{{Party: "ressursteam", Stance: parties.DrawnIn, Strength: 0.9}},
		Locals:   []parties.LocalName{{Name: "Trygglaget", Party: "ressursteam"}},
	}}
	overview := Facts{Path: "svar", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Parties: parties.Facts{Overview: &parties.Overview{
		Form: parties.Section, Listed: []parties.Mention{{Party: "annen:Trygglaget"}, {Party: "annen:Tinnlia gård"}},
	}}}
	c := Build(Input{Documents: []Facts{explained, overview}})
	if got := codes(c.Bodies.Listed); !slices.Equal(got, []string{"ressursteam", "annen:Tinnlia gård"}) {
		t.Errorf("listed: %v", got)
	}
	if len(c.Bodies.Missing) > 0 {
		t.Errorf("missing: %v", codes(c.Bodies.Missing))
	}
}
