package doctype

import (
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// takeMarks counts the marks of a line.
func (r *reading) takeMarks(line *text.Line, tokens []norsk.Token, hits []norsk.Hit, isTitle bool) {
	present, withParents, bodyRow := -1, false, false
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			switch m {
			case participants:
				if h.First > 0 {
					continue
				}
				present = h.Last
			case outline:
				if h.First > 1 || !looksLikeHeading(line, tokens) {
					continue
				}
			case body:
				bodyRow = bodyRow || leadsRow(line.Text, tokens, h)
				r.outside.takeBody(r.lines, line, tokens, h)
			case parents:
				withParents = true
				r.parentsPresent = r.parentsPresent || isTitle
				r.toParents = r.toParents || r.lines <= salutationLines && h.First <= 1 && tokens[0].Word == "til" && !isProse(line, tokens)
			case office:
				r.takeOffice(line, tokens, h)
			case asksSchool:
				if askedOfUs(tokens, h.First) {
					m = answersOffice
				}
			}
			r.mark(m, isTitle)
		}
	}
	if bodyRow {
		r.rows.bodies++
	}
	if withLabel.MatchString(line.Text) && r.lines <= headLines || listsWho(line.Text) && r.lines <= whoLines {
		present = 0
		r.mark(participants, isTitle)
	}
	if present >= 0 {
		r.present = max(r.present, people(line.Text[tokens[present].End:]))
		r.parentsPresent = r.parentsPresent || withParents
	}
	if verb := requests(tokens); verb >= 0 && askedOfUs(tokens, verb) {
		r.mark(answersOffice, isTitle)
	} else if verb >= 0 {
		r.mark(asksSchool, isTitle)
	}
	if r.lines <= salutationLines && salutations[tokens[0].Word] && len(tokens) <= titleWords {
		r.salutation = true
	}
}

// withLabel fits a list of those present that is labelled "Med" alone.
var withLabel = regexp.MustCompile(`^Med\s*[:\t]\s*\p{Lu}`)

// listsWho reports whether s is a list of three or more who met, by a label that asks
// who: "Hvem: Eva, Ole, mor".
func listsWho(s string) bool {
	label := whoLabel.FindString(s)
	return label != "" && !strings.ContainsAny(s, "?") && people(s[len(label):]) > fewPresent
}

var whoLabel = regexp.MustCompile(`^(?i:hvem|kven|hvem var (her|med)|kven var (her|med)|her var|rundt bordet|samla|samlet|vi var)\s*[:\t]`)

// whoLines is how many lines into a document such a list may stand.
const whoLines = 6

// takeOffice notes whether Statsforvalteren, named at h, sends the document or
// receives it.
func (r *reading) takeOffice(line *text.Line, tokens []norsk.Token, h norsk.Hit) {
	if r.lines > headLines || isProse(line, tokens) || strings.HasSuffix(line.Text, ".") {
		return
	}
	to := h.First > 0 && tokens[h.First-1].Word == "til"
	r.letterhead = r.letterhead || !to && h.First <= 1 && r.lines <= letterheadLines && !r.schoolHead
	r.addressed = r.addressed || to || h.First <= 1
}

const letterheadLines = 2

// isSchoolName reports whether a line is the name of a school, as its letters have it
// at the head: "Granmo skole", "Fjord vidaregåande skule – Havfylke fylkeskommune".
func isSchoolName(tokens []norsk.Token) bool {
	const mostWords = 7
	if len(tokens) < 2 || len(tokens) > mostWords {
		return false
	}
	for _, t := range tokens {
		if schoolEnd.MatchString(t.Word) {
			return true
		}
	}
	return false
}

var schoolEnd = regexp.MustCompile(`(^|barne|ungdoms|mellom|fri|montessori)(skole|skule)$|^oppvekstsenter$|^oppvekstsenteret$|^vgs$`)

// requests returns the verb with which a line asks for papers: "ber vi om at dere
// sender oss en redegjørelse", "vi treng loggane"; -1 if it asks for none.
func requests(tokens []norsk.Token) int {
	verb, papers := -1, false
	for i, t := range tokens {
		if verb < 0 && requestVerbs[t.Word] {
			verb = i
		}
		papers = papers || requested[t.Word]
	}
	if !papers {
		return -1
	}
	return verb
}

// askedOfUs reports whether the one who asks, with the word at token at, is the reader
// of the letter: an answer repeats what it was asked for, "brevet der dere ber om", "i
// brevet ber de om".
func askedOfUs(tokens []norsk.Token, at int) bool {
	if at > 0 && (theReader[tokens[at-1].Word] || theWriter[tokens[at-1].Word]) {
		return theReader[tokens[at-1].Word]
	}
	return at > 0 && requestVerbs[tokens[at].Word] && at+1 < len(tokens) && theReader[tokens[at+1].Word]
}

var (
	theReader = map[string]bool{"dere": true, "de": true}
	theWriter = map[string]bool{"vi": true, "me": true, "eg": true, "jeg": true, "statsforvalteren": true, "statsforvaltaren": true}
)

var (
	requestVerbs = map[string]bool{"ber": true, "bed": true, "trenger": true, "treng": true, "anmoder": true}
	requested    = map[string]bool{"redegjørelse": true, "utgreiing": true, "opplysninger": true, "opplysningar": true,
		"dokumentasjon": true, "aktivitetsplaner": true, "aktivitetsplanar": true, "dokumenter": true, "referater": true,
		"uttalelse": true, "fråsegn": true, "tilbakemelding": true, "redegjør": true, "greie": true}
)

// leadsRow reports whether the body named at h is what a row is about: it stands at
// the head of the line, or by itself in the first cell.
func leadsRow(s string, tokens []norsk.Token, h norsk.Hit) bool {
	const mostWords = 8
	if h.First == 0 && endsCell(s[tokens[h.Last].End:]) {
		return !letterCell.MatchString(s)
	}
	cell := strings.IndexByte(s, '\t')
	if cell < 0 || tokens[h.Last].End > cell || strings.ContainsAny(s[:cell], "0123456789") {
		return false
	}
	n := 0
	for n < len(tokens) && tokens[n].End <= cell {
		n++
	}
	return n <= mostWords && !letterCell.MatchString(s)
}

// endsCell reports whether the words before rest stand by themselves at the head of
// a row: "PPT: …", "PPT\t…", "PPT – …".
func endsCell(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	switch {
	case strings.HasPrefix(rest, "\t"), strings.HasPrefix(rest, ":"):
		return true
	}
	return spaced && (strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "- "))
}

const salutationLines = 6

var salutations = map[string]bool{"hei": true, "kjære": true, "hallo": true, "hallå": true, "heisann": true}

// people estimates how many people a list names: one, and one more for each
// comma, "og" or tab.
func people(list string) int {
	n := 1 + strings.Count(list, ",") + strings.Count(list, " og ") + strings.Count(list, ";")
	return n + strings.Count(strings.TrimSpace(list), "\t")
}

// mark counts m for the line that is being read.
func (r *reading) mark(m mark, isTitle bool) {
	r.marks[m]++
	if isTitle {
		r.early[m]++
	}
	r.last[m] = r.lines
}

// inTail reports whether m stands in the last lines, where letters are signed.
func (r *reading) inTail(m mark) bool {
	return r.marks[m] > 0 && r.last[m] > r.lines-tailLines
}
