package site

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func assembled(t *testing.T) *parts {
	t.Helper()
	p, err := assemble(program{packed: []byte("wasm"), support: "class Go {} // </script>", licenses: "Licence */ of </script>"})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var policyOf = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy" content="([^"]*)">`)

// TestPolicy holds that the page of either form may connect to nothing, and that
// the single file runs only what it holds.
func TestPolicy(t *testing.T) {
	p := assembled(t)
	single, err := p.single(scansUnread)
	if err != nil {
		t.Fatal(err)
	}
	index, err := p.index(scansUnread)
	if err != nil {
		t.Fatal(err)
	}
	reading, err := p.index(scansRead)
	if err != nil {
		t.Fatal(err)
	}
	for name, page := range map[string][]byte{"single": single, "index": index, "index that reads scans": reading} {
		found := policyOf.FindSubmatch(page)
		if found == nil {
			t.Fatalf("%s has no policy", name)
		}
		directives := map[string]string{}
		for directive := range strings.SplitSeq(string(found[1]), ";") {
			key, value, _ := strings.Cut(strings.TrimSpace(directive), " ")
			directives[key] = value
		}
		want := []string{"base-uri", "default-src", "form-action", "img-src", "script-src", "style-src", "worker-src"}
		if keys := slices.Sorted(maps.Keys(directives)); !slices.Equal(keys, want) {
			t.Errorf("%s: the policy allows for %q", name, keys)
		}
		for _, none := range []string{"default-src", "base-uri", "form-action"} {
			if directives[none] != "'none'" {
				t.Errorf("%s: %s is %s", name, none, directives[none])
			}
		}
		for key, value := range directives {
			if strings.Contains(value, "unsafe-inline") || strings.Contains(value, "'unsafe-eval'") || strings.Contains(value, "http") || strings.Contains(value, "*") {
				t.Errorf("%s: %s is %s", name, key, value)
			}
		}
	}
	if n := strings.Count(strings.ToLower(string(single)), "</script>"); n != 2 {
		t.Errorf("the single file has %d ends of scripts, want 2", n)
	}
	for _, outside := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllSubmatch(single, -1) {
		if string(outside[1]) != "data:," {
			t.Errorf("the single file asks for %s", outside[1])
		}
	}
}

// TestWhatIsSaidOfScans holds that a page says that it reads scans, and asks whether
// to, only where it does, and promises what is true there.
func TestWhatIsSaidOfScans(t *testing.T) {
	p := assembled(t)
	for _, test := range []struct {
		name  string
		page  func(string) ([]byte, error)
		scans string
		want  string
	}{
		{"single", p.single, scansUnread, "promiseStays promiseProof limitScans"},
		{"single beside one that does", p.single, scansBeside, "promiseStays promiseProof limitScansBeside"},
		{"folder", p.index, scansUnread, "promiseStays promiseProof limitScans"},
		{"folder with ocr.js", p.index, scansRead, "scans promiseStaysScans promiseProofScans limitScansRead"},
	} {
		page, err := test.page(test.scans)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, found := range regexp.MustCompile(`data-say="(scans|promiseStays\w*|promiseProof\w*|limitScans\w*)"`).FindAllSubmatch(page, -1) {
			said = append(said, string(found[1]))
		}
		if got := strings.Join(said, " "); got != test.want {
			t.Errorf("%s says %q, want %q", test.name, got, test.want)
		}
	}
}

// TestSameBytes holds that the page is the same each time.
func TestSameBytes(t *testing.T) {
	first, err := assembled(t).single(scansUnread)
	if err != nil {
		t.Fatal(err)
	}
	second, err := assembled(t).single(scansUnread)
	if err != nil || string(first) != string(second) {
		t.Errorf("two pages of the same parts differ: %v", err)
	}
}

// TestEveryWordInEveryLanguage holds that the page says in every language what it
// says in one, and that all it asks for is there.
func TestEveryWordInEveryLanguage(t *testing.T) {
	read := func(name string) string {
		data, err := os.ReadFile("page/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	keys := map[string][]string{}
	lang := ""
	for line := range strings.Lines(read("words.js")) {
		if found := regexp.MustCompile(`^  (nb|nn|en): \{`).FindStringSubmatch(line); found != nil {
			lang = found[1]
		} else if found := regexp.MustCompile(`^    (\w+): ".+",$`).FindStringSubmatch(strings.TrimRight(line, "\n")); found != nil {
			keys[lang] = append(keys[lang], found[1])
		}
	}
	if len(keys["nb"]) < 30 || !slices.Equal(keys["nb"], keys["nn"]) || !slices.Equal(keys["nb"], keys["en"]) {
		t.Errorf("the languages say different things: %q", keys)
	}
	asked := regexp.MustCompile(`data-(?:say|label)="(\w+)"|\b(?:say|tellUser|Error)\("(\w+)"|\bput\([^,]+, "(\w+)"`)
	for _, name := range []string{"index.html", "engine.js", "handed.js", "page.js"} {
		for _, found := range asked.FindAllStringSubmatch(read(name), -1) {
			if word := found[1] + found[2] + found[3]; !slices.Contains(keys["nb"], word) {
				t.Errorf("%s asks for the word %q", name, word)
			}
		}
	}
}
