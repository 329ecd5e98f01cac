package parties

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// columns are the columns of a table whose head tells who stands in them. A column
// that the table doesn't have is -1.
type columns struct {
	met, absent int    // who came, marked by a sign
	people      []role // by column: whoever is named there came, wrote or was written to
}

// peopleHeads are the heads of columns of a log or register that hold people, and
// their role.
var peopleHeads = map[string]role{
	"avsender": addressee, "avsendar": addressee, "mottaker": addressee, "mottakar": addressee, "avsender/mottaker": addressee, "avsendar/mottakar": addressee,
	"til/fra": addressee, "fra/til": addressee, "til/frå": addressee, "frå/til": addressee,
	"deltakere": present, "deltakarar": present, "deltok": present, "til stede": present, "til stades": present, "tilstede": present, "hvem deltok": present, "kven deltok": present,
	"samtalepartner": present, "kontakt": present, "kontakt med": present, "kontaktet": present, "kontakta": present, "hvem (kontakt)": present,
}

// columnsOf returns the columns of the table that p is the head of; nil if p is no
// such head. In a log and a register people have columns of their own.
func columnsOf(p *passage, kind doctype.Type) *columns {
	if !p.row() || len(p.spots) > 0 {
		return nil
	}
	cells := strings.Split(p.text, "\t")
	c := &columns{met: -1, absent: -1, people: make([]role, len(cells))}
	found, dated := false, false
	for i, cell := range cells {
		head := strings.ToLower(strings.Trim(cell, " :"))
		switch head {
		case "forfall", "fravær", "fråvær", "meldt forfall", "ikke møtt", "ikkje møtt":
			c.absent, found = i, true
		case "møtt", "møtte", "til stede", "til stades", "tilstede", "oppmøte":
			c.met, found = i, true
		case "dato", "nr", "når", "tid", "tidspunkt", "dato/tid", "dok.dato", "dokumentdato":
			dated = true
		}
		c.people[i] = peopleHeads[head]
	}
	if !dated || kind != doctype.Logg && kind != doctype.Dokumentliste && kind != doctype.Foreldrekontakt && kind != doctype.Motereferat {
		c.people = nil
	}
	for _, r := range c.people {
		found = found || r != anywhere
	}
	if !found {
		return nil
	}
	return c
}

// roleOf returns the role that the columns give the name s in the row p; ok is false
// if they give it none.
func (c *columns) roleOf(p *passage, s spot) (r role, ok bool) {
	cells := strings.Split(p.text, "\t")
	cell := func(i int) string {
		if i < 0 || i >= len(cells) {
			return ""
		}
		return cells[i]
	}
	if isMark(cell(c.absent)) || isNoMark(cell(c.met)) {
		return notPresent, true
	}
	if at := p.cellOf(s.first); at < len(c.people) && c.people[at] != anywhere {
		return c.people[at], true
	}
	return anywhere, false
}
