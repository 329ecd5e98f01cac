package doctype

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// A rota tells who has the watch, when or where: a table whose cells hold names or
// initials, or columns or rows for the days of the week. Made for one pupil it is a
// measure in the case; made for the yard it is a paper of the school's for all.

// fewRotaRows is how many such rows make a rota.
const fewRotaRows = 3

// isRotaRow reports whether line tells who has the watch: "Storefri\tOle\tSiri",
// "Mandag: Kari møter Nora".
func isRotaRow(line *text.Line) bool {
	cells := strings.Split(line.Text, "\t")
	if len(cells) == 1 {
		return weekdayLabel.MatchString(line.Text)
	}
	if first, _ := utf8.DecodeRuneInString(cells[0]); !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	for _, cell := range cells[1:] {
		if !watcher.MatchString(cell) {
			return false
		}
	}
	return true
}

var (
	weekdayLabel = regexp.MustCompile(`(?i)^\s*(mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)(er|ar)?\s*[:–-]\s*\S`)
	// watcher fits a cell with up to two names or initials, and when they come.
	watcher = regexp.MustCompile(`^\s*\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.]*)?(( ?[/,+&] ?| og )\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.]*)?)?\s*$`)
)

// forOne fits a title that ends with the name of the pupil whom the rota is for:
// "Vaktplan for Ada", "Følge til bussen – Ada".
var forOne = regexp.MustCompile(`(\s(for|til|åt|rundt|kring)|\s?[–-])\s(\p{Lu}\p{Ll}+)(,.*)?$`)

// isRotaForOne reports whether the document is a rota for one pupil: a label or the
// title says for whom, and few lines speak of all.
func (r *reading) isRotaForOne() bool {
	if r.rota < fewRotaRows || r.forAll >= fewForAll || r.sentences.Past > 0 {
		return false
	}
	title := forOne.FindStringSubmatch(r.zone.title)
	return r.pupil > 0 || r.titleOfOne() || title != nil && !r.names.others[strings.ToLower(title[3])] && !noPupil.MatchString(title[3]) && !yard.MatchString(title[3])
}

// weighRota moves what a rota weighs that is called like those for all, if more than
// one place tells for whom it is.
func (r *reading) weighRota() {
	if r.isRotaForOne() && (r.pupil > 0 || r.titleOfOne()) {
		r.move(func(t Type) bool { return t == Systemdokument }, Aktivitetsplan, structure, rotaForOne)
	}
}
