package render

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// TestOfficeGolden holds the report as an office reads it.
func TestOfficeGolden(t *testing.T) {
	who := Reader{Audience: Office}
	var b bytes.Buffer
	if err := Text(&b, folders[1].in("nb"), TextOptions{Reader: who}); err != nil {
		t.Fatal(err)
	}
	golden(t, "gaps.nb.office.txt", b.Bytes())
	b.Reset()
	if err := MarkdownFor(&b, folders[1].in("nn"), who); err != nil {
		t.Fatal(err)
	}
	golden(t, "gaps.nn.office.md", b.Bytes())
}

// toSchool is how a report speaks to the school.
var toSchool = regexp.MustCompile(`(?i)\b(legg ved|legg (den|dei|dem|han|ho) ved|fyll (den|han|ut)|skriv datoen|datér|lagre (dokumentet|ein|en)|bør dere|bør de gjere|før den sendes|kan mappen sendes|what you should do|enclose (it|what)|save (the document|a copy)|before it is sent|the folder can be sent)\b`)

// TestOfficeIsNotTheSchool: nothing in a report for an office tells the reader to do
// what the school does, whatever rule strikes, in any language and form.
func TestOfficeIsNotTheSchool(t *testing.T) {
	for _, lang := range []string{"nb", "nn", "en"} {
		r := folders[1].in(lang)
		for _, rule := range rules.All() {
			r.Findings = append(r.Findings, report.Finding{
				Rule: rule.ID, Requirement: rule.Requirement, Severity: rule.Severity,
				Message: rule.Doc.Title.In(lang), Advice: rule.Advice.In(lang),
			})
		}
		locked := phrase{"Filen er låst med passord. Lagre en kopi uten passord.", "Fila er låst med passord. Lagre ein kopi utan passord.", "The file is locked with a password. Save a copy without one."}[languageOf(lang)]
		r.Documents = append(r.Documents, report.Document{Path: "stengt.pdf", Problem: locked, Dated: report.DatedUnreadable, ReadBy: report.ByNone})
		r.Findings = append(r.Findings, report.Finding{Rule: "dokument-uleselig", Requirement: report.Datering, Severity: report.Error, Path: "stengt.pdf", Message: "«stengt.pdf»: " + locked})
		who := Reader{Audience: Office}
		var plain, page, markdown bytes.Buffer
		for _, err := range []error{
			Text(&plain, r, TextOptions{Reader: who, Verbose: true, Width: 1000}), HTMLFor(&page, r, who), MarkdownFor(&markdown, r, who),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
		// How the rules are explained, with examples and sources, is the same for all.
		told, _, _ := strings.Cut(page.String(), `id="judged"`)
		for form, said := range map[string]string{"text": plain.String(), "page": told, "markdown": markdown.String()} {
			if found := toSchool.FindString(said); found != "" {
				t.Errorf("%s, %s: %q", form, lang, found)
			}
			if !strings.Contains(said, speaker{languageOf(lang), Office}.say(aLetter)) {
				t.Errorf("%s, %s: no text for a letter", form, lang)
			}
		}
	}
}

// TestOfficeKeepsTheReport: the reader is a choice of rendering, and the report is as
// it was.
func TestOfficeKeepsTheReport(t *testing.T) {
	r := folders[1].in("nb")
	var before, after bytes.Buffer
	if err := JSON(&before, r); err != nil {
		t.Fatal(err)
	}
	if err := HTMLFor(&bytes.Buffer{}, r, Reader{Audience: Office}); err != nil {
		t.Fatal(err)
	}
	if err := JSON(&after, r); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(before.Bytes(), after.Bytes()) {
		t.Error("the report has been changed")
	}
}

func TestRequestOfAProfilesRule(t *testing.T) {
	for _, tt := range []struct{ rule, want string }{
		{"own-rule", "Rådet til skolen: Send timeplanen."},
		{"duplikat", "Det er nok å lese én av dem."},
		{"tekstgjenkjenning-mangler", "Send timeplanen."}, // for whoever runs the program
	} {
		if got := request(&report.Finding{Rule: tt.rule, Advice: "Send timeplanen."}, "nb"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.rule, got, tt.want)
		}
	}
}

// TestGivenLetter: the caller's letter, in the school's own language, stands on the
// page, and hides nothing.
func TestGivenLetter(t *testing.T) {
	var page bytes.Buffer
	if err := HTMLFor(&page, folders[1].in("nb"), Reader{Audience: Office, Letter: "Det er inga utgreiing.\n– «a\u202eb.pdf»"}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.String(), "Det er inga utgreiing.\n") || strings.Contains(page.String(), "\u202e") {
		t.Error("the letter is not the given one, made visible")
	}
}
