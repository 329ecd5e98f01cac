package render

import (
	"bytes"
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// TestWords holds that every fixed word exists in every language, with the same
// verbs to fill in.
func TestWords(t *testing.T) {
	verbs := regexp.MustCompile(`%[a-z%]`)
	all := maps.Clone(htmlTexts)
	for w, p := range texts {
		all[word(w)] = p
	}
	if len(all) != int(htmlWords) {
		t.Errorf("%d words have texts, want %d", len(all), htmlWords)
	}
	for w, p := range all {
		for l, s := range p {
			if strings.TrimSpace(s) == "" {
				t.Errorf("word %d (%q) lacks language %d", w, p[nb], l)
			}
			got, want := verbs.FindAllString(s, -1), verbs.FindAllString(p[nb], -1)
			if strings.Join(got, "") != strings.Join(want, "") {
				t.Errorf("word %d: %q takes %v, %q takes %v", w, s, got, p[nb], want)
			}
		}
	}
}

func text(t *testing.T, r *report.Report, o TextOptions) string {
	t.Helper()
	var b bytes.Buffer
	if err := Text(&b, r, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestLastLineIsTheMark(t *testing.T) {
	for _, f := range folders {
		for _, o := range []TextOptions{{}, {Verbose: true}, {Color: true}, {Width: MinWidth}} {
			lines := strings.Split(strings.TrimSuffix(text(t, f.in("nn"), o), "\n"), "\n")
			if last := lines[len(lines)-1]; last != "mappesjekk 0.1.0" {
				t.Errorf("%s %+v ends with %q", f.name, o, last)
			}
		}
	}
}

func TestColourAddsNothingButColour(t *testing.T) {
	ansi := regexp.MustCompile(`\x1b\[\d+m`)
	for _, f := range folders {
		for _, verbose := range []bool{false, true} {
			plain := text(t, f.in("nb"), TextOptions{Verbose: verbose})
			coloured := text(t, f.in("nb"), TextOptions{Verbose: verbose, Color: true})
			if plain == coloured {
				t.Errorf("%s: no colour", f.name)
			}
			if ansi.ReplaceAllString(coloured, "") != plain {
				t.Errorf("%s: colour changes the text", f.name)
			}
		}
	}
}

func TestQuietIsVerdictAndRequirements(t *testing.T) {
	got := strings.Split(strings.TrimSuffix(text(t, folders[1].in("nb"), TextOptions{Quiet: true}), "\n"), "\n")
	if len(got) != 7 {
		t.Fatalf("%d lines, want the verdict, five requirements and the mark: %q", len(got), got)
	}
}

func TestPlacesAreCutShortUnlessVerbose(t *testing.T) {
	r := folders[1].in("nb")
	if got := text(t, r, TextOptions{}); !strings.Contains(got, "og 4 til (se --verbose)") {
		t.Error("the report does not say how many places it leaves out")
	}
	got := text(t, r, TextOptions{Verbose: true})
	if strings.Contains(got, "--verbose") {
		t.Error("a verbose report points at --verbose")
	}
	for _, f := range r.Findings {
		if f.Evidence != "" && !strings.Contains(strings.Join(strings.Fields(got), " "), f.Evidence) {
			t.Errorf("a verbose report lacks the evidence %q", f.Evidence)
		}
	}
}

func TestSameBytes(t *testing.T) {
	for _, f := range folders {
		first := text(t, f.in("nb"), TextOptions{Verbose: true})
		for range 20 {
			if text(t, f.in("nb"), TextOptions{Verbose: true}) != first {
				t.Fatalf("%s: not the same bytes", f.name)
			}
		}
	}
}

func TestEmptyReport(t *testing.T) {
	for _, o := range []TextOptions{{}, {Verbose: true}, {Quiet: true}} {
		if text(t, &report.Report{}, o) == "" {
			t.Errorf("%+v: nothing is said", o)
		}
	}
}

func TestDates(t *testing.T) {
	for _, tt := range []struct{ lang, iso, want string }{
		{"nb", "2025-03-14", "14.03.2025"},
		{"nn", "2025-03-14", "14.03.2025"},
		{"en", "2025-03-14", "2025-03-14"},
		{"nb", "2025-03", "mars 2025"},
		{"en", "2025-03", "March 2025"},
		{"nb", "2025-W11", "uke 11, 2025"},
		{"nn", "2025-W11", "veke 11, 2025"},
		{"nb", "unknown", "unknown"},
		{"nb", "", ""},
	} {
		p := speaker{lang: languageOf(tt.lang)}
		if got := p.date(tt.iso); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.lang, tt.iso, got, tt.want)
		}
	}
}

func TestWhere(t *testing.T) {
	r := &report.Report{Documents: []report.Document{
		{Path: "a.pdf", Format: "pdf"}, {Path: "b.xlsx", Format: "xlsx"}, {Path: "c.pptx", Format: "pptx"},
		{Path: "d.txt", Format: "txt"}, {Path: "e.docx", Format: "docx"},
	}}
	for _, tt := range []struct {
		path, pages string
		page, line  int
		verbose     bool
		want        string
	}{
		{path: "a.pdf", page: 3, line: 7, want: "side 3"},
		{path: "a.pdf", page: 3, line: 7, verbose: true, want: "side 3, linje 7"},
		{path: "a.pdf", pages: "4-6", want: "side 4–6"},
		{path: "a.pdf", pages: "4-6", page: 5, want: "side 5"},
		{path: "b.xlsx", page: 2, line: 7, want: "ark 2"},
		{path: "c.pptx", page: 2, line: 7, want: "lysbilde 2"},
		{path: "d.txt", page: 1, line: 7, want: "linje 7"},
		{path: "e.docx", line: 7, verbose: true, want: ""},
		{path: "e.docx", want: ""},
	} {
		tr := newTelling(r, tt.verbose)
		if got := Visible(tr.where(tt.path, tt.pages, tt.page, tt.line)); got != tt.want {
			t.Errorf("%+v: got %q", tt, got)
		}
	}
}

// TestTextIsRecognisedAsOurs holds that a report which is saved in the folder it
// is about is not taken for a document, however it was written.
func TestTextIsRecognisedAsOurs(t *testing.T) {
	for _, f := range folders {
		for _, o := range []TextOptions{{}, {Quiet: true}, {Verbose: true}, {Width: MinWidth}, {Quiet: true, Width: MinWidth}} {
			if got := text(t, f.in("nn"), o); !intake.OwnReport([]byte(got)) {
				t.Errorf("%s with %+v would be taken for a document", f.name, o)
			}
		}
	}
}
