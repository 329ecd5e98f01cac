package doctype

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// document makes a document of lines written as in testdata: "# " and "## " mark
// headings, "^ " the head of the page, and tabs part cells.
func document(name string, lines []string) *text.Document {
	page := text.Page{}
	for _, s := range lines {
		line := text.Line{Text: s}
		switch {
		case strings.HasPrefix(s, "# "):
			line.Text, line.Level = s[2:], 1
		case strings.HasPrefix(s, "## "):
			line.Text, line.Level = s[3:], 2
		case strings.HasPrefix(s, "^ "):
			line.Text, line.Region = s[2:], text.Header
		case strings.Contains(s, "\t"):
			line.Region = text.Cell
		}
		page.Lines = append(page.Lines, line)
	}
	return text.Whole(name, &text.Content{Pages: []text.Page{page}})
}

func testLines(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(data), "\n"), "\n")
}

func TestOpenings(t *testing.T) {
	files, err := filepath.Glob("testdata/openings*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no openings", err)
	}
	for _, file := range files {
		for i, row := range testLines(t, file) {
			if strings.HasPrefix(row, "#") {
				continue
			}
			parts := strings.SplitN(row, " | ", 3)
			lines := strings.Split(strings.ReplaceAll(parts[2], `\t`, "\t"), " / ")
			t.Run(fmt.Sprintf("%s:%d", filepath.Base(file), i+1), func(t *testing.T) {
				got := Classify(document(parts[1], lines))
				if !slices.Contains(strings.Split(parts[0], ","), string(got.Type)) {
					t.Errorf("%s\n got %s", row, describe(got))
				}
			})
		}
	}
}

func describe(f Facts) string {
	return fmt.Sprintf("%s (%.2f) also %v blank=%v other=%v %v", f.Type, f.Confidence, f.Also, f.Blank, f.OtherMatter, f.Cues)
}

func TestDocuments(t *testing.T) {
	files, err := filepath.Glob("testdata/documents*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no documents", err)
	}
	for _, file := range files {
		var want string
		var lines []string
		check := func() {
			if want != "" {
				t.Run(want, func(t *testing.T) { checkDocument(t, want, lines) })
			}
		}
		for _, s := range testLines(t, file) {
			if head, ok := strings.CutPrefix(s, "=== "); ok {
				check()
				want, lines = head, nil
			} else {
				lines = append(lines, s)
			}
		}
		check()
	}
}

// checkDocument classifies lines and compares with want: the types that may come
// out, parted by commas, and "key=value" for the rest of the facts.
func checkDocument(t *testing.T, want string, lines []string) {
	parts := strings.Split(want, " | ")
	keys := map[string]string{}
	for _, p := range parts[1:] {
		key, value, _ := strings.Cut(p, "=")
		keys[key] = value
	}
	d := document(keys["name"], lines)
	if keys["from"] != "" {
		d.Content.Mail = &text.Mail{Subject: keys["subject"], From: keys["from"], To: []string{keys["to"]}}
	}
	got := Classify(d)
	if !slices.Contains(strings.Split(parts[0], ","), string(got.Type)) {
		t.Errorf("type: %s", describe(got))
	}
	if also, ok := keys["also"]; ok {
		for _, a := range strings.Split(also, ",") {
			if !slices.Contains(got.Also, Type(a)) {
				t.Errorf("also lacks %s: %s", a, describe(got))
			}
		}
	} else if len(got.Also) > 0 {
		t.Errorf("also too much: %s", describe(got))
	}
	if blank := keys["blank"] == "yes"; got.Blank != blank {
		t.Errorf("blank: %s", describe(got))
	}
	if other := keys["other"] == "yes"; got.OtherMatter != other {
		t.Errorf("other matter: %s", describe(got))
	}
	if lang := keys["lang"]; lang != "" && got.Lang != lang {
		t.Errorf("lang %q", got.Lang)
	}
	if points := keys["points"]; points != "" && strings.Trim(strings.ReplaceAll(fmt.Sprint(got.PlanPoints), " ", ","), "[]") != points {
		t.Errorf("points %v", got.PlanPoints)
	}
	switch {
	case keys["account"] == "none" && got.Account != nil:
		t.Errorf("account: %s", describe(got))
	case keys["account"] == "clear" && (got.Account == nil || got.Account.Unclear):
		t.Errorf("no clear account: %+v %s", got.Account, describe(got))
	}
}

func BenchmarkClassify(b *testing.B) {
	var lines []string
	for _, s := range []string{"# Redegjørelse i skolemiljøsak", "Vi viser til brev fra Statsforvalteren datert 2. mai 2025.",
		"Skolen ble kjent med saken 14. januar 2025 da mor ringte kontaktlærer. Hun fortalte at sønnen ble kalt stygge ting i gangen.",
		"Tiltak\tAnsvarlig\tNår\tEvaluering", "Voksen i gangen\tMiljøterapeut\tUke 6\tUke 8",
		"03.02.2025 Samtale med eleven. Han sier at det går bedre, men at han fremdeles gruer seg til garderoben."} {
		for range 50 {
			lines = append(lines, s)
		}
	}
	d := document("redegjørelse.docx", lines)
	n := 0
	for _, s := range lines {
		n += len(s)
	}
	Classify(d)
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		Classify(d)
	}
}
