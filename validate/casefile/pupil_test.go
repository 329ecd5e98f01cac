package casefile

import (
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
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

// TestSetAside holds what the folder is about against an account or a plan of another
// pupil, and against those of the pupil by another name.
func TestSetAside(t *testing.T) {
	const (
		account = "Utgreiing i skulemiljøsak – %|Vi viser til brevet om skulemiljøet til %. Skulen fekk vite om saka 3. mars, og eg snakka med eleven same dag. Eleven fortalde at det skjer i friminutta. PPT og BUP er kopla på.|Skulen meiner at plikta er oppfylt. Vi laga plan og har evaluert tiltaka. Verknaden er god.|Med helsing|Kari Moen|rektor"
		plan    = "Aktivitetsplan|Elev: %|Klasse: 6B|Problem|Eleven blir plaga i friminutta.|Tiltak: Vaksen ute i alle friminutt|Ansvarleg: inspektør|Når: frå 3. mars|Evaluering: 3. april"
		letter  = "Statsforvaltaren i Vestland|Førespurnad om utgreiing og dokumentasjon|Vi har fått ei melding om at % i 6B ikkje har eit trygt og godt skulemiljø.|Vi bed skulen sende ei kort utgreiing og dokumentasjon. Fristen er 3. april 2025.|Med helsing|Tor Eik|seniorrådgjevar"
	)
	fill := func(path, form, name string) Facts { return about(path, strings.ReplaceAll(form, "%", name)) }
	two := []Facts{fill("Møte.docx", "Møtereferat|Elev: %|Til stades: mor, rektor", "Ada Berg"), fill("Plan 1.docx", plan, "Ada Berg")}
	for _, tt := range []struct {
		name  string
		case_ []Facts
		doc   Facts
		want  bool
	}{
		{"another pupil's account", two, fill("a.docx", account, "Mia Krog"), true},
		{"another pupil's plan", two, fill("a.docx", plan, "Mia Krog"), true},
		{"the letter and the account agree", []Facts{fill("brev.pdf", letter, "Ada Lie Berg"), fill("svar.docx", account, "Ada Berg")}, fill("a.docx", plan, "Mia K."), true},
		{"only the letter names the pupil", []Facts{fill("brev.pdf", letter, "Ada Lie Berg")}, fill("a.docx", plan, "Mia Krog"), false},
		{"another first name, the same family", two, fill("a.docx", plan, "Ola Berg"), false},
		{"called by the middle name", []Facts{fill("brev.pdf", letter, "Ada Mari Berg"), fill("svar.docx", account, "Ada Mari Berg")}, fill("a.docx", plan, "Mari Krog"), false},
		{"a first name alone", two, fill("a.docx", plan, "Mia"), false},
		{"the pupil", two, fill("a.docx", account, "Ada Berg"), false},
		{"initials", two, fill("a.docx", account, "A.B."), false},
		{"a talk with another", two, about("a.docx", "Elevsamtale|Elev: Mia Krog|Klasse: 6B|Ho fortalde at ho ser kva som skjer i friminutta, og at det er leitt."), false},
		{"a decision for another", two, about("a.docx", "Enkeltvedtak|Elev: Mia Krog|Vedtak: Eleven blir flytta til 6C etter opplæringslova § 13-2. Du kan klage på vedtaket."), false},
	} {
		c := Build(Input{Documents: append(slices.Clone(tt.case_), tt.doc), AsOf: "2026-01-01"})
		d := c.Documents[len(c.Documents)-1]
		if got := d.Kind.Type == doctype.Annet; got != tt.want {
			t.Errorf("%s: set aside %v, want %v (%s)", tt.name, got, tt.want, d.Kind.Type)
		}
	}
}

func TestBodiesOfAnotherPupilsPapers(t *testing.T) {
	drawn := parties.Facts{Mentions: []parties.Mention{{Party: "ppt", Stance: parties.DrawnIn, Strength: 0.9}},
		Overview: &parties.Overview{Form: parties.Section, Listed: []parties.Mention{{Party: "bup"}}}}
	docs := []Facts{about("a.docx", "Referat|Elev: Ada Berg|Til stades: mor"), about("b.docx", "Logg|Elev: Ada Berg"), about("c.docx", "Møtereferat|Elev: Mia Krog|Til stades: far, PPT")}
	docs[2].Parties = drawn
	c := Build(Input{Documents: docs, AsOf: "2026-01-01"})
	if len(c.Bodies.Missing) > 0 || len(c.Bodies.Listed) > 0 || c.Bodies.Overview != nil || len(c.Bodies.Mentioned) != 1 {
		t.Errorf("bodies of another pupil's papers are in the case: %+v", c.Bodies)
	}
}
