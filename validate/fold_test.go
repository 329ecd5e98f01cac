package validate

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestFold holds that no line stays too long, and that nothing of it is lost, cut
// in two or marked otherwise.
func TestFold(t *testing.T) {
	words := strings.Repeat("skolemiljø ", mostLine)
	solid := strings.Repeat("ø", 2*mostLine)
	for _, tt := range []struct {
		name string
		line text.Line
	}{
		{"empty", text.Line{}},
		{"short", text.Line{Text: "Dato: 14.03.2025", Auto: []text.Span{{Start: 6, End: 16}}}},
		{"just short enough", text.Line{Text: strings.Repeat("a", mostLine)}},
		{"words", text.Line{Text: words, Region: text.Cell, Level: 2, Unseen: true}},
		{"one word", text.Line{Text: solid}},
		{"a field over the fold", text.Line{Text: words, Auto: []text.Span{{Start: 5, End: 9}, {Start: mostLine - 20, End: mostLine + 20}}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := &text.Content{Pages: []text.Page{{Lines: []text.Line{{Text: "før"}, tt.line, {Text: "etter"}}}}}
			fold(c)
			lines := c.Pages[0].Lines
			if lines[0].Text != "før" || lines[len(lines)-1].Text != "etter" {
				t.Fatal("the lines around it are not where they were")
			}
			var all strings.Builder
			marked, want := 0, 0
			for _, l := range lines[1 : len(lines)-1] {
				if tt.line.Text == words && all.Len() > 0 {
					all.WriteByte(' ')
				}
				all.WriteString(l.Text)
				if len(l.Text) > mostLine || !utf8.ValidString(l.Text) {
					t.Errorf("a line of %d bytes", len(l.Text))
				}
				if l.Region != tt.line.Region || l.Level != tt.line.Level || l.Unseen != tt.line.Unseen {
					t.Errorf("a line in region %v of level %d", l.Region, l.Level)
				}
				if tt.line.Text == words && !strings.HasSuffix(strings.TrimSuffix(l.Text, " "), "skolemiljø") {
					t.Error("a word is cut in two")
				}
				for _, s := range l.Auto {
					marked += len(strings.ReplaceAll(l.Text[s.Start:s.End], " ", ""))
				}
			}
			for _, s := range tt.line.Auto {
				want += len(strings.ReplaceAll(tt.line.Text[s.Start:s.End], " ", ""))
			}
			if all.String() != tt.line.Text || marked != want {
				t.Errorf("%d of %d bytes are left, %d of %d marked", all.Len(), len(tt.line.Text), marked, want)
			}
		})
	}
}
