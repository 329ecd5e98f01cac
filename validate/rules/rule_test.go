package rules

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestRulesAreSound(t *testing.T) {
	for _, err := range Verify(All(), Requirements()) {
		t.Error(err)
	}
}

// TestVerifyRejects makes the list unsound in each way that Verify is to see.
func TestVerifyRejects(t *testing.T) {
	sound := accountMissing
	for _, tt := range []struct {
		name  string
		spoil func(*Rule)
		want  string
	}{
		{"no nynorsk title", func(r *Rule) { r.Doc.Title.NN = "" }, "title"},
		{"no English reason", func(r *Rule) { r.Doc.Why.EN = "" }, "why"},
		{"no source", func(r *Rule) { r.Doc.Source = Text{} }, "source"},
		{"nothing that satisfies", func(r *Rule) { r.Doc.Satisfies = Text{} }, "what satisfies"},
		{"no nynorsk on what looks like it", func(r *Rule) { r.Doc.LooksLike.NN = "" }, "what looks like it"},
		{"no example before", func(r *Rule) { r.Doc.Before.EN = "" }, "before"},
		{"no example after", func(r *Rule) { r.Doc.After.NB = "" }, "after"},
		{"no English advice", func(r *Rule) { r.Advice.EN = "" }, "advice"},
		{"a slot only in bokmål", func(r *Rule) { r.Message.NB += " {dok}" }, "message"},
		{"no check", func(r *Rule) { r.Check = nil }, "checks nothing"},
		{"unknown requirement", func(r *Rule) { r.Requirement = "fravær" }, "unknown requirement"},
		{"unknown severity", func(r *Rule) { r.Severity = "fatal" }, "unknown severity"},
		{"no ID", func(r *Rule) { r.ID = "" }, "no ID"},
	} {
		spoilt := sound
		tt.spoil(&spoilt)
		errs := Verify([]Rule{spoilt}, Requirements())
		if len(errs) != 1 || !strings.Contains(errs[0].Error(), tt.want) {
			t.Errorf("%s: got %v, want one error about %q", tt.name, errs, tt.want)
		}
	}
	if errs := Verify([]Rule{sound, sound}, Requirements()); len(errs) != 1 {
		t.Errorf("a rule that stands twice: got %v", errs)
	}
}

// TestExamplesMend holds that an example does not end where it began, and that
// what satisfies is not what only looks like it.
func TestExamplesMend(t *testing.T) {
	hold := func(id string, d Doc) {
		for _, lang := range []string{"nb", "nn", "en"} {
			if d.Before.In(lang) == d.After.In(lang) {
				t.Errorf("%s in %s: the example mends nothing", id, lang)
			}
			if d.Satisfies.In(lang) == d.LooksLike.In(lang) {
				t.Errorf("%s in %s: what satisfies is what only looks like it", id, lang)
			}
		}
		for _, part := range []Text{d.Satisfies, d.LooksLike, d.Before, d.After} {
			if len(slotNames(part.NB)) > 0 {
				t.Errorf("%s: an explanation has a slot, which nothing fills: %s", id, part.NB)
			}
		}
	}
	for _, r := range All() {
		hold(r.ID, r.Doc)
	}
	for _, q := range Requirements() {
		hold(q.ID, q.Doc)
	}
}

func TestFillSearchesNoSlotInWhatItFillsIn(t *testing.T) {
	message := Text{"{dok} sier {dato}", "{dok} seier {dato}", "{dok} says {dato}"}
	got := message.fill("nn", Slots{"dok": same("«{dato}.pdf»"), "dato": same("14.03.2025")})
	if want := "«{dato}.pdf» seier 14.03.2025"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJoined(t *testing.T) {
	list := []Text{same("a"), same("b"), same("c"), same("d"), same("e"), same("f")}
	for _, tt := range []struct {
		n    int
		most int
		want string
	}{
		{0, 4, ""}, {1, 4, "a"}, {2, 4, "a og b"}, {4, 4, "a, b, c og d"}, {6, 4, "a, b, c, d og 2 til"},
	} {
		if got := joined(list[:tt.n], tt.most).NB; got != tt.want {
			t.Errorf("joined(%d, %d) = %q, want %q", tt.n, tt.most, got, tt.want)
		}
	}
	if list[4].NB != "e" {
		t.Error("joined changed its argument")
	}
}

func TestEveryProblemAndPassedFileHasWords(t *testing.T) {
	for kind, words := range problemTexts {
		if !words.complete() || !ProblemText(kind, text.Exceeded{}, true).complete() {
			t.Errorf("problem %s is not told in all three languages", kind)
		}
	}
	for _, kind := range []text.ProblemKind{
		text.Empty, text.Inaccessible, text.NeedsPassword, text.Damaged, text.Unsupported, text.Packed, text.Recording, text.Pointer, text.PictureOnly, text.NoText,
		text.PhotoFormat, text.AppleFormat, text.Encrypted, text.Altered, text.Undecodable, text.TooLarge, text.TooSlow, text.TooDeep, text.Suspicious, text.Crashed,
	} {
		if problemTexts[kind].empty() {
			t.Errorf("problem %s has no words", kind)
		}
	}
	for _, why := range []Passed{Junk, Link, Special, EmptyFolder, Container, Technical, Signature, ManifestUse, OwnReport, Register} {
		if !PassedText(why, 3).complete() {
			t.Errorf("passed over as %s is not told in all three languages", why)
		}
	}
}

func TestFindingOfAFormatWithoutPagesNamesNone(t *testing.T) {
	d := &casefile.Document{Facts: casefile.Facts{Path: "a/Plan.docx"}}
	f := dateMissing.finding(Hit{Doc: d, At: text.Place{Page: 1, Line: 4}}, "en")
	if f.Page != 0 || f.Line != 4 || f.Path != "a/Plan.docx" || f.Severity != report.Error {
		t.Errorf("got %+v", f)
	}
	if want := "«Plan.docx» does not show when it was made."; f.Message != want {
		t.Errorf("message %q, want %q", f.Message, want)
	}
	d.Paged, d.Pages = true, "4-6"
	f = dateMissing.finding(Hit{Doc: d, At: text.Place{Page: 5, Line: 4}}, "nb")
	if want := "«Plan.docx» side 4–6 viser ikke når det er laget."; f.Page != 5 || f.Message != want {
		t.Errorf("page %d, message %q, want %q", f.Page, f.Message, want)
	}
}

// TestSentencesBeginWithACapital: no message begins with the name of a body, which is
// written with a small letter; a document's name stands in quotation marks.
func TestSentencesBeginWithACapital(t *testing.T) {
	for _, r := range All() {
		for _, text := range []Text{r.Message, r.Advice, r.Doc.Title, r.Doc.Asks, r.Doc.Why} {
			for _, said := range []string{text.NB, text.NN, text.EN} {
				first, _ := utf8.DecodeRuneInString(said)
				if !unicode.IsUpper(first) && first != '«' && first != '“' && !strings.HasPrefix(said, "{dok}") {
					t.Errorf("%s: %s", r.ID, said)
				}
			}
		}
	}
}

// TestWordsOfTheProject: bokmål says "filen", nynorsk "også", as the rest does.
func TestWordsOfTheProject(t *testing.T) {
	bokmal := regexp.MustCompile(`(?i)\b(fila|mappa|saka|lista|sida|oversikta|ikkje|skulen)\b`)
	nynorsk := regexp.MustCompile(`(?i)(^|\W)(òg|filen|mappen|saken|listen|ikke|skolen|bed)(\W|$)`)
	check := func(about string, texts ...Text) {
		for _, text := range texts {
			if found := bokmal.FindString(text.NB); found != "" {
				t.Errorf("%s: %q in bokmål: %s", about, found, text.NB)
			}
			if found := nynorsk.FindString(text.NN); found != "" {
				t.Errorf("%s: %q in nynorsk: %s", about, found, text.NN)
			}
		}
	}
	for _, r := range All() {
		check(r.ID, r.Message, r.Advice, r.Doc.Title, r.Doc.Asks, r.Doc.Why, r.Doc.Satisfies, r.Doc.LooksLike, r.Doc.Before, r.Doc.After)
	}
	for _, q := range Requirements() {
		check(q.ID, q.Title, q.Advice, q.Doc.Asks, q.Doc.Why, q.Doc.Satisfies, q.Doc.LooksLike, q.Doc.Before, q.Doc.After)
	}
	for id, text := range requests {
		check(id, text)
	}
	for kind, text := range problemTexts {
		check(string(kind), text)
	}
	for kind, text := range passedTexts {
		check(string(kind), text)
	}
	for limit, text := range limitTexts {
		check(string(limit), text)
	}
}
