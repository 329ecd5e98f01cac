package dating

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// FuzzFind holds that no document makes Find fail, and that what it returns is
// what its doc promises: dates that exist, short quotes, places in the document.
func FuzzFind(f *testing.F) {
	types := []doctype.Type{doctype.Annet, doctype.Logg, doctype.Aktivitetsplan, doctype.Redegjorelse, doctype.Motereferat, doctype.Dokumentliste}
	for _, documents := range [][]document{minutes, letters, plans, logs, notes, mails, forms, others, hard} {
		for i, d := range documents {
			f.Add(d.source, byte(i))
		}
	}
	f.Add("Referat skrevet 7/2 av Kari Li ", byte(0))
	f.Add("a|{12.03.2025}\t\n===\nNr\tDato\tTittel\n1\t12.3\tx", byte(5))
	f.Fuzz(func(t *testing.T, source string, kind byte) {
		if !utf8.ValidString(source) {
			t.Skip("readers hand over valid text")
		}
		d := parse("notat 12.3.25.docx", source)
		facts := Find(d, doctype.Facts{Type: types[int(kind)%len(types)]})
		check := func(found *Found) {
			if found == nil {
				return
			}
			if _, ok := norsk.ParseISO(found.Date); !ok {
				t.Errorf("%q is no date", found.Date)
			}
			if utf8.RuneCountInString(found.Quote) > 80 {
				t.Errorf("a quote of %d characters", utf8.RuneCountInString(found.Quote))
			}
			if found.At.Page < 1 || found.At.Page > len(d.Content.Pages) || found.At.Line < 1 || found.At.Line > len(d.Content.Pages[found.At.Page-1].Lines) {
				t.Errorf("%v is no place in the document", found.At)
			}
		}
		for _, found := range []*Found{facts.Made, facts.Updated, facts.RunnerUp, facts.NoYear, facts.AutoField} {
			check(found)
		}
		for i := range facts.Seen {
			check(&facts.Seen[i])
		}
		if facts.Made != nil && facts.Made.Date[0] == '-' {
			t.Errorf("made on %q, which has no year", facts.Made.Date)
		}
		for _, r := range facts.Rows {
			if utf8.RuneCountInString(r.Title) > 80 || utf8.RuneCountInString(r.Quote) > 80 {
				t.Errorf("a row with a quote that is too long")
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	var source string
	for _, d := range append(append([]document{}, minutes...), hard...) {
		source += d.source + "\n"
	}
	d := parse("notat.docx", source)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, doctype.Facts{Type: doctype.Motereferat})
	}
}

// TestFindBounds holds that a document made of dates costs no more than its size
// explains.
func TestFindBounds(t *testing.T) {
	for _, piece := range []string{"12.03.2025\t", "12.03.2025 ", "12/3\n", "12. mars\n", "3.3.25\t3.3.25\n", "Dato:\t", "Dato\tTittel\n", "Fra: x\nTil: y\n", "Vedlegg 1: 12.3.25\n"} {
		source := strings.Repeat(piece, 8_000)
		start := time.Now()
		Find(parse("x.txt", source), doctype.Facts{Type: doctype.Annet})
		if d := time.Since(start); d > time.Minute {
			t.Errorf("%d bytes of %q took %v", len(source), piece, d)
		}
	}
}
