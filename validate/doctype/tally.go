package doctype

import (
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// fewTallyRows is how many rows of counts make a table of what pupils answered.
const fewTallyRows = 3

// isTally reports whether line is a row of a table of counts: what was asked or where,
// and how many answered so.
func isTally(line *text.Line) bool {
	cells := strings.Split(line.Text, "\t")
	if len(cells) < 3 || len(cells[0]) < 3 || smallCount.MatchString(cells[0]) {
		return false
	}
	counts := 0
	for _, cell := range cells[1:] {
		if smallCount.MatchString(cell) {
			counts++
		}
	}
	return counts >= 2 || counts == 1 && strings.HasSuffix(strings.TrimSpace(cells[0]), "?")
}

var (
	smallCount = regexp.MustCompile(`^\s*\d{1,2}\s*$`)
	absence    = regexp.MustCompile(`(?i)fr[aå]vær`)
)

// countsAnswers reports whether the document is a table of how many answered what about
// somebody. Absences are counted in such tables too.
func (r *reading) countsAnswers() bool {
	return r.tallies >= fewTallyRows && r.sentences.Person+r.sentences.Named+r.pupil > 0 && !absence.MatchString(r.zone.title) && !absence.MatchString(r.doc.Name)
}

// listsFile reports whether s is a row that tells what is in a file or on a page of it.
func listsFile(s string) bool {
	first, rest, ok := strings.Cut(s, "\t")
	return ok && strings.TrimSpace(rest) != "" && filePlace.MatchString(first)
}

var filePlace = regexp.MustCompile(`(?i)\.(pdf|docx?|xlsx?|odt|ods|rtf|txt|zip|png|jpe?g|tiff?|msg|eml|html?)\b|^\s*(mappe|perm|skann?|side|s\.|fil)\s*\d`)
