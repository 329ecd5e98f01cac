package render

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestVisible(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "Referat 3. mars.pdf", "Referat 3. mars.pdf"},
		{"norwegian", "Møte på Ås – «ja».docx", "Møte på Ås – «ja».docx"},
		{"escape sequence", "a\x1b[31mred\x1b[0m", "a␛[31mred␛[0m"},
		{"newline and return", "one\ntwo\rthree", "one␊two␍three"},
		{"tab, bell, delete", "a\tb\a\x7f", "a␉b␇␡"},
		{"c1 control", "a\u009b31m", "a<U+009B>31m"},
		{"right-to-left override", "cod\u202efdp.exe", "cod<U+202E>fdp.exe"},
		{"zero width", "a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"},
		{"line separator", "a\u2028b", "a<U+2028>b"},
		{"tag character", "a\U000e0041", "a<U+E0041>"},
		{"no utf-8", "a\xffb", `a\xffb`},
		{"no-break space", "14\u00a0mars", "14 mars"},
		{"leading combining mark", "\u0301a", "◌\u0301a"},
		{"combining mark in a word", "e\u0301n", "e\u0301n"},
		{"private use", "\ue000", "<U+E000>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := Visible(tt.in)
			if got != tt.want {
				t.Errorf("Visible(%q) = %q, want %q", tt.in, got, tt.want)
			}
			if again := Visible(got); again != got {
				t.Errorf("visible is not idempotent: %q, then %q", got, again)
			}
		})
	}
}

// hostile is put into every text of a report.
const hostile = "\x1b]0;owned\a\n\r\u202e\u200b\u009b2J\U000e0001\xff"

// poison returns f's report with hostile signs in every string.
func poison(t *testing.T, r *report.Report) *report.Report {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := json.Unmarshal(data, &tree); err != nil {
		t.Fatal(err)
	}
	keep := map[string]bool{"status": true, "severity": true, "dated": true, "verdict": true, "lang": true, "requirement": true, "id": true, "version": true}
	var walk func(key string, v any) any
	walk = func(key string, v any) any {
		switch v := v.(type) {
		case map[string]any:
			for k := range v {
				v[k] = walk(k, v[k])
			}
		case []any:
			for i := range v {
				v[i] = walk(key, v[i])
			}
		case string:
			if !keep[key] {
				return v + hostile
			}
		}
		return v
	}
	data, err = json.Marshal(walk("", tree))
	if err != nil {
		t.Fatal(err)
	}
	var poisoned report.Report
	if err := json.Unmarshal(data, &poisoned); err != nil {
		t.Fatal(err)
	}
	return &poisoned
}

func TestTextIsHarmless(t *testing.T) {
	for _, f := range folders {
		for _, o := range []TextOptions{{}, {Verbose: true}, {Quiet: true}, {Width: 60}} {
			var b bytes.Buffer
			if err := Text(&b, poison(t, f.in("nb")), o); err != nil {
				t.Fatal(err)
			}
			for _, r := range b.String() {
				if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) {
					t.Fatalf("%s %+v: %U reaches the terminal", f.name, o, r)
				}
			}
			checkWidth(t, b.String(), o)
		}
	}
}

func TestNewlinesInNamesMakeNoLines(t *testing.T) {
	r := folders[0].in("nb")
	r.Documents[0].Path = "a\nmappesjekk 9.9.9\nb.pdf"
	var b bytes.Buffer
	if err := Text(&b, r, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "\nmappesjekk 9.9.9") {
		t.Error("a newline in a file name begins a line of the report")
	}
}

func TestJSONIsHarmlessAndMeansTheSame(t *testing.T) {
	want := poison(t, folders[1].in("nb"))
	var b bytes.Buffer
	if err := JSON(&b, want); err != nil {
		t.Fatal(err)
	}
	for _, r := range b.String() {
		if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) {
			t.Fatalf("%U stands raw in the JSON", r)
		}
	}
	var got report.Report
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(withLists(want), &got); diff != "" {
		t.Errorf("the JSON means something else (-want +got):\n%s", diff)
	}
}

func TestJSONHasListsAndEndsInNewline(t *testing.T) {
	var b bytes.Buffer
	if err := JSON(&b, &report.Report{Folder: "a <b> & c", Requirements: []report.Requirement{{ID: "x"}}}); err != nil {
		t.Fatal(err)
	}
	s := b.String()
	if !strings.HasSuffix(s, "}\n") {
		t.Error("no newline at the end")
	}
	if !strings.Contains(s, `"folder": "a <b> & c"`) {
		t.Error("HTML signs are escaped")
	}
	if n := strings.Count(s, "null"); n != 1 { // parties.overview
		t.Errorf("%d nulls, want one:\n%s", n, s)
	}
}
