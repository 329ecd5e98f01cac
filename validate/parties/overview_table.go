package parties

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// bodyColumns are the heads of the columns of a table of bodies.
var bodyColumns = set("kontaktperson", "kontaktpersonar", "kontakt", "periode", "tidsrom", "rolle", "status", "bidrag", "når", "involvert", "tiltak", "hva", "kva",
	"formål", "føremål", "navn", "namn", "dato", "fra", "frå", "oppgave", "oppgåve", "tema", "gjelder", "gjeld", "kommentar", "merknad", "start", "slutt", "type", "koblet", "kopla", "ja", "nei")

// isBodyColumn reports whether p is the head of a table of bodies: "Instans |
// Kontaktperson | Periode".
func isBodyColumn(p *passage) bool {
	if len(p.tokens) < 2 || len(p.tokens) > 16 || len(p.spots) > 0 {
		return false
	}
	at := 0
	for at < min(2, len(p.tokens)-1) && (p.tokens[at].Word == "ekstern" || p.tokens[at].Word == "nr") {
		at++
	}
	if w := p.tokens[at].Word; w != "instans" && w != "instanser" && w != "instansar" {
		return false
	}
	columns := 0
	for _, t := range p.tokens[at+1:] {
		if bodyColumns[t.Word] {
			columns++
		}
	}
	return columns >= 2 || columns == 1 && p.row()
}

// whoColumns are the heads of a first column that can hold bodies as well as the
// school's own people.
var whoColumns = set("hvem", "kven", "tjeneste", "teneste", "etat", "aktør", "samarbeidspartner", "samarbeidspartnar", "hjelper", "hjelpar", "enhet", "eining", "navn", "namn", "person")

// tableOfBodies returns the overview that passage i begins as the head of a table
// with a column for whoever it is, each row of which names a body: "Hvem | Rolle |
// Periode"; nil if it is none.
func tableOfBodies(all []*passage, i int) *candidate {
	p := all[i]
	if !p.row() || len(p.tokens) < 2 || len(p.tokens) > 10 || len(p.spots) > 0 || !whoColumns[p.tokens[0].Word] || isParticipantHeader(p) && !p.holdsAny(1, len(p.tokens), periods) {
		return nil
	}
	columns := 0
	for _, t := range p.tokens[1:] {
		if bodyColumns[t.Word] || periods[t.Word] || t.Word == "instans" {
			columns++
		}
	}
	rows := 0
	for _, row := range all[i+1:] {
		if !row.row() {
			break
		}
		if len(row.spots) == 0 {
			return nil
		}
		rows++
	}
	if columns < 2 || rows < 2 {
		return nil
	}
	c := &candidate{form: Section, head: p}
	c.table(p, all[i+1:])
	return c
}

// periods are the heads of columns that tell since when a body has been in the case;
// who came to a meeting has none.
var periods = set("periode", "siden", "sidan", "fra", "frå", "når", "tidsrom")

// table takes the rows of a table of bodies. In the first column a name that the
// lexicon does not know is a body too.
func (c *candidate) table(head *passage, rest []*passage) {
	denying := columnNamed(head, "nei")
	for n, p := range rest {
		if p.region == text.Header || p.region == text.Footer {
			continue
		}
		if n+1 < len(rest) && rest[n+1].row() && p.goesOnWithCell() {
			continue
		}
		if !p.row() && (len(p.spots) == 0 || p.level > 0 || len(p.tokens) > 30) || n >= 60 {
			return
		}
		if cells := strings.Split(p.text, "\t"); denying > 0 && denying < len(cells) && isMark(cells[denying]) {
			for _, s := range p.spots {
				c.refuse(s.party, Declined)
			}
			continue
		}
		c.take(p, 0, len(p.text))
		cell, others, _ := strings.Cut(p.text, "\t")
		switch {
		case len(p.spots) > 0:
		case p.deniesBriefly(0, len(p.tokens)):
			c.none = true
		case strings.Trim(others, "\t –-") != "" && p.fillsRow(head) && p.isUnknownBody(cell):
			c.listed = append(c.listed, Mention{
				Party: Code("annen:" + norsk.Quote(strings.TrimSpace(cell), 0, 0)), At: p.place(0), Quote: p.quote(0, 0), Strength: 0.5,
			})
		}
	}
}

// columnNamed returns the number of the column of the table with the head p that is
// called name, -1 if there is none.
func columnNamed(p *passage, name string) int {
	for i, cell := range strings.Split(p.text, "\t") {
		if strings.EqualFold(strings.TrimSpace(cell), name) {
			return i
		}
	}
	return -1
}

// goesOnWithCell reports whether p, which stands between two rows of a table, is
// the rest of a cell that was too narrow for its text.
func (p *passage) goesOnWithCell() bool {
	return !p.row() && p.level == 0 && len(p.spots) == 0 && len(p.tokens) <= 6 && !strings.HasSuffix(p.text, ":")
}

// fillsRow reports whether p has as many cells as the head of its table, and is not the
// rest of cells that were too narrow.
func (p *passage) fillsRow(head *passage) bool {
	return strings.Count(p.text, "\t") >= strings.Count(head.text, "\t")
}

// isUnknownBody reports whether the first cell of p can be the name of a body that
// is not the school's, its owner's or the family.
func (p *passage) isUnknownBody(cell string) bool {
	words := norsk.Tokenize(cell)
	if len(words) == 0 || len(words) > 5 || !startsUpper(cell) {
		return false
	}
	for _, w := range words {
		for _, own := range ownStems {
			if strings.Contains(w.Word, own) {
				return false
			}
		}
	}
	return true
}

// ownStems are in the names of those who are not external.
var ownStems = []string{"skole", "skule", "rektor", "lærer", "lærar", "rådgiv", "rådgjev", "kommune", "statsforvalt", "foreldre", "foresatt", "føresett", "sfo", "assistent",
	"miljøterap", "leder", "leiar", "elev", "tolk", "merknad", "dato", "sum", "oppvekst", "instans"}
