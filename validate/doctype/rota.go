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
	named := false
	for _, cell := range cells[1:] {
		if strings.Trim(cell, " –—-") == "" {
			continue
		}
		if !watcher.MatchString(cell) {
			return false
		}
		named = true
	}
	return named
}

var (
	weekdayLabel = regexp.MustCompile(`(?i)^\s*(mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)(er|ar)?\s*[:–-]\s*\S`)
	// watcher fits a cell with up to two names or initials, and when they come.
	watcher = regexp.MustCompile(`^\s*\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.]*)?(( ?[/,+&] ?| og )\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.]*)?)?\s*$`)
)

// forOne fits a title with the name of the pupil whom the rota is for, and at most a
// class or what is set apart behind it: "Vaktplan for Ada", "Følge til bussen – Ada",
// "Vakter rundt Ada 5B – garderoben".
var forOne = regexp.MustCompile(`(\s(for|til|åt|rundt|kring)|\s?[–-])\s(\p{Lu}\p{Ll}+)(,? \(?\d{1,2}\.? ?[a-zA-ZæøåÆØÅ]{1,6}\)?)?(\s?[,–-].*)?$`)

// seasons are words that stand in the title of a rota like a name.
var seasons = wordsOf(`uke|veke|vår|våren|høst|høsten|haust|hausten|sommer|vinter|januar|februar|mars|april|mai|juni|august|september|oktober|november|desember|alle|ny|nye|sfo`)

// takeForOne notes whom the title s of a rota says that it is for, and whether a class
// shows that this is a pupil.
func (z *titleZone) takeForOne(s string) {
	m := forOne.FindStringSubmatch(s)
	if m == nil || z.one != "" || seasons[strings.ToLower(m[3])] || noPupil.MatchString(m[3]) || yard.MatchString(m[3]) {
		return
	}
	z.one, z.classed = strings.ToLower(m[3]), m[4] != ""
}

// isRotaForOne reports whether the document is a rota for one pupil: a label or the
// title says for whom, and few lines speak of all.
func (r *reading) isRotaForOne() bool {
	if r.rota < fewRotaRows || r.forAll >= fewForAll || r.sentences.Past > 0 {
		return false
	}
	return r.pupil > 0 || r.titleOfOne() || r.zone.one != "" && !r.names.others[r.zone.one]
}

// weighRota moves what a rota weighs that is called like those for all, if more than
// the name in its title tells for whom it is.
func (r *reading) weighRota() {
	if r.isRotaForOne() && (r.pupil > 0 || r.titleOfOne() || r.zone.classed) {
		r.move(func(t Type) bool { return t == Systemdokument }, Aktivitetsplan, structure, rotaForOne)
	}
}
