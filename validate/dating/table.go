package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// table is what is known of the columns of a table.
type table struct {
	heads  []string
	rows   int   // rows with a date
	clocks []int // columns of times of day
}

// tableGap is how many lines without cells may stand inside a table: cells that
// the reader of a PDF found on lines of their own.
const tableGap = 3

// findTables gives the rows below a row of column heads their table.
func (s *sheet) findTables() {
	var current *table
	var rows []string // of it
	gap := 0
	end := func() {
		if current != nil {
			current.findClocks(rows)
		}
		current, rows = nil, nil
	}
	for i := range s.lines {
		l := &s.lines[i]
		if l.nth < 0 {
			continue
		}
		if !strings.Contains(l.Text, "\t") {
			gap++
			if gap > tableGap || l.Level > 0 {
				end()
			}
			continue
		}
		gap = 0
		if heads := columnHeads(l.Text); heads != nil {
			end()
			current = &table{heads: heads}
			continue
		}
		if l.table = current; current != nil {
			rows = append(rows, l.Text)
		}
	}
	end()
}

// columnHeads returns the cells of a row that names columns, one of them a
// column of dates; nil for any other row.
func columnHeads(row string) []string {
	if hasDigit(row) {
		return nil
	}
	cells := strings.Split(row, "\t")
	filled, dates := 0, 0
	for i, c := range cells {
		cells[i] = strings.TrimSpace(c)
		if cells[i] == "" {
			continue
		}
		filled++
		if len(cells[i]) > 60 {
			return nil
		}
		if l := wholeLabel(cells[i]); l != nil {
			dates++
		}
	}
	if filled < 2 || dates == 0 {
		return nil
	}
	return cells
}

// wholeLabel returns the label that s consists of; nil if s is or has more than
// that.
func wholeLabel(s string) *foundLabel {
	if len(s) > 60 {
		return nil
	}
	found := lexiconLabels().in(s)
	if len(found) == 0 {
		return nil
	}
	rest := s[:found[0].start]
	last := 0
	for i, f := range found {
		if i > 0 {
			rest += s[last:f.start]
		}
		last = f.end
	}
	rest += s[last:]
	if lettersIn(rest) > 0 {
		return nil
	}
	return &found[len(found)-1]
}

// dates reports whether byte at of row lies in a column of days; a cell with its
// own label beside it is none.
func (t *table) dates(row string, at int) bool {
	start := strings.LastIndexByte(row[:at], '\t') + 1
	column := strings.Count(row[:start], "\t")
	return column < len(t.heads) && wholeLabel(t.heads[column]) != nil && !(column > 0 && cellLabel(previousCell(row, start)) != nil)
}

// useColumn gives c the role of its column.
func (s *sheet) useColumn(c *candidate, f *foundLabel, t *table) {
	s.use(c, f, true, "")
	if !showsMaking(c.role) {
		return
	}
	switch {
	case t.has(versionHeads):
		c.role = Revised
	case t.has(enclosureHeads) || s.kind.Type == doctype.Dokumentliste && t.rows > 1:
		c.role, c.score = OtherLetter, 0
	case t.has(signatureHeads) && !t.has(logHeads) && t.rows <= mostSigners && s.kind.Type != doctype.Logg:
		c.role, c.score = Signed, 0.8
	case t.has(measureHeads) && s.kind.Type != doctype.Logg || s.living() && t.rows > 1:
		c.role, c.score = Planned, 0
	case t.rows > 1 || s.kind.Type == doctype.Logg || t.has(logHeads) && plainHeads[strings.ToLower(strings.Trim(f.text, " :"))]:
		c.role, c.entry = Entry, true
		c.score = 0
	}
}

// mostSigners is how many may sign one document.
const mostSigners = 3

// plainHeads are the heads of a column of days in any table; another one says of
// the only row below it what its day is of.
var plainHeads = map[string]bool{"dato": true, "når": true, "tid": true, "tidspunkt": true, "dato/tid": true, "dato og tid": true}

// Heads of columns that tell what a table lists.
var (
	versionHeads   = []string{"versjon", "rev", "revisjon", "endring", "endringar", "endringer", "version", "utgave", "rev.", "rev. nr.", "hva er endret", "kva er endra"}
	enclosureHeads = []string{"tittel", "dokument", "vedlegg", "dokumentnamn", "dokumentnavn", "fil", "filnavn", "filnamn", "dokumenttype", "type dokument", "dokumenttittel", "innhold/tittel"}
	signatureHeads = []string{"underskrift", "signatur", "sign", "sign.", "namn/underskrift", "navn/underskrift"}
	measureHeads   = []string{"tiltak", "ansvarlig", "ansvarleg", "ansvar", "frist", "evaluering", "evalueres", "mål"}
	logHeads       = []string{"hendelse", "hending", "hva", "kva", "hva skjedde", "kva skjedde", "oppfølging", "notat", "logg", "beskrivelse", "skildring", "innhold", "innhald"}
)

// has reports whether one of the table's heads is one of heads.
func (t *table) has(heads []string) bool {
	for _, h := range t.heads {
		h = strings.ToLower(strings.Trim(h, " :"))
		for _, head := range heads {
			if h == head {
				return true
			}
		}
	}
	return false
}
