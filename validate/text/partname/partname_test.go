package partname

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	for name, want := range map[string]string{
		"Møter/referat.pdf":              "Møter/referat.pdf",
		norm.NFD.String("Møte på Å.pdf"): "Møte på Å.pdf",
		"../../etc/passwd":               "etc/passwd",
		"/etc/passwd":                    "etc/passwd",
		`C:\Saker\Elev\plan.docx`:        "Saker/Elev/plan.docx",
		`\\server\felles\plan.docx`:      "server/felles/plan.docx",
		"a/./b//c/":                      "a/b/c",
		"a/..":                           "a",
		"..":                             "",
		"":                               "",
		" / ":                            "",
		"nul\x00.pdf":                    "nul.pdf",
		"brutt\xff.pdf":                  "brutt\uFFFD.pdf",
		"...pdf":                         "...pdf",
		"kl 12:30.txt":                   "kl 12:30.txt",
	} {
		if got := Clean(name); got != want {
			t.Errorf("Clean(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestNamesAreUnique(t *testing.T) {
	var n Names
	var got []string
	for _, name := range []string{
		"a.pdf", "a.pdf", "./a.pdf", "a (2).pdf", "b/.skjult", "b/.skjult", "..", "/", "referat", "referat",
	} {
		got = append(got, n.Take(name))
	}
	got = append(got, n.Number("melding", ".eml"), n.Number("vedlegg", ".pdf"), n.Number("melding", ".eml"))
	want := []string{
		"a.pdf", "a (2).pdf", "a (3).pdf", "a (2) (2).pdf", "b/.skjult", "b/.skjult (2)",
		"uten-navn-1", "uten-navn-2", "referat", "referat (2)", "melding-1.eml", "vedlegg-1.pdf", "melding-2.eml",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestManyTwinsAreQuick(t *testing.T) {
	var n Names
	seen := make(map[string]bool)
	for range 20_000 {
		name := n.Take("vedlegg.pdf")
		if seen[name] {
			t.Fatalf("%q twice", name)
		}
		seen[name] = true
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"../x", `C:\a`, "a//b", "\xff", "å/\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Clean(s)
		if !utf8.ValidString(got) || strings.ContainsAny(got, "\\\x00") {
			t.Errorf("Clean(%q) = %q", s, got)
		}
		for _, e := range strings.Split(got, "/") {
			if got != "" && (e == "" || e == "." || e == "..") {
				t.Errorf("Clean(%q) = %q has the element %q", s, got, e)
			}
		}
	})
}
