package casefile

import (
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// about makes the facts of a document from its lines, divided by |.
func about(path, lines string) Facts {
	page := text.Page{}
	for s := range strings.SplitSeq(lines, "|") {
		page.Lines = append(page.Lines, text.Line{Text: s})
	}
	d := text.Whole(path, &text.Content{Pages: []text.Page{page}})
	kind := doctype.Classify(d)
	return Facts{Path: path, Kind: kind, Dating: dating.Find(d, kind)}
}

// TestStrays holds one document against two that are about Ada Berg.
func TestStrays(t *testing.T) {
	const note = "|Eleven var med i leiken i friminuttet og hadde det bra. Kontaktlæraren gjekk saman med gruppa."
	ada := []Facts{
		about("Plan.docx", "Aktivitetsplan|Elev: Ada Berg|Fødselsdato: 12.03.2014"+note),
		about("Møte.docx", "Møtereferat|Elev: Ada B."+note),
	}
	short := []Facts{about("Plan.docx", "Aktivitetsplan|Elev: A.B."+note), about("Møte.docx", "Møtereferat|Elev: A.B."+note)}
	for _, tt := range []struct {
		name  string
		case_ []Facts
		doc   Facts
		want  bool
	}{
		{"another pupil", ada, about("x.docx", "Referat|Elev: Mia Krog"+note), true},
		{"another pupil by initials", ada, about("x.docx", "Referat|Elev: M.K."+note), true},
		{"another pupil by first name", ada, about("x.docx", "Referat|Elev: Mia"+note), true},
		{"a sibling's document", ada, about("x.docx", "Referat|Elev: Ola Berg"+note), true},
		{"the same first name, another family", ada, about("x.docx", "Referat|Elev: Ada K."+note), true},
		{"another pupil where the case has initials", short, about("x.docx", "Referat|Elev: Mia Krog"+note), true},
		{"other initials", short, about("x.docx", "Referat|Elev: M.K."+note), true},
		{"a form about another", ada, about("x.docx", "Kartlegging|Navn: Mia Krog|Klasse: 6B"+note), true},

		{"the pupil", ada, about("x.docx", "Referat|Elev: Ada Berg"+note), false},
		{"initials", ada, about("x.docx", "Referat|Elev: A.B."+note), false},
		{"initials without dots", ada, about("x.docx", "Referat|Elev: AB"+note), false},
		{"first name", ada, about("x.docx", "Referat|Elev: Ada"+note), false},
		{"a middle name more", ada, about("x.docx", "Referat|Elev: Ada Marie Berg"+note), false},
		{"family name first", ada, about("x.docx", "Referat|Elev: Berg, Ada"+note), false},
		{"the full name where the case has initials", short, about("x.docx", "Referat|Elev: Ada Berg"+note), false},
		{"no name", ada, about("x.docx", "Referat|Elev: N.N."+note), false},
		{"a code", ada, about("x.docx", "Referat|Elev: A"+note), false},
		{"the other side, with the pupil named", ada, about("x.docx", "Samtale|Elev: Mia Krog|Mia fortalde at ho hadde kalla Ada stygge ting."+note), false},
		{"the other side, with the pupil in the genitive", ada, about("x.docx", "Samtale|Elev: Mia Krog|Mia tok Adas sekk."+note), false},
		{"the other side, with the pupil's initials", ada, about("x.docx", "Samtale|Elev: M.K.|M.K. seier at A.B. byrja."+note), false},
		{"the other side, pupil's initials without dots", short, about("x.docx", "Samtale|Elev: M.K.|M.K. seier at AB byrja."+note), false},
		{"the pupil opens a sentence", ada, about("x.docx", "Samtale|Elev: Mia Krog|Ada slo først, seier Mia."+note), false},
		{"the pupil is in the file name", ada, about("Samtale om Ada.docx", "Samtale|Elev: Mia Krog"+note), false},
		{"the case has initials and the text a name that may be it", short, about("x.docx", "Samtale|Elev: M.K.|Vi snakka om Ada."+note), false},
		{"a sibling is mentioned", ada, about("x.docx", "Referat|Elev: Ada Berg|Broren Ola går i 3. klasse."+note), false},
		{"a talk with a witness", ada, about("x.docx", "Samtale med: Mia Krog"+note), false},
		{"two pupils", ada, about("x.docx", "Avvik|Elev: Mia Krog|Elev: Ola Vik"+note), false},
		{"several in one label", ada, about("x.docx", "Avvik|Elev: Mia Krog og Ola Vik"+note), false},
		{"those present", ada, about("x.docx", "Referat|Til stede: Mia Krog, Kari Moen"+note), false},
		{"a matter", ada, about("x.docx", "Referat|Gjelder: Oppfølging av saka"+note), false},
		{"a teacher's name", ada, about("x.docx", "Referat|Navn: Kari Moen|Stilling: rektor"+note), false},
		{"no label", ada, about("x.docx", "Referat frå møte om Mia Krog"+note), false},
		{"the same date of birth", ada, about("x.docx", "Referat|Elev: Adelheid Krog|Fødselsdato: 12.03.2014"+note), false},
	} {
		c := Build(Input{Documents: append(slices.Clone(tt.case_), tt.doc), AsOf: "2026-01-01"})
		strays := c.Strays()
		if got := len(strays) == 1 && strays[0].Doc.Path == tt.doc.Path; got != tt.want || len(strays) > 1 {
			t.Errorf("%s: %d strays, want %v", tt.name, len(strays), tt.want)
		}
	}
}

func TestNoStraysWhereThePupilIsUncertain(t *testing.T) {
	const note = "|Eleven var med i leiken i friminuttet og hadde det bra. Kontaktlæraren gjekk saman med gruppa."
	for name, labels := range map[string][]string{
		"one each":      {"Ada Berg", "Mia Krog"},
		"two and two":   {"Ada Berg", "Ada Berg", "Mia Krog", "Mia Krog"},
		"three and two": {"Ada Berg", "A.B.", "Ada", "Mia Krog", "M.K."},
		"nobody":        {"N.N.", "N.N.", "N.N."},
	} {
		var docs []Facts
		for i, label := range labels {
			docs = append(docs, about(string(rune('a'+i))+".docx", "Referat|Elev: "+label+note))
		}
		if strays := Build(Input{Documents: docs, AsOf: "2026-01-01"}).Strays(); len(strays) > 0 {
			t.Errorf("%s: %d strays", name, len(strays))
		}
	}
}
