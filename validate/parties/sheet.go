package parties

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// A sheet is an overview of bodies that was filled in from a draft: a table with a
// row for each, beside which fields were empty at first, and below it what was only
// mentioned.

// sourceColumns are the heads of a column that tells where a body is named.
var sourceColumns = []string{"hvor det står", "kvar det står", "where it stands", "kilde", "kjelde", "source"}

// asideHeads begin the heading above bodies that are not part of the overview.
var asideHeads = []string{"bare nevnt", "berre nemnt", "kun nevnt", "only mentioned"}

// unfilled reports whether the document is an overview in which the fields beside
// a body still hold the marks that ask to be written over. A draft says nothing.
func unfilled(all []*passage, kind doctype.Facts) bool {
	if kind.Type != doctype.EksterneInstanser {
		return false
	}
	return slices.ContainsFunc(all, func(p *passage) bool {
		blanks := 0
		for _, cell := range strings.Split(p.text, "\t") {
			if isMarkOfBlank(cell) {
				blanks++
			}
		}
		return blanks > 1
	})
}

// isMarkOfBlank reports whether a cell holds nothing but a line to write on.
func isMarkOfBlank(cell string) bool {
	cell = strings.ReplaceAll(cell, " ", "")
	return len(cell) >= 4 && (strings.Trim(cell, "_") == "" || strings.Trim(cell, ".…") == "")
}

// ofOverview returns the passages of an overview without what stands aside in it:
// names in the column that tells where a body is named, and what comes below a
// heading for bodies that are only mentioned.
func ofOverview(all []*passage, kind doctype.Facts) []*passage {
	if kind.Type != doctype.EksterneInstanser {
		return all
	}
	source, aside := -1, false
	kept := make([]*passage, 0, len(all))
	for _, p := range all {
		head := strings.ToLower(strings.TrimSpace(p.text))
		starts := slices.ContainsFunc(asideHeads, func(h string) bool { return strings.HasPrefix(head, h) })
		if starts && len(p.tokens) <= longHeading || aside && p.level == 0 {
			aside = true
			continue
		}
		aside = false
		switch {
		case !p.row():
			source = -1
		case source < 0:
			source = slices.IndexFunc(strings.Split(head, "\t"), func(cell string) bool {
				return slices.Contains(sourceColumns, strings.Trim(cell, " .:"))
			})
		default:
			p.forgetColumn(source)
		}
		kept = append(kept, p)
	}
	return kept
}

// forgetColumn takes away the names in a column of a row.
func (p *passage) forgetColumn(column int) {
	start, end := 0, len(p.text)
	for i, at := 0, 0; i <= column; i++ {
		next := strings.IndexByte(p.text[at:], '\t')
		if i == column {
			start = at
			if next >= 0 {
				end = at + next
			}
			break
		}
		if next < 0 {
			return
		}
		at += next + 1
	}
	p.spots = slices.DeleteFunc(p.spots, func(s spot) bool {
		at := p.tokens[s.first].Start
		return start <= at && at < end
	})
}
