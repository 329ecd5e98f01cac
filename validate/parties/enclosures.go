package parties

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// fileColumns are the heads of a column with the names of files.
var fileColumns = set("fil", "filnavn", "filnamn", "file")

// rowsOfFiles returns the rows of a list of enclosures that give the name of a file.
// That file lies in the folder and tells itself what a body named in its title has to
// do with the case.
func rowsOfFiles(all []*passage, kind doctype.Facts) map[*passage]bool {
	if kind.Type != doctype.Dokumentliste {
		return nil
	}
	rows := map[*passage]bool{}
	below := false
	for _, p := range all {
		if !p.row() {
			below = false
			continue
		}
		for _, cell := range strings.Split(p.text, "\t") {
			below = below || fileColumns[strings.ToLower(strings.Trim(cell, " .:"))]
		}
		rows[p] = below
	}
	return rows
}
