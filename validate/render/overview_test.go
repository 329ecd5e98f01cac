package render

import (
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// overviewFixture is an overview with a row of most sorts.
func overviewFixture(lang string) (*report.Overview, []*report.Row) {
	rows := []*report.Row{
		{Name: "Sak 25-1", Group: report.GroupReady, Verdict: report.Complete, Earlier: &report.Earlier{
			Name: "Sak 25-1", By: report.SameName, Mended: []report.Change{{Rule: "dato-mangler"}},
		}},
		{Name: "Sak 25-2\x1b[31m", Group: report.GroupSome, Verdict: report.Gaps, Gaps: 3,
			Requirements: []report.RequirementState{{ID: report.Redegjorelse, Status: report.Gap}, {ID: report.Datering, Status: report.Gap}, {ID: "eget", Status: report.Gap}, {ID: report.Dokumentasjon, Status: report.Met}},
			Rules:        []report.RuleCount{{Rule: "redegjorelse-mangler", Requirement: report.Redegjorelse, Severity: report.Error, Findings: 1}, {Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Findings: 2}}},
		{Name: "brev.zip", Group: report.GroupFailed, Reason: "Den kan ikke åpnes."},
	}
	return &report.Overview{
		Version: report.OverviewVersion, Tool: report.Tool{Name: "mappesjekk", Version: "0.1.0"}, Inbox: "Innboks", Lang: lang,
		Order: report.ByWork, Cases: 3, Documents: 40, Waiting: 2,
		Groups:       []report.GroupCount{{Group: report.GroupReady, Cases: 1}, {Group: report.GroupSome, Cases: 1}, {Group: report.GroupFailed, Cases: 1}},
		Requirements: []report.RequirementCount{{ID: "eget", Title: "Noe eget"}},
		Ignored:      []report.Ignored{{Path: "notat.txt", Why: "ingen sak", Kind: "not-a-case"}},
	}, rows
}

func listed(rows []*report.Row, end error) iter.Seq2[*report.Row, error] {
	return func(yield func(*report.Row, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
		if end != nil {
			yield(nil, end)
		}
	}
}

func TestOverviewText(t *testing.T) {
	var b strings.Builder
	o, rows := overviewFixture("nb")
	if err := OverviewText(&b, o, listed(rows, nil)); err != nil {
		t.Fatal(err)
	}
	want := `Innboks: Innboks
Saker: 3. Dokumenter: 40.
Kjøringen ble avbrutt. 2 saker er ikke sjekket ennå.

     1  Komplette: kan leses i dag
     1  Mangler flere ting
     1  Kunne ikke sjekkes

De sakene som kan leses i dag, står først. Så kommer de som mangler minst.

Komplette: kan leses i dag
  ✓ Sak 25-1
    Kom før som «Sak 25-1»: 1 rettet, 0 står igjen, 0 nye.

Mangler flere ting
  ✗ Sak 25-2␛[31m: redegjørelsen mangler; 2 dokumenter uten dato; Noe eget

Kunne ikke sjekkes
  ? brev.zip: Den kan ikke åpnes.

Dette lå i innboksen, men er ikke saker:
  notat.txt: ingen sak

Tekst til nytt brev, og hva som er rettet siden sist, står i oversikt.html, som
«--output MAPPE» lager.
Alt er lest på denne maskinen. Ingenting er sendt.
Dette er en hjelp til å sortere. Programmet kan ta feil og vurderer ikke om
skolen har oppfylt aktivitetsplikten.
mappesjekk 0.1.0
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

// TestOverviewTextLooks holds what --quiet and --verbose leave out and add.
func TestOverviewTextLooks(t *testing.T) {
	o, rows := overviewFixture("nb")
	rows[1].Documents, rows[1].Undated, rows[1].Letter = 20, 2, "Det er ingen redegjørelse.\n\nDisse mangler dato:\n– «a.pdf»"
	say := func(look TextOptions) string {
		var b strings.Builder
		if err := OverviewTextFor(&b, o, listed(rows, nil), look); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	quiet := say(TextOptions{Quiet: true})
	want := `Innboks: Innboks
Saker: 3. Dokumenter: 40.
Kjøringen ble avbrutt. 2 saker er ikke sjekket ennå.

     1  Komplette: kan leses i dag
     1  Mangler flere ting
     1  Kunne ikke sjekkes
mappesjekk 0.1.0
`
	if diff := cmp.Diff(want, quiet); diff != "" {
		t.Error(diff)
	}
	verbose := say(TextOptions{Verbose: true})
	for _, said := range []string{
		"    – Dokumentet er ikke datert (2)\n", "Dokumenter: 20. Uten dato: 2. Ikke lest: 0.", "Forslag til tekst i et brev til skolen:\n      Det er",
	} {
		if !strings.Contains(verbose, said) {
			t.Errorf("--verbose does not say %q:\n%s", said, verbose)
		}
	}
	for _, line := range strings.Split(say(TextOptions{Width: 50, Verbose: true}), "\n") {
		if displayWidth(line) > 50 {
			t.Errorf("wider than 50 columns: %s", line)
		}
	}
}

// TestOverviewTextOfNoCases holds that nothing is said of an order or of rows that
// are not there.
func TestOverviewTextOfNoCases(t *testing.T) {
	var b strings.Builder
	o := &report.Overview{
		Tool: report.Tool{Version: "0.1.0"}, Inbox: "Innboks", Lang: "nb", Order: report.ByWork, Waiting: 7,
		Profile: report.Profile{ID: "innlandet-2025", Title: "Brevet"},
	}
	if err := OverviewText(&b, o, listed(nil, nil)); err != nil {
		t.Fatal(err)
	}
	want := `Innboks: Innboks
Sjekket mot: Brevet
Saker: 0. Dokumenter: 0.
Kjøringen ble avbrutt. 7 saker er ikke sjekket ennå.

Alt er lest på denne maskinen. Ingenting er sendt.
Dette er en hjelp til å sortere. Programmet kan ta feil og vurderer ikke om
skolen har oppfylt aktivitetsplikten.
mappesjekk 0.1.0
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestOverviewJSONHoldsAllRows(t *testing.T) {
	for _, n := range []int{0, 1, 3} {
		var b strings.Builder
		o, rows := overviewFixture("nb")
		if err := OverviewJSON(&b, o, listed(rows[:n], nil)); err != nil {
			t.Fatal(err)
		}
		var got struct {
			report.Overview
			Rows []*report.Row `json:"rows"`
		}
		if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
			t.Fatalf("%d rows: %v\n%s", n, err, b.String())
		}
		if diff := cmp.Diff(rows[:n], got.Rows); n > 0 && diff != "" || len(got.Rows) != n || got.Cases != 3 {
			t.Errorf("%d rows, want %d: %s", len(got.Rows), n, diff)
		}
		if strings.Contains(b.String(), "\x1b") {
			t.Error("a control character comes through")
		}
	}
}

// TestOverviewsTellOfLostRows holds that an overview whose rows can't be read to the
// end is an error and not a short one.
func TestOverviewsTellOfLostRows(t *testing.T) {
	lost := errors.New("lost")
	for name, write := range map[string]func(*strings.Builder, *report.Overview, iter.Seq2[*report.Row, error]) error{
		"text": func(b *strings.Builder, o *report.Overview, r iter.Seq2[*report.Row, error]) error {
			return OverviewText(b, o, r)
		},
		"json": func(b *strings.Builder, o *report.Overview, r iter.Seq2[*report.Row, error]) error {
			return OverviewJSON(b, o, r)
		},
		"jsonl": func(b *strings.Builder, o *report.Overview, r iter.Seq2[*report.Row, error]) error {
			return OverviewJSONL(b, o, r)
		},
	} {
		o, rows := overviewFixture("nb")
		if err := write(new(strings.Builder), o, listed(rows, lost)); !errors.Is(err, lost) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOverviewWords(t *testing.T) {
	var all []phrase
	all = append(all, overviewWords[:]...)
	for _, g := range report.Groups() {
		all = append(all, overviewGroups[g])
	}
	for _, l := range overviewLacks {
		all = append(all, l.one)
		if l.many[nb] != "" {
			all = append(all, l.many)
		}
	}
	all = append(all, nothingRead.says)
	for _, part := range letterParts {
		all = append(all, part.says)
	}
	for i, p := range all {
		for l, text := range p {
			if text == "" || strings.Count(text, "%") != strings.Count(p[0], "%") {
				t.Errorf("phrase %d (%q) in language %d: %q", i, p[0], l, text)
			}
		}
	}
	for _, o := range []report.Order{report.ByWork, report.ByCase, report.ByGaps, report.ByOldest, report.ByNewest} {
		if _, ok := overviewOrders[o]; !ok {
			t.Errorf("nothing is said of the order %s", o)
		}
	}
}

func TestLetter(t *testing.T) {
	finding := func(rule, path, pages string, severity report.Severity) report.Finding {
		return report.Finding{Rule: rule, Path: path, Pages: pages, Severity: severity, Message: "Meldingen om " + rule + "."}
	}
	r := &report.Report{
		Lang: "nb",
		Findings: []report.Finding{
			finding("oversikt-mangler", "", "", report.Error),
			finding("dato-kun-metadata", "a.docx", "", report.Error),
			finding("dato-mangler", "samlefil.pdf", "4-6", report.Error),
			finding("dato-kun-filnavn", "c.pdf", "", report.Warning),
			finding("dokument-uleselig", "skann.pdf", "", report.Error),
			finding("manifest-ugyldig", "saksmappe.yaml", "", report.Error),
			finding("eget-krav", "", "", report.Error),
			finding("duplikat", "d.pdf", "", report.Note),
		},
		Documents: []report.Document{{Path: "skann.pdf", Problem: "Fila krever passord. Send den uten."}},
		Parties:   report.Parties{InvolvedNotListed: []string{"ppt", "annen:Leirskolen"}, Names: map[string]string{"ppt": "PPT"}},
	}
	want := `Det er ingen oversikt over eksterne instanser. Dokumentene nevner:
– PPT
– Leirskolen

Det går ikke fram når disse dokumentene er laget:
– «a.docx»
– «samlefil.pdf» side 4–6

Disse dokumentene kunne vi ikke lese:
– «skann.pdf»: Fila krever passord

Meldingen om eget-krav.`
	if diff := cmp.Diff(want, Letter(r)); diff != "" {
		t.Error(diff)
	}
	if got := Letter(&report.Report{Lang: "nn", Findings: slices.Clone(r.Findings[7:])}); got != "" {
		t.Errorf("without gaps it says %q", got)
	}
}
