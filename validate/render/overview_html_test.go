package render

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// fullOverview is an overview of n cases with all that the page can show.
func fullOverview(lang string, n int) (*report.Overview, []*report.Row) {
	o, _ := overviewFixture(lang)
	o.AsOf, o.Profile = "2026-11-22", report.Profile{ID: "innlandet-2025", Title: "Innlandet"}
	o.Cases, o.Groups = n, nil
	o.Requirements = []report.RequirementCount{
		{ID: report.Redegjorelse, Title: "Kort redegjørelse", Met: n / 2, Gap: n - n/2},
		{ID: report.Datering, Title: "Datering", Met: n / 3, Weak: n / 3, Gap: n - 2*(n/3)},
	}
	o.Rules = []report.RuleCount{
		{Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Cases: n / 2, Findings: n},
		{Rule: "dato-kun-filnavn", Requirement: report.Datering, Severity: report.Warning, Cases: n / 3, Findings: n},
	}
	groups := report.Groups()
	for _, g := range groups {
		o.Groups = append(o.Groups, report.GroupCount{Group: g, Cases: n / len(groups)})
	}
	var rows []*report.Row
	for i := range n {
		row := &report.Row{
			Name: fmt.Sprintf("Sak 25-%d", i), CaseNumber: fmt.Sprintf("2025/%d", i), Group: groups[i*len(groups)/n],
			Page: fmt.Sprintf("saker/Sak 25-%d#?.html", i), Report: "x.json", Verdict: report.Gaps, Language: []string{"nb", "nn"}[i%2],
			Documents: i % 40, Undated: i % 3, Arrived: fmt.Sprintf("2026-%02d-%02d", i%12+1, i%28+1),
		}
		switch row.Group {
		case report.GroupReady:
			row.Verdict = report.Complete
		case report.GroupFailed:
			row.Verdict, row.Reason, row.ReasonKind, row.Page = "", "Saken kan ikke åpnes.", report.ReasonUnopenable, ""
		default:
			row.Gaps, row.Warnings = i%7+1, i%3
			row.Requirements = []report.RequirementState{{ID: report.Redegjorelse, Status: report.Gap}, {ID: report.Datering, Status: report.Weak}}
			row.Rules = []report.RuleCount{
				{Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Findings: 2},
				{Rule: "dato-kun-filnavn", Requirement: report.Datering, Severity: report.Warning, Findings: 1},
			}
			row.Letter = fmt.Sprintf("Det er ingen redegjørelse fra skolen.\n\nDet går ikke fram når disse dokumentene er laget:\n– «Notat %d.pdf»", i)
			row.Earlier = &report.Earlier{
				Name: "Sak 24", By: report.SameCaseNumber, Left: 1,
				Mended: []report.Change{{Rule: "dato-mangler", Requirement: report.Datering, Path: "Logg.pdf", Pages: "4-6"}},
				New:    []report.Change{{Rule: "redegjorelse-mangler", Requirement: report.Redegjorelse}},
			}
		}
		rows = append(rows, row)
	}
	return o, rows
}

func overviewPageOf(t *testing.T, o *report.Overview, rows []*report.Row) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := OverviewHTML(&b, o, listed(rows, nil)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOverviewHTMLSaysItAll(t *testing.T) {
	o, rows := fullOverview("nb", 12)
	page := overviewPageOf(t, o, rows)
	if !intake.OwnReport(page) {
		t.Error("the page would be taken for a document when it lies in a folder")
	}
	if !bytes.Equal(page, overviewPageOf(t, o, rows)) {
		t.Error("not the same bytes")
	}
	got := string(page)
	for _, want := range []string{
		`<html lang="nb">`, "2 av 12 saker kan leses i dag", "I tillegg: 2 som mangler én ting.", "Kjøringen ble avbrutt. 2 saker",
		`href="saker/Sak%2025-3%23%3F.html"`, `data-tags="look gap:redegjorelse weak:datering rule:dato-mangler rule:dato-kun-filnavn earlier"`,
		"<pre lang=\"nn\">Det er ingen redegjørelse fra skolen.\n\nDet går", "Saken kan ikke åpnes.", "notat.txt</span>: ingen sak",
		"Rettet siden sist", "Dokumentet er ikke datert: Logg.pdf, side\u00a04–6", `<rect class="weak" x="33.33%" width="33.33%"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if n := strings.Count(got, "<tr role=\"row\" data-tags"); n != len(rows) {
		t.Errorf("%d rows, want %d", n, len(rows))
	}
}

func TestOverviewHTMLHeadlines(t *testing.T) {
	for _, tt := range []struct {
		o    report.Overview
		want string
	}{
		{report.Overview{}, "Ingen saker"},
		{report.Overview{Cases: 4, Lang: "nn", Groups: []report.GroupCount{{Group: report.GroupMost, Cases: 4}}}, "Ingen av dei 4 sakene er komplette"},
		{report.Overview{Cases: 4, Lang: "en", Groups: []report.GroupCount{{Group: report.GroupReady, Cases: 3}}}, "3 of 4 cases can be read today"},
	} {
		if got := string(overviewPageOf(t, &tt.o, nil)); !strings.Contains(got, `<h1 id="verdict">`+tt.want+"</h1>") {
			t.Errorf("it does not say %q", tt.want)
		}
	}
}

// TestOverviewHTMLHoldsOnlyOurMarkup reads the page as a browser does: whatever the
// names of cases and documents are, nothing acts, and links lead to reports only.
func TestOverviewHTMLHoldsOnlyOurMarkup(t *testing.T) {
	o, rows := hostileOverview(t)
	page := overviewPageOf(t, o, rows)
	if bytes.ContainsAny(page, "\u202e\u2066\x00\x1b\u2028") {
		t.Error("a sign that acts comes through")
	}
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "script" {
			scripts++
		}
		if slices.Contains([]string{"img", "iframe", "object", "link", "base"}, n.Data) {
			t.Errorf("a name made an element %q", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || slices.Contains([]string{"src", "style", "action", "formaction"}, a.Key) {
				t.Errorf("<%s> has %s", n.Data, a.Key)
			}
			if scheme, _, ok := strings.Cut(a.Val, ":"); a.Key == "href" && ok && !strings.ContainsAny(scheme, "/#") {
				t.Errorf("a link leads to %q", a.Val)
			}
		}
	}
	if scripts != 1 {
		t.Errorf("%d scripts", scripts)
	}
}

// hostileOverview is an overview in which every text is markup.
func hostileOverview(t *testing.T) (*report.Overview, []*report.Row) {
	t.Helper()
	o, rows := fullOverview("nb", 6)
	inject(reflect.ValueOf(o).Elem())
	o.Lang = "nb"
	for _, r := range rows {
		inject(reflect.ValueOf(r).Elem())
	}
	rows[0].Page = "javascript:window.ran=1"
	return o, rows
}

func TestOverviewHTMLPolicyAllowsOnlyItsOwn(t *testing.T) {
	page := overviewPageOf(t, &report.Overview{}, nil)
	for _, part := range []string{"style", "script"} {
		_, rest, _ := strings.Cut(string(page), "<"+part+">")
		inner, _, found := strings.Cut(rest, "</"+part+">")
		if !found || !strings.Contains(html.UnescapeString(string(page)), part+"-src '"+hashOf([]byte(inner))+"'") {
			t.Errorf("the policy does not name the hash of the %s", part)
		}
	}
}

func TestOverviewHTMLTellsOfLostRows(t *testing.T) {
	lost := errors.New("lost")
	o, rows := fullOverview("nb", 6)
	if err := OverviewHTML(new(bytes.Buffer), o, listed(rows, lost)); !errors.Is(err, lost) {
		t.Error(err)
	}
}

func TestOverviewPageWords(t *testing.T) {
	for i, p := range overviewPageWords {
		for l, text := range p {
			if text == "" || strings.Count(text, "%d") != strings.Count(p[0], "%d") || strings.Count(text, "{") != strings.Count(p[0], "{") {
				t.Errorf("phrase %d (%q) in language %d: %q", i, p[0], l, text)
			}
		}
	}
	tmpl, err := os.ReadFile("html/overview.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	for name := range overviewNames {
		if !strings.Contains(string(tmpl), fmt.Sprintf("say %q", name)) {
			t.Errorf("nothing on the page says %q", name)
		}
	}
}
