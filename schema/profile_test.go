package schema

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestBuiltinProfiles(t *testing.T) {
	if got := BuiltinProfiles(); !slices.Equal(got, []string{"innlandet-2025"}) {
		t.Fatalf("BuiltinProfiles() = %v", got)
	}
	for _, id := range BuiltinProfiles() {
		p, err := BuiltinProfile(id)
		if err != nil {
			t.Fatal(err)
		}
		if p.ID != id {
			t.Errorf("profile %s calls itself %q", id, p.ID)
		}
		data, err := files.ReadFile("profiles/" + id + ".json")
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(data), `"nb"`); n != strings.Count(string(data), `"nn"`) || n != strings.Count(string(data), `"en"`) {
			t.Errorf("%s: a text lacks a language", id)
		}
	}
	p, err := BuiltinProfile("innlandet-2025")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, r := range p.Requirements {
		ids = append(ids, r.ID)
	}
	want := []string{report.Redegjorelse, report.Dokumentasjon, report.EksterneInstanser, report.Datering, report.Systemdokumentasjon}
	if !slices.Equal(ids, want) {
		t.Errorf("requirements %v, want %v", ids, want)
	}
}

func TestUnknownBuiltinProfile(t *testing.T) {
	for _, id := range []string{"innlandet", "../innlandet-2025", ""} {
		if p, err := BuiltinProfile(id); p != nil || err == nil || !strings.Contains(err.Error(), "innlandet-2025") {
			t.Errorf("BuiltinProfile(%q) = %v, %v; want an error that says what there is", id, p, err)
		}
	}
}

const own = `# Et annet embete
version: 1
id: vestre-2026
title: {nn: Vestre embete}
requirements:
  - id: datering
    title: {nb: Datering, en: Dating}
  - id: fravaer
    title: {nb: Fraværsutskrift, nn: Fråværsutskrift}
    met_by:
      - types: [logg, møtereferat]
        title_words: [fravær, fråvær]
      - title_words: [timeliste]
    missing: {nb: Brevet ber om fraværet., nn: Brevet ber om fråværet., en: The letter asks for absences.}
rules:
  dato-kun-filnavn: error
  fravaer-mangler: warning
  duplikat: off
`

func TestParseProfile(t *testing.T) {
	got, violations := ParseProfile("vestre.yaml", []byte(own))
	if len(violations) > 0 {
		t.Fatal(messages(violations))
	}
	got.ruleFields = nil
	want := &Profile{
		File: "vestre.yaml", ID: "vestre-2026",
		Title: Localized{"Vestre embete", "Vestre embete", "Vestre embete"},
		Requirements: []Requirement{
			{At: Position{6, 5}, ID: "datering", Title: Localized{"Datering", "Datering", "Dating"}},
			{
				At: Position{8, 5}, ID: "fravaer",
				Title: Localized{"Fraværsutskrift", "Fråværsutskrift", "Fraværsutskrift"},
				MetBy: []Presence{
					{Types: []string{"logg", "motereferat"}, TitleWords: []string{"fravær", "fråvær"}},
					{TitleWords: []string{"timeliste"}},
				},
				Met:     Localized{"Dette er med: Fraværsutskrift.", "Dette er med: Fråværsutskrift.", "This is there: Fraværsutskrift."},
				Missing: Localized{"Brevet ber om fraværet.", "Brevet ber om fråværet.", "The letter asks for absences."},
				Advice:  Localized{generalAdvice.nb, generalAdvice.nn, generalAdvice.en},
			},
		},
		Rules: map[string]Severity{"dato-kun-filnavn": Error, "fravaer-mangler": Warning, "duplikat": Off},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got := want.Requirements[1].Title.In("nn"); got != "Fråværsutskrift" {
		t.Errorf("In(nn) = %q", got)
	}
}

func TestProfileViolations(t *testing.T) {
	replace := func(old, new string) string { return strings.Replace(own, old, new, 1) }
	tests := []struct {
		name, doc string
		want      Problem
		field     string
		line      int
		nb        string
	}{
		{"nothing", "", MissingField, "", 1, "Feltet «id» mangler."},
		{"no title", replace("title: {nn: Vestre embete}\n", ""), MissingField, "", 2, "Feltet «title» mangler."},
		{"a text for a title", replace("{nn: Vestre embete}", "Vestre"), WrongType, "title", 4, "Her skal det stå felt med verdier under."},
		{"an empty title", replace("{nn: Vestre embete}", "{}"), TooFew, "title", 4, "Her mangler det noe: det må være minst 1."},
		{"a fourth language", replace("nn: Vestre", "se: Vestre"), UnknownField, "title.se", 4, "Feltet «se» finnes ikke. Her kan det stå en, nb eller nn."},
		{"a later version", replace("version: 1", "version: 2"), NotOneOf, "version", 2, "Verdien «2» finnes ikke. Her kan det stå 1."},
		{"a severity", replace("duplikat: off", "duplikat: none"), NotOneOf, "rules.duplikat", 18, "Verdien «none» finnes ikke. Mente dere «note»?"},
		{"a rule with ø", replace("duplikat: off", "møte: off"), BadForm, "rules.møte", 18, "Her skal det stå en kode av små bokstaver a–z, tall og bindestrek."},
		{"an ID with spaces", replace("vestre-2026", "Vestre embete"), BadForm, "id", 3, "Her skal det stå en kode av små bokstaver a–z, tall og bindestrek."},
		{"a requirement twice", replace("id: fravaer", "id: datering"), Misplaced, "requirements[2].met_by", 10, "Dette feltet kan ikke stå her."},
		{"an own requirement twice", own[:strings.Index(own, "rules:")] + "  - {id: fravaer, title: {nb: a}, met_by: [{types: [iop]}]}\n",
			RepeatedValue, "requirements[3].id", 15, "Det samme er ført opp tidligere, på linje 8. Behold bare ett av dem."},
		{"a requirement that nothing meets", replace("id: datering", "id: tidslinje"), MissingField, "requirements[1]", 6, "Feltet «met_by» mangler."},
		{"a way without a condition", replace("- title_words: [timeliste]", "- {}"), TooFew, "requirements[2].met_by[2]", 13, "Her mangler det noe: det må være minst 1."},
		{"an unknown kind", replace("types: [logg,", "types: [lgog,"), NotOneOf, "requirements[2].met_by[1].types[1]", 11, "Verdien «lgog» finnes ikke. Mente dere «logg»?"},
		{"a kind twice", replace("[logg, møtereferat]", "[logg, logg]"), RepeatedValue, "requirements[2].met_by[1].types[2]", 11, "Det samme er ført opp tidligere, på linje 11. Behold bare ett av dem."},
		{"a word of two letters", replace("[timeliste]", "[av]"), TooShort, "requirements[2].met_by[2].title_words[1]", 13, "Teksten er for kort. Den må ha minst 3 tegn."},
		{"no requirements", "version: 1\nid: a\ntitle: {nb: a}\nrequirements: []\n", TooFew, "requirements", 4, "Her mangler det noe: det må være minst 1."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, got := ParseProfile("p.yml", []byte(tt.doc))
			if p != nil {
				t.Error("half a profile was returned")
			}
			i := slices.IndexFunc(got, func(v Violation) bool {
				return v.Problem == tt.want && v.Field == tt.field && v.Line == tt.line
			})
			if i < 0 {
				t.Fatalf("no %s at %s, line %d:\n%s", tt.want, tt.field, tt.line, messages(got))
			}
			if told := got[i].Text("nb"); told != tt.nb {
				t.Errorf("got %s, want %s", told, tt.nb)
			}
		})
	}
}

func TestProfileRules(t *testing.T) {
	p, violations := ParseProfile("p.yaml", []byte(own))
	if p == nil {
		t.Fatal(messages(violations))
	}
	got := p.CheckRules([]string{"duplikat", "dato-kun-filnamn"})
	if len(got) != 1 || got[0].Field != "rules.dato-kun-filnavn" || got[0].Line != 16 || got[0].Suggest != "dato-kun-filnamn" {
		t.Errorf("CheckRules: %+v", got)
	}
}

func FuzzProfile(f *testing.F) {
	f.Add("p.yaml", own)
	builtin, err := files.ReadFile("profiles/innlandet-2025.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add("p.json", string(builtin))
	f.Add("p.json", `{"requirements": [{"id": "\u0000", "met_by": [{}]}], "rules": {"": null, "a.b": 1}}`)
	f.Fuzz(func(t *testing.T, name, doc string) {
		p, violations := ParseProfile(name, []byte(doc))
		checkViolations(t, doc, violations)
		if (p == nil) == (len(violations) == 0) {
			t.Fatalf("profile %v with %d violations", p != nil, len(violations))
		}
		if p == nil {
			return
		}
		for _, r := range p.Requirements {
			for _, text := range []Localized{r.Title, r.Met, r.Missing, r.Advice} {
				if whole := text.NB != "" && text.NN != "" && text.EN != ""; !whole && (text != Localized{} || len(r.MetBy) > 0) {
					t.Errorf("text %+v is neither whole nor empty", text)
				}
			}
		}
		p.CheckRules(nil)
	})
}
