package doctype

import (
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Schools keep logs of keys, minutes of staff meetings and figures of the whole school
// in the same forms as the papers of a case. No list of words holds all the matters
// that they are about; but nobody is told of in them.

// aboutNobody reports whether the document, whatever its form, tells of no pupil and of
// nothing that pupils do to each other.
func (r *reading) aboutNobody() bool {
	s := r.sentences
	sum := r.count()
	if leader, _ := sum.best(); !caseDocuments[kinds[leader]] {
		return false
	}
	if s.Person > 0 || r.pupil > 0 || r.names.oftenNamed() >= nameOften || r.zone.sign || r.titleNames() > 0 || r.titledByName() {
		return false
	}
	switch {
	case r.compared:
		return true
	case r.marks[caseMatter] > 0:
		return false
	case r.present > fewPresent, len(r.rows.dates) >= fewLogRows && s.Past == 0:
		return r.marks[otherMatter]+r.early[otherMatter] >= fewOther
	}
	return false
}

// fewOther is how many words of other matters such a paper holds at least: a log of a
// case may be as terse ("Slag. Dytt i trapp. Bit.").
const fewOther = 2

// titledByName reports whether the title or the file name holds a word that is written
// like a name and names no kind of document.
func (r *reading) titledByName() bool {
	for _, name := range r.zone.names {
		known := r.names.others[name] || noPupil.MatchString(name)
		for _, s := range r.signals {
			known = known || strings.Contains(strings.ToLower(s.said[s.start:s.end]), name)
		}
		if !known {
			return true
		}
	}
	return false
}

// compares reports whether a row heads figures of the school beside those of others.
func compares(line *text.Line) bool {
	return besideOthers.MatchString(line.Text) && oursFirst.MatchString(line.Text)
}

var (
	oursFirst    = regexp.MustCompile(`(?i)(^|\t)\s*(skolen|skulen|vi|vår skole|vår skule|skole|skule|enheten|eininga)\s*(\t|$)`)
	besideOthers = regexp.MustCompile(`(?i)\t\s*(kommunen?|fylket?|nasjonalt?|landet|hele landet|heile landet|snitt land)\s*(\t|$)`)
)
