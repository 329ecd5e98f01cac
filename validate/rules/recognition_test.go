package rules

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestRecognitionIsToldOnce(t *testing.T) {
	unread := func(format text.Format, p text.ProblemKind) casefile.Facts {
		return casefile.Facts{Path: "a." + string(format), Format: format, Unread: true, Problem: p}
	}
	undrawn := unread(text.PDF, text.PictureOnly)
	undrawn.Undrawn = true
	read := casefile.Facts{Path: "skann.pdf", Format: text.PDF, OCR: true}
	for _, tt := range []struct {
		name      string
		language  string
		documents []casefile.Facts
		want      string // rule, and how many documents it tells of
	}{
		{"no pictures", "", []casefile.Facts{{Path: "a.txt"}, unread(text.PDF, text.Damaged)}, ""},
		{"nothing reads them", "", []casefile.Facts{unread(text.JPEG, text.PictureOnly), unread(text.PDF, text.Undecodable)}, "tekstgjenkjenning-mangler 2"},
		{"a part of a document", "", []casefile.Facts{{Path: "a.pdf", Format: text.PDF, Problem: text.PictureOnly}}, "tekstgjenkjenning-mangler 1"},
		{"HEIC, which nothing could read", "", []casefile.Facts{unread(text.HEIC, text.PictureOnly)}, ""},
		{"illegible, though it was tried", "nor", []casefile.Facts{unread(text.JPEG, text.PictureOnly)}, ""},
		{"in Norwegian", "nor", []casefile.Facts{read}, ""},
		{"in English", "eng", []casefile.Facts{read, read, unread(text.JPEG, text.PictureOnly)}, "tekstgjenkjenning-uten-norsk 2"},
		{"pages that nothing draws", "nor", []casefile.Facts{read, undrawn, undrawn}, "sidetegning-mangler 2"},
	} {
		c := casefile.Build(casefile.Input{Documents: tt.documents, ScanLanguage: tt.language})
		var got []string
		for _, r := range recognitionRules {
			for _, h := range r.Check(c) {
				f := r.finding(h, "nb")
				if f.Requirement != "" || f.Path != "" || !strings.Contains(f.Advice, "apt install") {
					t.Errorf("%s: %+v", tt.name, f)
				}
				got = append(got, f.Rule+" "+h.Slots["n"].NB)
			}
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, s, tt.want)
		}
	}
}
