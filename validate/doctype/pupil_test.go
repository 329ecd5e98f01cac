package doctype

import (
	"slices"
	"strings"
	"testing"
)

func TestLabelledPupils(t *testing.T) {
	for _, tt := range []struct {
		lines string // divided by |
		want  string // initials, those of a full first name with a star
	}{
		{"Elev: Ada Berg", "AB*"},
		{"Elev: Ada B.", "AB*"},
		{"Elev: Ada B., 6. trinn", "AB*"},
		{"Elev: A.B.", "AB"},
		{"Elev: A. B.", "AB"},
		{"Elev: A.B", "AB"},
		{"Elev: AB", "AB"},
		{"Elev: A.B.C.", "ABC"},
		{"Elev: Ada", "A*"},
		{"Elevens navn: ADA BERG", "AB*"},
		{"Eleven sitt namn: Ada Berg, fødd 12.03.2014", "AB*"},
		{"Elev: Berg, Ada", "AB*"},
		{"Elev: Berg, Ada Marie (6B)", "AMB*"},
		{"Gjelder elev: Ada Berg", "AB*"},
		{"Elevens initialer: A.B.", "AB"},
		{"Elev (initialer): A.B.", "AB"},
		{"Elev\tAda Berg", "AB*"},
		{"Elev\tA.B.\tKlasse\t6B", "AB"},
		{"Elev:|Ada Berg", "AB*"},
		{"Gjelder: Ada Berg|Klasse: 6B", "AB*"},
		{"Navn: Ada Berg|Født: 12.03.2014", "AB*"},
		{"Fødselsdato: 12.03.2014|Namn: Ada Berg", "AB*"},
		{"^ Elev: A.B.", "AB"},

		{"Elev: N.N.", ""},
		{"Elev: NN", ""},
		{"Elev A: Jeg vil ikke", ""},
		{"Elev: A", ""},
		{"Elev: ______", ""},
		{"Elev: [navn på elev]", ""},
		{"Elev: Gutt 6. trinn", ""},
		{"Elev: Se vedlegg", ""},
		{"Elev: Ada Berg og Ida Vik", ""},
		{"Elev: Ada, Ida, Una", ""},
		{"Elever: A.B. og I.V.", ""},
		{"Navn: Kari Moen|Rolle: rektor", ""},
		{"Gjelder: Oppfølging etter hendelse|Klasse: 6B", ""},
		{"Gjelder: Skolemiljøsak", ""},
		{"Gjelder: Nordre Bygd skole|Klasse: 6B", ""},
		{"Samtale med: Ida Vik", ""},
		{"Elev\tKlasse\tFravær", ""},
		{"Elev\tHva skjedde", ""},
		{"Elev\tTiltak", ""},
		{"Elev: PPT er kontaktet", ""},
		{"Til stede: Ada Berg, mor, rektor", ""},
	} {
		f := Classify(document("fil.docx", strings.Split(tt.lines, "|")))
		var got []string
		if f.Pupils != nil {
			for _, p := range f.Pupils.Labelled {
				s := p.Initials
				if p.Mark != 0 {
					s += "*"
				}
				got = append(got, s)
			}
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%q: %q, want %q", tt.lines, got, tt.want)
		}
	}
}

func TestSameName(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Ada Berg", "A.B.", true},
		{"Ada Berg", "AB", true},
		{"Ada Berg", "Ada", true},
		{"Ada Berg", "Ada B", true},
		{"Ada Berg", "Berg, Ada", true},
		{"Ada Berg", "ADA BERG", true},
		{"Ada Marie Berg", "Ada Berg", true},
		{"Ada Marie Berg", "A.B.", true},
		{"Ada Marie Berg", "Ada Marie", true},
		{"Jonas Vik", "J.V.", true},
		{"Ada Berg", "Ida Berg", false},
		{"Ada Berg", "Ada Vik", false},
		{"Ada Berg", "Anne Berg", false},
		{"Ada", "Anne", false},
		{"A.B.", "A.V.", false},
		{"A.B.", "I.B.", false},
		{"Ada Berg", "I.B.", false},
	} {
		a, _ := personIn(tt.a)
		b, _ := personIn(tt.b)
		if a.SameName(b) != tt.want || b.SameName(a) != tt.want {
			t.Errorf("%s %+v and %s %+v: same is %v", tt.a, a, tt.b, b, !tt.want)
		}
	}
}

func TestNamedPupils(t *testing.T) {
	lines := []string{"Elev: Ida Vik", "Vi snakket med Adas mor. Jonas fortalte at E.S. slo.", "Una gikk fra."}
	f := Classify(document("Referat Pia.docx", lines))
	if f.Pupils == nil {
		t.Fatal("nobody is labelled")
	}
	has := func(p Person) bool { return slices.ContainsFunc(f.Pupils.Named, p.SameName) }
	for _, name := range []string{"Ada", "E.S.", "Una", "Pia", "Jonas"} {
		who, _ := personIn(name)
		if !has(who) {
			t.Errorf("%s is not among those named", name)
		}
	}
	if who, _ := personIn("Oda"); has(who) {
		t.Error("Oda is among those named")
	}
	if f := Classify(document("Referat.docx", lines[1:])); f.Pupils != nil {
		t.Error("names are kept of a document that no label says whom it is about")
	}
}

func TestMarkOfGenitive(t *testing.T) {
	for _, pair := range [][2]string{{"ada", "adas"}, {"jonas", "jonas'"}, {"Ada", "ada"}, {"emil", "emil's"}} {
		if markOf(pair[0]) != markOf(pair[1]) {
			t.Errorf("%s and %s have different marks", pair[0], pair[1])
		}
	}
}
