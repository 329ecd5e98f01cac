package render

import (
	"bytes"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// htmlOf returns the HTML report of r.
func htmlOf(t *testing.T, r *report.Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := HTML(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestHTMLGolden(t *testing.T) {
	golden(t, "gaps.nb.html", htmlOf(t, folders[1].in("nb")))
	golden(t, "complete.nn.html", htmlOf(t, folders[0].in("nn")))
}

func TestHTMLIsTheSameBytes(t *testing.T) {
	for _, f := range folders {
		first := htmlOf(t, f.in("nb"))
		for range 20 {
			if !bytes.Equal(htmlOf(t, f.in("nb")), first) {
				t.Fatalf("%s: not the same bytes", f.name)
			}
		}
	}
}

func TestHTMLIsRecognisedAsOurs(t *testing.T) {
	for _, f := range folders {
		if !intake.OwnReport(htmlOf(t, f.in("en"))) {
			t.Errorf("%s: the page would be taken for a document when it lies in the folder", f.name)
		}
	}
}

func TestHTMLOfNothing(t *testing.T) {
	got := string(htmlOf(t, &report.Report{}))
	for _, want := range []string{`<html lang="nb">`, "Vi fant ingen eksterne instanser", "ingenting å tegne"} {
		if !strings.Contains(got, want) {
			t.Errorf("an empty report lacks %q", want)
		}
	}
}

// markup is what a name could be made of to break out of wherever it stands.
const markup = "</title></style></script><script>window.ran=1</script><img src=x onerror=\"window.ran=1\">" +
	"'\"`><svg/onload=window.ran=1>{{.Style}}&lt;\u202Egnp.exe\u2066\u0000\x1b[31m\n\xff\u2028 javascript:window.ran=1"

// hostileReport returns a report in which every text is markup, but for the codes
// that choose what is shown.
func hostileReport() *report.Report {
	r := folders[1].in("nb")
	inject(reflect.ValueOf(r).Elem())
	r.Lang, r.Verdict = "nb", report.Gaps
	for i := range r.Documents {
		d := &r.Documents[i]
		d.Dated = []report.Dated{report.DatedText, report.DatedName, report.DatedNone, report.DatedIndex}[i%4]
		if i%4 < 2 {
			d.Date = "2025-03-14"
		}
	}
	for i := range r.Findings {
		r.Findings[i].Severity = []report.Severity{report.Error, report.Warning, report.Note}[i%3]
	}
	r.Parties.Overview = &report.Evidence{Path: markup, Quote: markup}
	r.Parties.MentionedOnly = []string{markup}
	return r
}

// inject makes every text in v markup.
func inject(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(markup)
	case reflect.Struct:
		for i := range v.NumField() {
			inject(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			inject(v.Index(i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			inject(v.Elem())
		}
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{markup: markup}))
	}
}

// TestHTMLHoldsOnlyOurMarkup reads the page as a browser does: whatever a folder
// holds, there is one script and one style, which are ours, and nothing that
// acts or fetches.
func TestHTMLHoldsOnlyOurMarkup(t *testing.T) {
	known := elements(t, htmlOf(t, folders[1].in("nb")))
	data := htmlOf(t, hostileReport())
	for _, r := range string(data) {
		if r != '\n' && (unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u2028') {
			t.Fatalf("the page holds U+%04X", r)
		}
	}
	if strings.Contains(string(data), "gnp.exe\n") {
		t.Error("a line break in a name is one on the page")
	}
	for name := range elements(t, data) {
		if !known[name] {
			t.Errorf("a name made an element %q", name)
		}
	}
}

// elements returns the names of the page's elements, and fails where one of them
// acts or fetches.
func elements(t *testing.T, data []byte) map[string]bool {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		names[n.Data] = true
		if n.Data == "script" || n.Data == "style" {
			ours, err := htmlFiles.ReadFile(map[string]string{"script": "html/page.js", "style": "html/style.css"}[n.Data])
			if err != nil {
				t.Fatal(err)
			}
			if n.FirstChild == nil || n.FirstChild.Data != string(ours) {
				t.Errorf("the %s is not ours", n.Data)
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || slices.Contains([]string{"src", "srcset", "style", "action", "formaction", "data"}, a.Key) {
				t.Errorf("<%s> has %s", n.Data, a.Key)
			}
			if a.Key == "href" && !regexp.MustCompile(`^#[a-z0-9-]+$`).MatchString(a.Val) {
				t.Errorf("a link leads to %q", a.Val)
			}
		}
	}
	return names
}

// TestHTMLPolicyAllowsOnlyItsOwn holds that the page asks for nothing and that
// the policy names the hash of what it holds.
func TestHTMLPolicyAllowsOnlyItsOwn(t *testing.T) {
	for _, name := range []string{"html/style.css", "html/page.js"} {
		data, err := htmlFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"url(", "@import", "http:", "https:", "fetch(", "eval("} {
			if strings.Contains(string(data), bad) {
				t.Errorf("%s holds %q", name, bad)
			}
		}
		page := html.UnescapeString(string(htmlOf(t, &report.Report{})))
		if !strings.Contains(page, "'"+hashOf(data)+"'") {
			t.Errorf("the policy does not name the hash of %s", name)
		}
	}
}

func TestHTMLWordsAreUsed(t *testing.T) {
	tmpl, err := htmlFiles.ReadFile("html/page.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	for name := range wordNames {
		if !strings.Contains(string(tmpl), fmt.Sprintf("say %q", name)) {
			t.Errorf("nothing on the page says %q", name)
		}
	}
}

// TestHTMLLinksPlacesToRows holds which row of the table a place leads to.
func TestHTMLLinksPlacesToRows(t *testing.T) {
	p := newPage(&report.Report{Documents: []report.Document{
		{Path: "a.pdf"}, {Path: "c.pdf", Pages: "1-3"}, {Path: "c.pdf", Pages: "4"}, {Path: "c.pdf", Pages: "5-10"},
	}}, Reader{})
	for _, tt := range []struct {
		path, pages string
		page        int
		want        string
	}{
		{"a.pdf", "", 7, "dok-1"},
		{"c.pdf", "4", 0, "dok-3"},
		{"c.pdf", "", 6, "dok-4"},
		{"c.pdf", "", 10, "dok-4"},
		{"c.pdf", "", 4, "dok-3"},
		{"c.pdf", "", 99, "dok-2"},
		{"c.pdf", "", 0, "dok-2"},
		{"borte.pdf", "", 1, ""},
		{"", "", 0, ""},
	} {
		if got := p.rowOf(tt.path, tt.pages, tt.page); got != tt.want {
			t.Errorf("%q %q page %d: row %q, want %q", tt.path, tt.pages, tt.page, got, tt.want)
		}
	}
}

// TestHTMLHasNoEmptyPlaces holds that what a finding about the whole folder rests
// on stands by itself, with no empty bullet before it.
func TestHTMLHasNoEmptyPlaces(t *testing.T) {
	r := &report.Report{Lang: "nb", Findings: []report.Finding{{
		Rule: "oversikt-mangler", Severity: report.Error, Message: "Vi fant ingen oversikt.", Advice: "Skriv en liste.",
		Related: []report.Evidence{{Path: "a.pdf", Page: 1}, {Path: "b.pdf", Page: 2}},
	}}}
	p := newPage(r, Reader{})
	if n := len(p.Tasks[0].Places); n != 2 {
		t.Errorf("%d places, want two", n)
	}
	if want := "   – a.pdf, side\u00a01\n   – b.pdf, side\u00a02\n"; !strings.HasSuffix(string(p.List), want) {
		t.Errorf("the plain list is %q", p.List)
	}
}
