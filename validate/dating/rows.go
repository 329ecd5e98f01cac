package dating

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// mostRows bounds the list of enclosures that is kept of one document.
const mostRows = 2000

// rows returns the rows of the list of enclosures that the document is or holds:
// the rows of a table with the heads of such a list, the lines under "Vedlegg",
// and lines that begin with "Vedlegg 1".
func (s *sheet) rows(own *Found) []Row {
	if !s.mayList() {
		return nil
	}
	var rows []Row
	var dates []norsk.Date // of rows, in the same order
	r := lister{all: s.kind.Type == doctype.Dokumentliste}
	for i := range s.lines {
		l := &s.lines[i]
		if l.nth < 0 || len(rows) == mostRows {
			continue
		}
		if row, date, ok := r.read(s, i); ok {
			row.At = l.at
			rows = append(rows, row)
			dates = append(dates, date)
		} else if r.wrapped && len(rows) > 0 {
			last := &rows[len(rows)-1]
			last.Title = norsk.Quote(last.Title+" "+l.Text, 0, 0)
		}
	}
	if r.loose > 0 && len(rows) == r.loose && r.loose < 2 {
		return nil // a single "Vedlegg 3" is the title of that enclosure
	}
	s.completeRows(rows, dates, own)
	return rows
}

// mayList reports whether the document is of a kind that can hold the list of
// enclosures. That it merely has such a list beside something else does not make
// a log or a plan one: their own rows look the same.
func (s *sheet) mayList() bool {
	switch s.kind.Type {
	case doctype.Redegjorelse, doctype.Dokumentliste, doctype.Annet, doctype.EksterneInstanser, doctype.Foreldrekontakt, "":
		return true
	}
	return s.doc.Content.Mail != nil
}

// lister reads rows and remembers where in the document it is.
type lister struct {
	all     bool      // the whole document is a list
	section bool      // under a heading of enclosures
	columns []colKind // of the table that the rows belong to
	prose   int       // lines in a row that were no rows
	loose   int       // rows that only "Vedlegg 1" made one
	wrapped bool      // the line read last goes on with the title of the row above it
	wraps   int       // how many such lines stand below the row
}

type colKind uint8

const (
	otherCol colKind = iota
	numberCol
	dateCol
	titleCol
	fileCol
	pagesCol
	whereCol // of files and their pages, in a list that nothing else can be
)

// columnKinds are the heads of a list's columns.
var columnKinds = map[string]colKind{
	"nr": numberCol, "vedlegg nr": numberCol, "vedleggsnr": numberCol, "dok nr": numberCol, "dok.nr": numberCol, "løpenr": numberCol, "#": numberCol, "bilag": numberCol, "vedleggsnummer": numberCol, "nummer": numberCol, "vedl nr": numberCol, "vedl": numberCol,
	"tittel": titleCol, "dokument": titleCol, "dokumentnavn": titleCol, "dokumentnamn": titleCol, "innhold": titleCol, "innhald": titleCol, "vedlegg": titleCol,
	"beskrivelse": titleCol, "skildring": titleCol, "dokumenttittel": titleCol, "navn": titleCol, "namn": titleCol, "hva": titleCol, "kva": titleCol, "gjelder": titleCol, "gjeld": titleCol, "type dokument": titleCol,
	"no": numberCol, "number": numberCol, "title": titleCol, "document": titleCol, "file": fileCol, "file name": fileCol,
	"side": pagesCol, "sider": pagesCol, "page": pagesCol, "pages": pagesCol,
	"fil": fileCol, "filnavn": fileCol, "filnamn": fileCol, "navn på fil": fileCol, "namn på fil": fileCol,
}

// plainTitles are heads of titles that a clearer one beside them makes the head
// of something else: "Vedlegg" of the number, "Dokument" of the file.
var plainTitles = map[string]colKind{"vedlegg": numberCol, "dokument": fileCol}

// otherTables are heads of titles that tables about other things have as well.
var otherTables = map[string]bool{"hva": true, "kva": true, "navn": true, "namn": true, "innhold": true, "innhald": true, "beskrivelse": true, "skildring": true, "gjelder": true, "gjeld": true}

// listColumns returns the kinds of a row of heads, nil if the row is not the
// head of a list. sure tells that the document is known to be a list.
func listColumns(line string, sure bool) []colKind {
	cells := strings.Split(line, "\t")
	if len(cells) < 2 || hasDigit(line) {
		return nil
	}
	kinds := make([]colKind, len(cells))
	var count [whereCol + 1]int
	title, telling, making := -1, sure, false
	for i, c := range cells {
		c = strings.ToLower(strings.Trim(c, " .:"))
		k := headKind(c)
		if k == dateCol {
			making = making || asksMaking(c)
		}
		if k == titleCol {
			telling = telling || !otherTables[c]
			if title >= 0 {
				first := strings.ToLower(strings.Trim(cells[title], " .:"))
				if plain, ok := plainTitles[first]; ok {
					kinds[title] = plain
					count[plain]++
					count[titleCol]--
					title = i
				} else {
					k = otherCol
				}
			} else {
				title = i
			}
		}
		kinds[i] = k
		count[k]++
	}
	if count[whereCol] > 0 && (telling || making) {
		kinds[slices.Index(kinds, whereCol)] = fileCol
		count[fileCol]++
	}
	if !telling && count[fileCol]+count[numberCol] == 0 {
		return nil
	}
	if count[titleCol]+count[fileCol] == 0 || count[numberCol]+count[dateCol]+count[fileCol] == 0 {
		return nil
	}
	return kinds
}

// sectionWords begin the heading above a list of enclosures.
var sectionWords = []string{
	"vedlegg", "vedlagt", "vedlagde", "vedlagte", "dokumentliste", "liste over vedlegg", "liste over dokument", "oversikt over dokument", "oversikt over vedlegg",
	"oversendte dokument", "oversende dokument", "følgende dokumenter", "følgjande dokument", "innsendte dokument", "innsende dokument", "dokumentoversikt", "dokumentasjon som følger", "dokumentasjon som følgjer",
}

// opensSection reports whether the line is a heading above enclosures.
func opensSection(l *line) bool {
	t := strings.ToLower(strings.Trim(l.Text, " *#"))
	if hasDigit(t) && l.Level == 0 || len(t) > 90 {
		return false
	}
	if namesSection(t) {
		return strings.HasSuffix(t, ":") || l.Level > 0 || len(strings.Fields(t)) <= 4 && !strings.HasSuffix(t, ".")
	}
	return (strings.HasSuffix(t, ":") || l.Level > 0) && (strings.Contains(t, "vedlegg") || strings.Contains(t, "vedlagt") || strings.Contains(t, "vedlagd"))
}

// namesSection reports whether t, in lower case, begins as the headings of lists
// of enclosures do.
func namesSection(t string) bool {
	for _, w := range sectionWords {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// closesSection reports whether the line ends a list: the closing words of a
// letter, or another heading.
func closesSection(l *line) bool {
	t := strings.ToLower(l.Text)
	for _, w := range []string{"med hilsen", "med vennlig", "med vennleg", "hilsen", "helsing", "med helsing", "mvh", "vennlig hilsen", "kopi til", "kopi:", "fra:", "frå:", "from:"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return l.Level > 0
}

// read reads line i of s. It returns false if the line is no row.
func (r *lister) read(s *sheet, i int) (Row, norsk.Date, bool) {
	l := &s.lines[i]
	r.wrapped = false
	if strings.Contains(l.Text, "\t") {
		r.wraps = 0
		if kinds := listColumns(l.Text, r.all); kinds != nil {
			r.columns = kinds
			return Row{}, norsk.Date{}, false
		}
		if r.columns != nil {
			return tableRow(l.Text, r.columns)
		}
	} else if r.columns != nil && l.Region != text.Cell {
		if r.wrapsRow(s, i) {
			r.wrapped = true
			r.wraps++
			return Row{}, norsk.Date{}, false
		}
		r.columns = nil
	}
	if l.quoted {
		return Row{}, norsk.Date{}, false
	}
	if opensSection(l) {
		r.section, r.prose = true, 0
		return Row{}, norsk.Date{}, false
	}
	if r.section && closesSection(l) {
		r.section = false
	}
	number, rest, marked := rowNumber(l.Text)
	if r.all && !marked && (l.nth == 0 || namesSection(strings.ToLower(l.Text))) {
		return Row{}, norsk.Date{}, false // the list's own title
	}
	enclosure := number != "" && strings.HasPrefix(strings.ToLower(l.Text), "vedl")
	switch {
	case enclosure:
		if !r.section && !r.all {
			r.loose++
		}
	case !r.section && !r.all, l.mailDate:
		return Row{}, norsk.Date{}, false
	case len(l.Text) > 200, !marked && !r.plainRow(l, rest):
		if r.prose++; r.prose > 2 {
			r.section = false
		}
		return Row{}, norsk.Date{}, false
	}
	r.prose = 0
	row, date := lineRow(number, rest)
	return row, date, row.Title != "" || row.File != ""
}

// plainRow reports whether a line without number or bullet can be a row: a
// date, a file name, or in a section of enclosures a short line that is no
// sentence.
func (r *lister) plainRow(l *line, rest string) bool {
	if l.Level > 0 || mailFieldOf(l.Text) != noField || endsLikeSentence(rest) {
		return false
	}
	if f := lexiconLabels().in(rest); len(f) > 0 && f[0].start == 0 && f[0].colon {
		return false // "Dato: 05.03.2025" is of the list itself
	}
	_, _, isFile := fileIn(rest)
	if isFile {
		return true
	}
	found := norsk.FindDates(rest)
	if len(found) > 0 {
		return docNoun(rest) && (found[0].Start == 0 || len(rest) < 100)
	}
	return r.section && len(rest) < 80 && docNoun(rest)
}
