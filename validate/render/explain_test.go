package render

import (
	"bytes"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/rules"
)

func TestExplain(t *testing.T) {
	for _, lang := range []string{"nb", "nn", "en"} {
		for _, width := range []int{0, MinWidth, 120} {
			o := TextOptions{Width: width}
			for _, rule := range rules.All() {
				var b bytes.Buffer
				if err := ExplainRule(&b, rule, lang, o); err != nil {
					t.Fatal(err)
				}
				checkWidth(t, b.String(), o)
				if strings.ContainsAny(b.String(), "{}") {
					t.Errorf("%s in %s shows a slot:\n%s", rule.ID, lang, b.String())
				}
			}
			for _, q := range rules.Requirements() {
				var b bytes.Buffer
				if err := ExplainRequirement(&b, q, lang, o); err != nil {
					t.Fatal(err)
				}
				checkWidth(t, b.String(), o)
			}
			var b bytes.Buffer
			if err := ExplainAll(&b, lang, o); err != nil {
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
