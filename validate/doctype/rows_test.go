package doctype

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

func TestRows(t *testing.T) {
	for _, test := range []struct {
		name                                        string
		lines                                       []string
		dates, clock, enclosures, attached, chatted int
	}{
		{name: "dates", lines: []string{"12.03.2025 Ringte mor", "Mandag 17.3.: Rolig", "12.03.2025 Igjen"}, dates: 2},
		{name: "clock times", lines: []string{"10.15 Går alene", "Kl. 1022 Spør", "10:30 Inn"}, clock: 3},
		{name: "clock times that could be dates", lines: []string{"11.10 Kommer ut", "11.17 I kø"}, clock: 2},
		{name: "dates that could be clock times", lines: []string{"11.10 Ringte mor", "12.10 Møte"}, dates: 2},
		{name: "dates among others that can be nothing else, and a clock time", lines: []string{"09:14", "11.10 Ringte mor", "24.11 Møte med mor", "28.11 Rolig dag"}, dates: 3, clock: 1},
		{name: "enclosures", lines: []string{"1. Logg", "2\tReferat\t12.03.2025", "Vedlegg 3: Plan"}, enclosures: 3, attached: 1},
		{name: "numbered measures", lines: []string{"1. Voksen i gangen", "2. Plass ved døra"}},
		{name: "a number before a date", lines: []string{"1\t12.09.2025\tBrev"}},
		{name: "talk", lines: []string{"Mor: Hei", "Lærer: Hei", "Tema: Trivsel"}, chatted: 2},
	} {
		var r rows
		for _, s := range test.lines {
			tokens := norsk.Tokenize(s)
			hits := words().matcher.Find(s, tokens)
			r.add(s, tokens, func() bool { return namesDocument(tokens, hits) })
		}
		r.settle()
		if len(r.dates) != test.dates || r.clock != test.clock || r.enclosures != test.enclosures ||
			r.attached != test.attached || r.chat != test.chatted {
			t.Errorf("%s: %+v", test.name, r)
		}
	}
}
