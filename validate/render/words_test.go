package render

import (
	"regexp"
	"testing"
)

// TestWordsOfTheProject: bokmål says "filen", nynorsk "også" and "ber", and each text
// stands in all three languages.
func TestWordsOfTheProject(t *testing.T) {
	bokmal := regexp.MustCompile(`(?i)(^|\W)(fila|mappa|saka|lista|sida|oversikta|ikkje|skulen)(\W|$)`)
	nynorsk := regexp.MustCompile(`(?i)(^|\W)(òg|filen|mappen|saken|listen|ikke|skolen|bed)(\W|$)`)
	check := func(p phrase) {
		if p[nb] == "" || p[nn] == "" || p[en] == "" {
			t.Errorf("not in all languages: %q", p)
		}
		if found := bokmal.FindString(p[nb]); found != "" {
			t.Errorf("%q in bokmål: %s", found, p[nb])
		}
		if found := nynorsk.FindString(p[nn]); found != "" {
			t.Errorf("%q in nynorsk: %s", found, p[nn])
		}
	}
	for _, p := range texts {
		check(p)
	}
	for _, table := range []map[word]phrase{htmlTexts, tableTexts, manifestTexts, sinceTexts, audienceTexts} {
		for _, p := range table {
			check(p)
		}
	}
	for _, p := range overviewWords {
		check(p)
	}
	for _, p := range overviewPageWords {
		check(p)
	}
	for _, p := range overviewGroups {
		check(p)
	}
	for _, l := range overviewLacks {
		check(l.one)
	}
	for _, p := range letterParts {
		check(p.says)
	}
}
