package rules

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func profile(t *testing.T) *schema.Profile {
	t.Helper()
	p, err := schema.BuiltinProfile("innlandet-2025")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func dated(path string, kind doctype.Type, date string) casefile.Facts {
	return casefile.Facts{
		Path: path, Bytes: 1, SHA256: path, Kind: doctype.Facts{Type: kind},
		Dating: dating.Facts{Made: &dating.Found{Date: date, Role: dating.Made}},
	}
}

// complete is a folder in which nothing is wrong.
func complete() []casefile.Facts {
	account := dated("Redegjørelse.docx", doctype.Redegjorelse, "2025-04-28")
	account.Parties.Overview = &parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "ppt"}}}
	plan := dated("Plan.docx", doctype.Aktivitetsplan, "2025-03-12")
	plan.Kind.PlanPoints = []int{1, 2, 3, 4, 5}
	minutes := dated("Møte.pdf", doctype.Motereferat, "2025-03-12")
	minutes.Parties.Mentions = []parties.Mention{{Party: "ppt", Stance: parties.DrawnIn, Strength: 0.9}}
	return []casefile.Facts{account, minutes, plan}
}

func statuses(res Result) map[string]report.Status {
	out := map[string]report.Status{}
	for _, r := range res.Requirements {
		out[r.ID] = r.Status
	}
	return out
}

func ruleIDs(res Result) []string {
	var ids []string
	for _, f := range res.Findings {
		ids = append(ids, f.Rule)
	}
	return ids
}

// TestRules changes one thing in a complete folder at a time. A row says which
// rules strike and which requirements are then not met; all others must be.
func TestRules(t *testing.T) {
	drawnIn := func(code parties.Code) []parties.Mention {
		return []parties.Mention{{Party: code, Stance: parties.DrawnIn, Strength: 0.9}}
	}
	for _, tt := range []struct {
		name   string
		change func([]casefile.Facts) []casefile.Facts
		rules  []string
		want   map[string]report.Status
	}{
		{"nothing", func(f []casefile.Facts) []casefile.Facts { return f }, nil, nil},

		{"no account", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Type = doctype.EksterneInstanser
			return f
		}, []string{"redegjorelse-mangler"}, map[string]report.Status{"redegjorelse": report.Gap}},
		{"the letter is no account", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Type = doctype.EksterneInstanser
			return append(f, dated("Brev.pdf", doctype.Innhentingsbrev, "2025-04-14"))
		}, []string{"redegjorelse-mangler"}, map[string]report.Status{"redegjorelse": report.Gap}},
		{"the account is a part of a mail", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Type, f[0].Kind.Also = doctype.Dokumentliste, []doctype.Type{doctype.Redegjorelse}
			return f
		}, nil, nil},
		{"blank account", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Blank = true
			return f
		}, []string{"redegjorelse-tom"}, map[string]report.Status{"redegjorelse": report.Gap}},
		{"unclear account", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Account = &doctype.Account{Unclear: true}
			return f
		}, []string{"redegjorelse-uklar"}, map[string]report.Status{"redegjorelse": report.Weak}},
		{"locked account", func(f []casefile.Facts) []casefile.Facts {
			f[0].Unread, f[0].Problem = true, text.NeedsPassword
			return f
		}, []string{"redegjorelse-uklar", "dokument-uleselig"}, map[string]report.Status{
			"redegjorelse": report.Weak, "datering": report.Gap,
		}},
		{"an account in another matter", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.OtherMatter = true
			return f
		}, []string{"redegjorelse-mangler"}, map[string]report.Status{"redegjorelse": report.Gap}},

		{"an overview that is a form, nobody drawn in", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties.Overview, f[1].Parties.Mentions = nil, nil
			form := dated("Instanser.html", doctype.EksterneInstanser, "2025-04-28")
			form.Kind.Blank = true
			return append(f, form)
		}, []string{"instanser-ikke-omtalt"}, map[string]report.Status{"eksterne-instanser": report.Weak}},
		{"an overview with only the date filled in", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties.Overview = nil
			form := dated("Instanser.html", doctype.EksterneInstanser, "2025-04-28")
			form.Parties.Unfilled = true
			return append(f, form)
		}, []string{"oversikt-mangler"}, map[string]report.Status{"eksterne-instanser": report.Gap}},

		{"no documentation", func(f []casefile.Facts) []casefile.Facts {
			f[1].Kind.Type, f[2].Kind.Type = doctype.Annet, doctype.Annet
			return f
		}, []string{"dokumentasjon-mangler"}, map[string]report.Status{"dokumentasjon": report.Gap}},
		{"only a blank plan", func(f []casefile.Facts) []casefile.Facts {
			f[1].Kind.Type, f[2].Kind.Blank = doctype.Annet, true
			return f
		}, []string{"dokumentasjon-mangler", "mal-vedlagt"}, map[string]report.Status{"dokumentasjon": report.Gap}},
		{"documentation that is locked", func(f []casefile.Facts) []casefile.Facts {
			f[1].Kind.Type = doctype.Annet
			f[2].Unread, f[2].Problem = true, text.NeedsPassword
			return f
		}, []string{"dokumentasjon-tynn", "dokument-uleselig"}, map[string]report.Status{
			"dokumentasjon": report.Weak, "datering": report.Gap,
		}},
		{"no plan", func(f []casefile.Facts) []casefile.Facts { return f[:2] }, []string{"aktivitetsplan-mangler"}, nil},
		{"a plan without evaluation", func(f []casefile.Facts) []casefile.Facts {
			f[2].Kind.PlanPoints = []int{1, 2, 3, 4}
			return f
		}, []string{"plan-mangler-punkt"}, nil},
		{"a long silence", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating.Made.Date = "2024-10-01"
			return f
		}, []string{"opphold-i-tidslinjen"}, nil},

		{"nothing said of bodies, none involved", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties, f[1].Parties = parties.Facts{}, parties.Facts{}
			return f
		}, []string{"instanser-ikke-omtalt"}, map[string]report.Status{"eksterne-instanser": report.Weak}},
		{"no overview", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties = parties.Facts{}
			return f
		}, []string{"oversikt-mangler"}, map[string]report.Status{"eksterne-instanser": report.Gap}},
		{"a body is not listed", func(f []casefile.Facts) []casefile.Facts {
			f[1].Parties.Mentions = drawnIn("bup")
			return f
		}, []string{"instans-ikke-listet"}, map[string]report.Status{"eksterne-instanser": report.Gap}},
		{"a borderline body is not listed", func(f []casefile.Facts) []casefile.Facts {
			f[1].Parties.Mentions = drawnIn("skolehelsetjeneste")
			return f
		}, []string{"instans-usikker"}, map[string]report.Status{"eksterne-instanser": report.Weak}},
		{"a general term covers the body", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties.Overview.Umbrella = []parties.Code{"bup"}
			f[1].Parties.Mentions = drawnIn("bup")
			return f
		}, []string{"instans-usikker"}, map[string]report.Status{"eksterne-instanser": report.Weak}},
		{"none, and it is so", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties.Overview = &parties.Overview{Form: parties.Sentence, None: true}
			f[1].Parties.Mentions = nil
			return f
		}, nil, nil},
		{"none, but the police were there", func(f []casefile.Facts) []casefile.Facts {
			f[0].Parties.Overview = &parties.Overview{Form: parties.Sentence, None: true}
			f[1].Parties.Mentions = drawnIn("politi")
			return f
		}, []string{"oversikt-motsagt"}, map[string]report.Status{"eksterne-instanser": report.Gap}},

		{"undated", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating = dating.Facts{Seen: []dating.Found{{Date: "2025-06-01", Role: dating.Evaluation}}}
			return f
		}, []string{"dato-mangler"}, map[string]report.Status{"datering": report.Gap}},
		{"dated by its name", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating = dating.Facts{Name: "2025-03-12"}
			return f
		}, []string{"dato-kun-filnavn"}, map[string]report.Status{"datering": report.Weak}},
		{"dated by its metadata", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating = dating.Facts{Created: "2025-03-12"}
			return f
		}, []string{"dato-kun-metadata"}, map[string]report.Status{"datering": report.Gap}},
		{"only an automatic field", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating = dating.Facts{Created: "2025-03-12", AutoField: &dating.Found{Date: "2026-01-01", Role: dating.Auto}}
			return f
		}, []string{"dato-autofelt"}, map[string]report.Status{"datering": report.Gap}},
		{"day and month only", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating = dating.Facts{NoYear: &dating.Found{Date: "--03-12"}}
			return f
		}, []string{"dato-mangler", "dato-uten-ar"}, map[string]report.Status{"datering": report.Gap}},
		{"unreadable", func(f []casefile.Facts) []casefile.Facts {
			return append(f, casefile.Facts{Path: "x.pdf", Unread: true, Problem: text.Damaged, Kind: doctype.Facts{Type: doctype.Logg}})
		}, []string{"dokument-uleselig"}, map[string]report.Status{"datering": report.Gap}},
		{"the future", func(f []casefile.Facts) []casefile.Facts {
			f[0].Dating.Made.Date = "2028-04-28"
			return f
		}, []string{"dato-i-fremtiden"}, nil},
		{"the list says another day", func(f []casefile.Facts) []casefile.Facts {
			list := dated("Vedleggsliste.docx", doctype.Dokumentliste, "2025-04-28")
			list.Dating.Rows = []dating.Row{{Title: "Møte", File: "Møte.pdf", Date: "2025-03-13"}}
			return append(f, list)
		}, []string{"dato-motsagt"}, nil},

		{"a routine", func(f []casefile.Facts) []casefile.Facts {
			return append(f, dated("Rutine.pdf", doctype.Systemdokument, "2024-01-01"))
		}, []string{"systemdokument-vedlagt"}, map[string]report.Status{"systemdokumentasjon": report.Gap}},

		{"nearly a routine", func(f []casefile.Facts) []casefile.Facts {
			f[1].Kind.RunnerUp, f[1].Kind.RunnerUpConfidence = doctype.Systemdokument, 0.4
			return f
		}, []string{"systemdokument-mulig"}, nil},

		{"a letter about a supervision", func(f []casefile.Facts) []casefile.Facts {
			letter := dated("Brev.pdf", doctype.Innhentingsbrev, "2025-04-14")
			letter.Kind.Supervision = true
			return append(f, letter)
		}, []string{"ser-ut-som-tilsyn"}, nil},

		{"a plan and its next version", func(f []casefile.Facts) []casefile.Facts {
			next := dated("Plan 2.docx", doctype.Aktivitetsplan, "2025-04-02")
			next.Kind.PlanPoints = []int{1, 2, 3, 4, 5}
			return append(f, next)
		}, []string{"plan-flere-versjoner"}, nil},
		{"a Thursday that was a Wednesday", func(f []casefile.Facts) []casefile.Facts {
			f[1].Dating.Made.Weekday = 4
			return f
		}, []string{"dato-motsagt"}, nil},
		{"another pupil's minutes", func(f []casefile.Facts) []casefile.Facts {
			f[0].Kind.Pupils = &doctype.Pupils{Labelled: []doctype.Person{{Initials: "AB"}}}
			f[2].Kind.Pupils = f[0].Kind.Pupils
			f[1].Kind.Pupils = &doctype.Pupils{Labelled: []doctype.Person{{Initials: "MK"}}}
			return f
		}, []string{"annen-elev"}, nil},
		{"a list that names too much and too little", func(f []casefile.Facts) []casefile.Facts {
			list := dated("Vedleggsliste.docx", doctype.Dokumentliste, "2025-04-28")
			list.Dating.Rows = []dating.Row{{Title: "Plan"}, {Title: "Møte"}, {Title: "Logg frå friminutt"}}
			return append(f, list, dated("Avvik.pdf", doctype.Avvik, "2025-03-20"))
		}, []string{"vedlegg-mangler", "ikke-i-vedleggslisten"}, nil},

		{"the same file twice", func(f []casefile.Facts) []casefile.Facts {
			again := f[1]
			again.Path = "Møte (kopi).pdf"
			return append(f, again)
		}, []string{"duplikat"}, nil},
	} {
		c := casefile.Build(casefile.Input{Documents: tt.change(complete()), AsOf: "2026-01-01"})
		res := Run(c, profile(t), "nb")
		if got := ruleIDs(res); !slices.Equal(got, tt.rules) {
			t.Errorf("%s: rules %v, want %v", tt.name, got, tt.rules)
		}
		for id, got := range statuses(res) {
			want := tt.want[id]
			if want == "" {
				want = report.Met
			}
			if got != want {
				t.Errorf("%s: %s is %s, want %s", tt.name, id, got, want)
			}
		}
	}
}

func TestVerdict(t *testing.T) {
	run := func(in casefile.Input) report.Verdict {
		in.AsOf = "2026-01-01"
		return Run(casefile.Build(in), profile(t), "nb").Verdict
	}
	if got := run(casefile.Input{Documents: complete()}); got != report.Complete {
		t.Errorf("a complete folder is %s", got)
	}
	if got := run(casefile.Input{Documents: complete(), ManifestFaults: []schema.Violation{{File: "saksmappe.yaml"}}}); got != report.WeakSpot {
		t.Errorf("with a bad manifest it is %s", got)
	}
	if got := run(casefile.Input{}); got != report.Gaps {
		t.Errorf("an empty folder is %s", got)
	}
}

func TestProfileChangesSeverities(t *testing.T) {
	p := *profile(t)
	p.Rules = map[string]schema.Severity{"systemdokument-vedlagt": "note", "aktivitetsplan-mangler": "error", "duplikat": schema.Off}
	docs := append(complete()[:2], dated("Rutine.pdf", doctype.Systemdokument, "2024-01-01"))
	again := docs[1]
	again.Path = "Møte 2.pdf"
	res := Run(casefile.Build(casefile.Input{Documents: append(docs, again), AsOf: "2026-01-01"}), &p, "nb")
	if got, want := ruleIDs(res), []string{"aktivitetsplan-mangler", "systemdokument-vedlagt"}; !slices.Equal(got, want) {
		t.Errorf("rules %v, want %v", got, want)
	}
	got := statuses(res)
	if got["systemdokumentasjon"] != report.Met || got["dokumentasjon"] != report.Gap {
		t.Errorf("statuses %v", got)
	}
}

func TestProfileAddsARequirement(t *testing.T) {
	p := *profile(t)
	p.Requirements = append(slices.Clone(p.Requirements), schema.Requirement{
		ID:    "fravaer",
		Title: schema.Localized{NB: "Fraværsutskrift", NN: "Fråværsutskrift", EN: "Record of absences"},
		MetBy: []schema.Presence{{TitleWords: []string{"fravær", "fråvær"}}},
	})
	res := Run(casefile.Build(casefile.Input{Documents: complete(), AsOf: "2026-01-01"}), &p, "nn")
	if statuses(res)["fravaer"] != report.Gap || res.Verdict != report.Gaps {
		t.Errorf("without the record: %v", statuses(res))
	}
	p.Rules = map[string]schema.Severity{"fravaer-mangler": "warning"}
	res = Run(casefile.Build(casefile.Input{Documents: complete(), AsOf: "2026-01-01"}), &p, "nn")
	if statuses(res)["fravaer"] != report.Weak || res.Verdict != report.WeakSpot {
		t.Errorf("as a warning: %v", statuses(res))
	}
	with := append(complete(), dated("Fråværsoversikt vår.pdf", doctype.Annet, "2025-04-01"))
	res = Run(casefile.Build(casefile.Input{Documents: with, AsOf: "2026-01-01"}), &p, "nn")
	if statuses(res)["fravaer"] != report.Met {
		t.Errorf("with the record: %v", statuses(res))
	}
}
