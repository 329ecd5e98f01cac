package parties

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// story is a stretch of ordinary case text.
const story = `Samarbeidsmøte 14. mars 2025 kl. 10.15 på Granmo skole.
Til stede: Kari Berg (rektor), mor, far, Ane Li (PPT), Per Ås (BUP, forfall)
Nora forteller at hun ofte er alene i friminuttene, og at ingen spør om hun vil være med.
Skolen har ikke vært i kontakt med barnevernet, men helsesykepleier har hatt to samtaler med henne.
Dersom det ikke blir bedre før påske, vurderer vi å kontakte kommunens innsatsteam.
Mor jobber i Nav. Far ønsker ikke at politiet kobles inn.
Dato	Tiltak	Ansvarlig
18.03.2025	Voksen følger i friminuttet	Kontaktlærer
Eksterne instanser: PPT og BUP`

func FuzzFind(f *testing.F) {
	f.Add(story, 0)
	f.Add("Eksterne instanser:\n- PPT\n- BUP\n", 1)
	f.Add("Instans\tKontaktperson\tPeriode\n\t\t\nPPT\t\t2025", 2)
	f.Add(":\n***\n\t\n@\na@ppt.no\n.PPT\n(BUP)\n☐ PPT ☒", 3)
	f.Add("Trygglaget, kommunens innsatsteam\nElev: BUP\nhilsen\nPPT", 4)
	f.Add("Til stede:\n\nForfall –\nPPT:", 5)
	kinds := []doctype.Facts{{}, {Type: doctype.Redegjorelse}, {Type: doctype.EksterneInstanser}, {Type: doctype.Systemdokument}, {Type: doctype.SakkyndigVurdering}, {Type: doctype.Aktivitetsplan}}
	f.Fuzz(func(t *testing.T, s string, kind int) {
		if !utf8.ValidString(s) {
			t.Skip("readers hand over valid text")
		}
		d := document(strings.Split(s, "\n")...)
		facts := Find(d, kinds[uint(kind)%uint(len(kinds))])
		check := func(m Mention) {
			if m.At.Page != 1 || m.At.Line < 1 || m.At.Line > len(d.Content.Pages[0].Lines) {
				t.Errorf("%s stands nowhere: %+v", m.Party, m.At)
			}
			if utf8.RuneCountInString(m.Quote) > 80 {
				t.Errorf("quote of %d characters", utf8.RuneCountInString(m.Quote))
			}
			if m.Strength < 0 || m.Strength > 1 || m.Stance == "" {
				t.Errorf("%s: stance %q, strength %v", m.Party, m.Stance, m.Strength)
			}
		}
		for _, m := range facts.Mentions {
			check(m)
		}
		if facts.Overview != nil {
			for _, m := range facts.Overview.Listed {
				check(m)
			}
			if facts.Overview.None && len(facts.Overview.Listed) > 0 {
				t.Error("an overview says none and lists bodies")
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(story+"\n", 100)
	d := document(strings.Split(text, "\n")...)
	kind := doctype.Facts{Type: doctype.Redegjorelse}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, kind)
	}
}

// TestLongSentences holds that text without an end to its sentences or lists is
// done with as soon as any other; with work that grows by the square these would
// take minutes.
func TestLongSentences(t *testing.T) {
	units := []string{"PPT og BUP, ", "ikke ", "henvist til PPT, ", "a.", "eksterne instanser ", "Til: PPT ", "Trygglaget, kommunens innsatsteam ", "(PPT) ikke møtt, ", "Skriv her. PPT. ", "(skriv her PPT ", "[navn PPT ", "<PPT ", "Her fører du PPT "}
	for _, unit := range units {
		Find(document(strings.Repeat(unit, 10_000)), doctype.Facts{Type: doctype.Redegjorelse})
		Find(document(strings.Split(strings.Repeat(unit+"\n", 10_000), "\n")...), doctype.Facts{Type: doctype.Redegjorelse})
	}
}

// TestWordsPartedAtTheEndOfALine holds names that the width of the page has parted.
func TestWordsPartedAtTheEndOfALine(t *testing.T) {
	for lines, want := range map[string]Code{
		"Vi har hatt møte med mor, far, Kari og rådgiver Ola Nes fra PP-|kontoret i Granmo, og laget en plan sammen.":        "ppt",
		"Skulen har hatt møte med heimen og med rådgjevar Ola Nes frå PP-|tenesta i Granmo, og vi laga ein plan saman.":      "ppt",
		"Vi har hatt møte med mor, far, Kari og med Ola Nes fra barneverns-|tjenesten i Granmo, og laget en plan sammen.":    "barnevern",
		"Skolen har hatt møte med mor, far, Kari og Ola Nes fra NAV-|kontoret i Granmo, og vi laget en plan sammen med dem.": "nav",
	} {
		before, after, _ := strings.Cut(lines, "|")
		d := document(before, after)
		d.Content.Format = text.PDF
		found := Find(d, doctype.Facts{Type: doctype.Motereferat}).Mentions
		if len(found) != 1 || found[0].Party != want || found[0].Stance != DrawnIn {
			t.Errorf("%s: %+v", lines, found)
		}
	}
}
