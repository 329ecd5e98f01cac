package plain

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func toUTF16(s string, big bool) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func TestDecode(t *testing.T) {
	const want = "Møte på Ås – «ei god økt»"
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"UTF-8", []byte(want), want},
		{"UTF-8 with mark", []byte("\ufeff" + want), want},
		{"UTF-16 LE with mark", append([]byte{0xff, 0xfe}, toUTF16(want, false)...), want},
		{"UTF-16 BE with mark", append([]byte{0xfe, 0xff}, toUTF16(want, true)...), want},
		{"UTF-16 LE", toUTF16(want, false), want},
		{"UTF-16 BE", toUTF16(want, true), want},
		{"Windows-1252", []byte("M\xf8te p\xe5 \xc5s \x96 \xabei god \xf8kt\xbb"), want},
		{"short Windows-1252", []byte("\xc5se"), "Åse"},
		{"short UTF-8", []byte("Åse"), "Åse"},
		{"odd UTF-16", append(toUTF16("Hei du", false), 'x'), "Hei du"},
		{"UTF-8 with a broken byte", []byte(strings.Repeat("blåbær ", 10) + "\xff"), strings.Repeat("blåbær ", 10) + "\ufffd"},
		{"broken after UTF-8 mark", []byte("\xef\xbb\xbfa\xffb"), "a\ufffdb"},
		{"empty", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Decode(tt.data); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestBuilder(t *testing.T) {
	type piece struct {
		s string
		m Mark
	}
	tests := []struct {
		name   string
		pieces []piece
		want   string
		auto   []string
	}{
		{"spaces", []piece{{"  a \u00a0 b\n", 0}, {" c ", 0}}, "a b c", nil},
		{"invisible", []piece{{"skole\u00admil\u200bjø\x00\x1b", 0}}, "skolemiljø", nil},
		{"NFD", []piece{{"A\u030asen", 0}}, "Åsen", nil},
		{"tabs", []piece{{"\tDato: \t 1.2.\t", 0}}, "Dato:\t1.2.", nil},
		{"auto", []piece{{"Dato: ", 0}, {" 5. juni", Auto}, {" 2025 ", Auto}, {" sign", 0}}, "Dato: 5. juni 2025 sign", []string{"5. juni 2025"}},
		{"auto after NFD", []piece{{"pa\u030a ", 0}, {"lo\u0308rdag", Auto}, {" kl", 0}}, "på lördag kl", []string{"lördag"}},
		{"placeholder", []piece{{"Dato: ", 0}, {"Klikk ", Placeholder}, {"her ", Placeholder}, {" nå", 0}}, "Dato: [Klikk her] nå", nil},
		{"placeholder in brackets", []piece{{"[Skriv inn]", Placeholder}}, "[Skriv inn]", nil},
		{"placeholder of spaces", []piece{{"a", 0}, {"  ", Placeholder}, {"b", 0}}, "a b", nil},
		{"nothing", []piece{{" \t\n", Auto}}, "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b Builder
			b.WriteString("left over", Auto|Placeholder)
			b.Take()
			for _, p := range tt.pieces {
				b.WriteString(p.s, p.m)
			}
			got, spans := b.Take()
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			var auto []string
			for _, s := range spans {
				auto = append(auto, got[s.Start:s.End])
			}
			if diff := cmp.Diff(tt.auto, auto); diff != "" {
				t.Errorf("auto (-want +got):\n%s", diff)
			}
		})
	}
}

func linesOf(c *text.Content) []string {
	var out []string
	for _, p := range c.Pages {
		for _, l := range p.Lines {
			out = append(out, l.Text)
		}
	}
	return out
}

func TestText(t *testing.T) {
	tests := []struct {
		name, data string
		want       []string
		problem    text.ProblemKind
	}{
		{"line ends", "a\r\nb\rc\nd", []string{"a", "b", "c", "d"}, ""},
		{"empty lines keep their number", "a\n\n\nb\n\n", []string{"a", "", "", "b"}, ""},
		{"form feed is no page", "a\n\fb\n", []string{"a", "b"}, ""},
		{"nothing", "", nil, text.Empty},
		{"blank", " \n\n", nil, text.NoText},
		{"signs only", "---\n***\n", []string{"---", "***"}, text.NoText},
		{"binary", strings.Repeat("\x00\x01\x02abc", 50), nil, text.Damaged},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Text(t.Context(), text.Source{Name: "x.txt", Data: []byte(tt.data)}, text.Limits{})
			checkProblem(t, c, err, tt.problem)
			if diff := cmp.Diff(tt.want, linesOf(c)); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

func checkProblem(t *testing.T, c *text.Content, err error, want text.ProblemKind) {
	t.Helper()
	if want == "" {
		if err != nil || c.Problem != nil {
			t.Fatalf("problem %v, %v; want none", err, c.Problem)
		}
		return
	}
	var p *text.Problem
	if !errors.As(err, &p) || p.Kind != want || c.Problem != p {
		t.Fatalf("error %v, problem %v; want %s", err, c.Problem, want)
	}
}

func TestTextLimits(t *testing.T) {
	src := text.Source{Data: []byte(strings.Repeat("linje\n", 100))}
	c, err := Text(t.Context(), src, text.Limits{TextBytes: 60})
	checkProblem(t, c, err, text.TooLarge)
	if !c.Problem.Partial || len(linesOf(c)) != 10 {
		t.Errorf("partial %v with %d lines, want the first 10", c.Problem.Partial, len(linesOf(c)))
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Text(ctx, src, text.Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("after cancelling: %v", err)
	}
}

// checkLines holds what every reader promises of its lines.
func checkLines(t *testing.T, c *text.Content) {
	t.Helper()
	for _, p := range c.Pages {
		for _, l := range p.Lines {
			if !utf8.ValidString(l.Text) || !norm.NFC.IsNormalString(l.Text) || strings.ContainsAny(l.Text, "\n\r\x00\u00ad\u00a0") {
				t.Errorf("line %q is not in the form promised", l.Text)
			}
			for _, s := range l.Auto {
				if s.Start < 0 || s.Start >= s.End || s.End > len(l.Text) {
					t.Errorf("span %v in a line of %d bytes", s, len(l.Text))
				}
			}
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "a\nb", "\xff\xfea\x00", "M\xf8te", "\x00\x00", "A\u030a\u00ad"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, _ := Text(t.Context(), text.Source{Data: data}, text.Limits{})
		checkLines(t, c)
	})
}
