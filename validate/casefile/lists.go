package casefile

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// A row of a list of enclosures belongs to a document if these signs together
// reach enough. A file name or a number that only one document carries is
// enough alone; a title must share most of its words.
const (
	fileNamePoints = 10.0
	pagePoints     = 2.0 // the document begins on the page that the row names
	numberPoints   = 3.0
	otherNumber    = -4.0 // the row and the file name are numbered differently
	titlePoints    = 4.0  // times the share of words in common
	datePoints     = 2.0  // the document itself, or its name, says the same day
	otherDate      = -1.5
	enough         = 2.6
	margin         = 0.25 // two that lie closer fit as well
)

// matchLists pairs the rows of the lists of enclosures, and the entries of the
// manifest, with the documents, and returns the date that a list gives each. It
// notes the lists and what of them is in the folder.
func (c *Case) matchLists() map[*Document]*Evidence {
	dates := map[*Document]*Evidence{}
	// What the school writes itself goes before what its case system says.
	for _, list := range slices.Concat(c.Documents, c.registers) {
		if len(list.Dating.Rows) == 0 {
			continue
		}
		p := c.pair(list)
		for _, d := range c.Documents {
			n, ok := p.rowOf[d]
			if !ok {
				continue
			}
			row := list.Dating.Rows[n]
			if row.Date == "" || dates[d] != nil || !mayComplete(d, row.Date) || row.Pages != "" && p.begin[n] == nil && !samePages(row.Pages, d.Pages) {
				continue
			}
			dates[d] = &Evidence{Doc: list, At: row.At, Quote: row.Quote, Date: row.Date}
		}
		c.Lists = append(c.Lists, p.list())
	}
	c.manifestDates(dates)
	return dates
}

// mayComplete reports whether a list's date can be the date of d: where the
// document names a day without a year, the list must not name another day.
func mayComplete(d *Document, date string) bool {
	if !hasYear(date) {
		return false
	}
	if d.Dating.NoYear == nil || len(date) != len("2025-03-14") {
		return true
	}
	return completes(date, d.Dating.NoYear.Date)
}

// pairing is how well the rows of a list and the documents of the folder go
// together.
type pairing struct {
	doc    *Document // that holds the list
	docs   []*Document
	scores [][]float64 // of docs, by row
	rowOf  map[*Document]int
	docOf  map[int]*Document
	begin  map[int]*Document // that rows mean by their page in a merged file, by row
}

// pair gives each document of the folder at most one row of list, best pairs
// first.
func (c *Case) pair(list *Document) *pairing {
	type candidate struct {
		doc   *Document
		row   int
		score float64
	}
	numbered := map[string]int{} // how many documents carry a number in their name
	for _, d := range c.Documents {
		if n := leadingNumber(d.Path); n != "" {
			numbered[n]++
		}
	}
	p := &pairing{doc: list, docs: c.Documents, rowOf: map[*Document]int{}, docOf: map[int]*Document{}, begin: c.begin(list)}
	var candidates []candidate
	exact := make([][]*Document, len(list.Dating.Rows))
	at := c.byPath()
	for i, row := range list.Dating.Rows {
		exact[i] = named(row, at)
		if d := p.begin[i]; d != nil {
			exact[i] = []*Document{d}
		}
	}
	for _, d := range c.Documents {
		features := newFeatures(d)
		scores := make([]float64, len(list.Dating.Rows))
		for i, row := range list.Dating.Rows {
			switch {
			case exact[i] == nil:
				scores[i] = features.score(row, numbered)
			case slices.Contains(exact[i], d):
				scores[i] = exactPoints
			}
			if scores[i] >= enough && d != list {
				candidates = append(candidates, candidate{d, i, scores[i]})
			}
		}
		p.scores = append(p.scores, scores)
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	open := func(q candidate) bool {
		_, has := p.rowOf[q.doc]
		return !has && p.docOf[q.row] == nil
	}
	date := func(q candidate) string { return list.Dating.Rows[q.row].Date }
	for i, best := range candidates {
		// Where two rows, or two documents, fit as well, nobody can tell which is
		// meant; a wrong date would be worse than none.
		rival := func(q candidate) bool {
			sameDoc, sameRow := q.doc == best.doc, q.row == best.row
			return open(q) && q.score > best.score-margin && (sameRow && !sameDoc || sameDoc && !sameRow && date(q) != date(best))
		}
		if !open(best) || slices.ContainsFunc(candidates[:i], rival) || slices.ContainsFunc(candidates[i+1:], rival) {
			continue
		}
		p.rowOf[best.doc], p.docOf[best.row] = best.row, best.doc
	}
	return p
}

// features are what a row can recognise a document by.
type features struct {
	base   string // the file name in lower case
	pages  string
	number string
	words  map[string]bool // of name, title and kind
	name   map[string]bool // of the name alone
	dates  []string
}

func newFeatures(d *Document) features {
	base := path.Base(d.Path)
	f := features{
		base:   strings.ToLower(base),
		pages:  d.Pages,
		number: leadingNumber(d.Path),
		name:   titleWords(strings.TrimSuffix(base, path.Ext(base))),
		words:  titleWords(strings.TrimSuffix(base, path.Ext(base)) + " " + d.Kind.Title + " " + typeWords(d)),
	}
	if d.Dating.Made != nil {
		f.dates = append(f.dates, d.Dating.Made.Date)
	}
	if d.Dating.Updated != nil {
		f.dates = append(f.dates, d.Dating.Updated.Date)
	}
	if d.Dating.NoYear != nil {
		f.dates = append(f.dates, d.Dating.NoYear.Date)
	}
	if d.Dating.Name != "" {
		f.dates = append(f.dates, d.Dating.Name)
	}
	return f
}

// typeWords returns what the document's kind is called, so that "Referat fra
// elevsamtale" finds a file named "Notat 3".
func typeWords(d *Document) string {
	names := norsk.Words().DocumentTypes[string(d.Kind.Type)].Name
	return names.NB + " " + names.NN
}

func (f features) score(row dating.Row, numbered map[string]int) float64 {
	score := 0.0
	file := strings.ToLower(path.Base(strings.ReplaceAll(row.File, `\`, "/")))
	if row.File != "" && (file == f.base || file == strings.TrimSuffix(f.base, path.Ext(f.base))) {
		switch {
		case row.Pages == "":
		case samePages(row.Pages, f.pages):
			score += pagePoints
		case !coversPages(row.Pages, f.pages):
			return 0 // another part of the file
		}
		score += fileNamePoints
	}
	if number := rowNumber(row); number != "" && f.number != "" {
		switch {
		case number != f.number:
			score += otherNumber
		case numbered[number] == 1:
			score += numberPoints
		default:
			score += numberPoints / 2
		}
	}
	score += titlePoints * max(f.overlap(row.Title), f.overlap(row.File))
	if row.Date != "" && len(f.dates) > 0 {
		if slices.ContainsFunc(f.dates, func(d string) bool { return d == row.Date || completes(row.Date, d) }) {
			score += datePoints
		} else {
			score += otherDate
		}
	}
	return score
}

// rowNumber returns the number of a row: its own, or the one that the file it
// names begins with.
func rowNumber(row dating.Row) string {
	if number := strings.ToLower(strings.TrimLeft(row.Number, "0")); number != "" {
		return number
	}
	return leadingNumber(row.File)
}

// overlap returns the share of the row's words that the document has too, or of
// the file name's words that the row has, where there are enough of them to tell
// one document from another. What the row says in brackets is a remark.
func (f features) overlap(row string) float64 {
	if before, _, found := strings.Cut(row, "("); found && strings.TrimSpace(before) != "" {
		row = before
	}
	words := titleWords(row)
	share := cover(words, f.words)
	if len(f.name) >= 2 {
		share = max(share, cover(f.name, words))
	}
	return share
}

// cover returns the share of words that are in others too.
func cover(words, others map[string]bool) float64 {
	if len(words) == 0 {
		return 0
	}
	common := 0
	for w := range words {
		if others[w] {
			common++
		}
	}
	return float64(common) / float64(len(words))
}

// fillers are words of titles that tell no document from another.
var fillers = map[string]bool{
	"fra": true, "frå": true, "til": true, "med": true, "og": true, "av": true, "for": true, "i": true,
	"om": true, "på": true, "den": true, "nr": true, "vedlegg": true, "pdf": true, "docx": true,
	"dato": true, "skolen": true, "skulen": true, "eleven": true,
}

// titleWords returns the words that identify a title, cut down to their stems.
func titleWords(title string) map[string]bool {
	words := map[string]bool{}
	for _, t := range norsk.Tokenize(title) {
		if !fillers[t.Word] {
			words[stem(t.Word)] = true
		}
	}
	return words
}

// stem cuts endings off for as long as there are any, so that "samtalen",
// "samtaler" and "samtale" are one word. It need not be right by a grammar: both
// sides go through it.
func stem(word string) string {
	for _, suffix := range []string{"ene", "ane", "en", "et", "er", "ar", "a", "e", "n"} {
		if strings.HasSuffix(word, suffix) && len(word) >= len(suffix)+4 {
			return stem(strings.TrimSuffix(word, suffix))
		}
	}
	return word
}
