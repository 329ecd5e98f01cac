package render

import (
	"bytes"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestDisplayWidth(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want int
	}{
		{"", 0},
		{"møte", 4},
		{"mo\u0308te", 4}, // o and a combining diaeresis
		{"会議", 4},
		{"ｆｕｌｌ", 8},
		{"✓ på plass", 10},
		{"🙂", 2},
	} {
		if got := displayWidth(tt.in); got != tt.want {
			t.Errorf("displayWidth(%q) = %d, want %d", tt.in, got, tt.want)
		}
	}
}

func TestShorten(t *testing.T) {
	for _, tt := range []struct {
		in   string
		n    int
		want string
	}{
		{"kort.pdf", 8, "kort.pdf"},
		{"Referat samarbeidsmøte.pdf", 16, "Refera…smøte.pdf"},
		{"会議会議会議.pdf", 10, "会…議.pdf"},
		{"abcdef", 1, "…"},
		{"abcdef", 0, ""},
		{"Vedlegg 1 Referat om skolemiljøet 1.docx", 33, "Vedlegg 1…om skolemiljøet 1.docx"}, // between words
		{"Handlingsplan mot mobbing 2024.pdf", 20, "Handlin…2024.pdf"},                       // its first word does not fit
	} {
		got := shorten(tt.in, tt.n)
		if got != tt.want {
			t.Errorf("shorten(%q, %d) = %q, want %q", tt.in, tt.n, got, tt.want)
		}
		if displayWidth(got) > tt.n {
			t.Errorf("shorten(%q, %d) is %d columns wide", tt.in, tt.n, displayWidth(got))
		}
	}
}

func TestShortenPath(t *testing.T) {
	for _, tt := range []struct {
		in   string
		n    int
		want string
	}{
		{"Møter/Referat.pdf", 17, "Møter/Referat.pdf"},
		{"Møter 2025/Referat.pdf", 20, "Møter 2…/Referat.pdf"},
		{"Møter 2025/Referat.pdf", 14, "…/Referat.pdf"},
		{"Møter 2025/Referat.pdf", 10, "Ref…at.pdf"},
		{"Referat samarbeidsmøte.pdf", 16, "Refera…smøte.pdf"},
	} {
		if got := shortenPath(tt.in, tt.n); got != tt.want {
			t.Errorf("shortenPath(%q, %d) = %q, want %q", tt.in, tt.n, got, tt.want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		in   string
		n    int
		want []string
	}{
		{"", 10, []string{""}},
		{"en to tre fire", 7, []string{"en to", "tre", "fire"}},
		{"en to tre", 9, []string{"en to tre"}},
		{"se Vedlegg/Referat.pdf nå", 10, []string{"se", "Vedlegg/", "Referat.", "pdf nå"}},
		{"abcdefghijkl", 5, []string{"abcde", "fghij", "kl"}},
		{"20.01.2025–24.03.2025", 16, []string{"20.01.2025–", "24.03.2025"}},
		{"会議会", 1, []string{"会", "議", "会"}}, // wider than the line; nothing can be done
	} {
		var got []string
		for _, e := range wrap(tt.in, tt.n) {
			got = append(got, tt.in[e.start:e.end])
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("wrap(%q, %d) = %q, want %q", tt.in, tt.n, got, tt.want)
		}
	}
}

// checkWidth fails if a line of text is wider than o asks for.
func checkWidth(t *testing.T, text string, o TextOptions) {
	t.Helper()
	width := o.Width
	if width == 0 {
		width = DefaultWidth
	}
	for _, line := range strings.Split(text, "\n") {
		if got := displayWidth(line); got > width {
			t.Errorf("%d columns of %d, %+v: %q", got, width, o, line)
		}
		if strings.TrimRight(line, " ") != line {
			t.Errorf("%+v: spaces at the end of %q", o, line)
		}
	}
}

// awkward names files as nobody should.
func awkward(r *report.Report) *report.Report {
	names := []string{
		strings.Repeat("x", 200) + ".pdf",
		"会議/" + strings.Repeat("会議録", 40) + ".docx",
		strings.Repeat("mappe/", 30) + "fil.pdf",
		strings.Repeat("e\u0301", 90) + ".txt",
		"a b",
	}
	for i := range r.Documents {
		r.Documents[i].Path = names[i%len(names)]
		r.Documents[i].TypeName = strings.Repeat("svært langt slag ", i%4+1)
	}
	for i := range r.Findings {
		r.Findings[i].Path = names[i%len(names)]
		r.Findings[i].Evidence = strings.Repeat("ord", 27)
	}
	return r
}

func TestWidth(t *testing.T) {
	for _, f := range folders {
		for _, lang := range []string{"nb", "nn", "en"} {
			for _, width := range []int{0, MinWidth, 60, 80, 81, 120} {
				for _, o := range []TextOptions{{Width: width}, {Width: width, Verbose: true}, {Width: width, Quiet: true}} {
					for _, r := range []*report.Report{f.in(lang), awkward(f.in(lang))} {
						var b bytes.Buffer
						if err := Text(&b, r, o); err != nil {
							t.Fatal(err)
						}
						checkWidth(t, b.String(), o)
					}
				}
			}
		}
	}
}
