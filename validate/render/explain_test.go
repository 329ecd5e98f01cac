package render

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/rules"
)

func TestExplainText(t *testing.T) {
	for _, lang := range []string{"nb", "nn", "en"} {
		for _, width := range []int{0, MinWidth, 120} {
			o := TextOptions{Width: width}
			for _, e := range Explanations(lang) {
				var b bytes.Buffer
				if err := ExplainText(&b, e, o); err != nil {
					t.Fatal(err)
				}
				checkWidth(t, b.String(), o)
				if strings.ContainsAny(b.String(), "{}") {
					t.Errorf("%s in %s shows a slot:\n%s", e.ID, lang, b.String())
				}
			}
			var b bytes.Buffer
			if err := ExplainList(&b, lang, o); err != nil {
				t.Fatal(err)
			}
			checkWidth(t, b.String(), o)
			for _, rule := range rules.All() {
				if !strings.Contains(b.String(), rule.ID) {
					t.Errorf("the list in %s lacks %s", lang, rule.ID)
				}
			}
		}
	}
}

// TestExplanationsTellEverythingOnce holds that the list of explanations has all
// requirements and rules, and that no section of any is empty in any language.
func TestExplanationsTellEverythingOnce(t *testing.T) {
	for _, lang := range []string{"nb", "nn", "en"} {
		times := map[string]int{}
		for _, e := range Explanations(lang) {
			times[e.ID]++
			for _, part := range e.parts() {
				if part.Title == "" || part.Text == "" {
					t.Errorf("%s in %s has an empty section %q", e.ID, lang, part.Title)
				}
			}
			if again, ok := Explain(e.ID, lang); !ok || again.Title != e.Title || again.Kind != e.Kind {
				t.Errorf("%s in %s is explained in two ways", e.ID, lang)
			}
		}
		want := len(rules.All()) + len(rules.Requirements())
		if len(times) != want {
			t.Errorf("%d things are explained in %s, want %d", len(times), lang, want)
		}
		for id, n := range times {
			if n != 1 {
				t.Errorf("%s is explained %d times in %s", id, n, lang)
			}
		}
	}
	if _, ok := Explain("dato-mangle", "nb"); ok {
		t.Error("a rule that does not exist is explained")
	}
}

func TestExplainMarkdown(t *testing.T) {
	var b bytes.Buffer
	e, _ := Explain("dato-autofelt", "nn")
	if err := ExplainMarkdown(&b, e); err != nil {
		t.Fatal(err)
	}
	golden(t, "explain.nn.md", b.Bytes())
	b.Reset()
	if err := ExplainMarkdown(&b, Explanations("en")...); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\n## ") + strings.Count(b.String()[:3], "## "); n != len(rules.Requirements())+1 {
		t.Errorf("%d headings of requirements and the folder, want %d", n, len(rules.Requirements())+1)
	}
	if n := strings.Count(b.String(), "\n### "); n != len(rules.All()) {
		t.Errorf("%d headings of rules, want %d", n, len(rules.All()))
	}
}

// TestExplanationAsJSON holds the names of the fields, which programs rely on.
func TestExplanationAsJSON(t *testing.T) {
	e, _ := Explain("dato-mangler", "en")
	data, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"id", "kind", "title", "severity", "requirement", "asks", "why", "source", "satisfies", "looks_like", "before", "after", "mend"} {
		if s, ok := fields[name].(string); !ok || s == "" {
			t.Errorf("the field %q is missing", name)
		}
		delete(fields, name)
	}
	if len(fields) > 0 {
		t.Errorf("there are more fields: %v", fields)
	}
}
