package dating

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// tableRow reads a row of a list whose columns are known. Where one of them is for
// dates, nothing else in the row is the document's: "Referat fra møte 12. mars"
// beside an empty field, or one that only shows where to write, has no date.
func tableRow(line string, columns []colKind) (Row, norsk.Date, bool) {
	var row Row
	var date norsk.Date
	for i, cell := range strings.Split(line, "\t") {
		cell = strings.TrimSpace(cell)
		if i >= len(columns) || cell == "" {
			continue
		}
		switch columns[i] {
		case numberCol:
			row.Number = strings.TrimRight(strings.TrimPrefix(strings.ToLower(cell), "vedlegg "), ".)")
		case dateCol:
			if e, ok := norsk.ParseDate(cell); ok {
				date = e.Date
			} else {
				date = rowDate(norsk.FindDates(cell), cell)
			}
		case titleCol:
			row.Title = norsk.Quote(cell, 0, 0)
			if name, _, ok := fileIn(cell); ok && row.File == "" {
				row.File = name
			}
		case fileCol:
			var pages string
			if row.File, pages = cutPages(cell); pages != "" {
				row.Pages = pages
			}
		case pagesCol:
			row.Pages = pageRange(cell)
		}
	}
	if row.Title == "" && row.File == "" {
		return Row{}, norsk.Date{}, false
	}
	if row.Title == "" {
		row.Title = norsk.Quote(row.File, 0, 0)
	}
	if !slices.Contains(columns, dateCol) {
		date = rowDate(norsk.FindDates(row.Title), row.Title)
	}
	row.Quote = norsk.Quote(line, 0, 0)
	if utf8.RuneCountInString(row.Number) > 8 {
		row.Number = ""
	}
	return row, date, true
}

// pageWords lead to the pages of a file.
var pageWords = map[string]bool{
	"side": true, "sider": true, "sidene": true, "sidane": true, "s": true, "page": true, "pages": true, "p": true, "pp": true,
}

// cutPages takes from cell, the name of a file, the pages that stand after it:
// "samlet.pdf side 2-4", "samlet.pdf (s. 5)". pages is "" where none do.
func cutPages(cell string) (file, pages string) {
	for at := strings.LastIndexByte(cell, ' '); at > 0; at = strings.LastIndexByte(cell[:at], ' ') {
		before := strings.TrimRight(cell[:at], " ")
		word := before[strings.LastIndexAny(before, " (,;")+1:]
		if !pageWords[strings.ToLower(strings.TrimRight(word, "."))] {
			continue
		}
		file = strings.TrimRight(strings.TrimSuffix(before, word), " (,;:–-")
		if pages = pageRange(strings.TrimRight(cell[at:], " ).")); file != "" && pages != "" {
			return file, pages
		}
	}
	return cell, ""
}

// pageRange returns the pages that a cell names in the form of a document's, "4-6";
// "" where it names none.
func pageRange(cell string) string {
	cell = strings.NewReplacer("–", "-", "—", "-", " ", "").Replace(cell)
	if len(cell) > 11 || strings.Trim(cell, "0123456789-") != "" {
		return ""
	}
	return cell
}

// lineRow reads a row from a line whose number was taken off.
func lineRow(number, rest string) (Row, norsk.Date) {
	row := Row{Number: number, Quote: norsk.Quote(rest, 0, 0)}
	title := rest
	if name, span, ok := fileIn(rest); ok {
		row.File = name
		title = title[:span[0]] + title[span[1]:]
	}
	found := norsk.FindDates(title)
	date := rowDate(found, title)
	for i := len(found) - 1; i >= 0; i-- {
		if found[i].Date.Precision() == norsk.NoYear && found[i].Date.Week != 0 {
			continue
		}
		title = title[:found[i].Start] + title[found[i].End:]
	}
	title = tidyTitle(title)
	if title == "" {
		title = row.File
	}
	row.Title = norsk.Quote(title, 0, 0)
	return row, date
}

// tidyTitle takes from a title what led to the dates that were cut out of it.
func tidyTitle(s string) string {
	s = strings.NewReplacer("\t", " ", "()", "", "( )", "", "[]", "").Replace(s)
	for {
		before := s
		s = strings.Trim(s, " ,.;:–-|")
		for _, word := range []string{" datert", " dato", " den", " av", " frå", " fra", ", dat", " til", " kl"} {
			s = strings.TrimSuffix(s, word)
		}
		if s == before {
			return strings.Join(strings.Fields(s), " ")
		}
	}
}

// rowDate chooses the date of a row: the one after "datert", else the first one.
// "Referat fra møte 12.02.2025, datert 14.02.2025" is of the 14th.
func rowDate(found []norsk.DateExpr, s string) norsk.Date {
	var first norsk.Date
	for _, e := range found {
		if e.Date.Precision() == norsk.NoYear && e.Date.Week != 0 {
			continue
		}
		before := strings.ToLower(strings.TrimRight(s[:e.Start], " :."))
		if strings.HasSuffix(before, "datert") || strings.HasSuffix(before, "dato") || strings.HasSuffix(before, "dagsett") {
			return e.Date
		}
		if first == (norsk.Date{}) || first.Year == 0 && e.Date.Year != 0 {
			first = e.Date
		}
	}
	return first
}

// rowNumber takes the number or bullet off a row: "3. ", "3a) ", "Vedlegg 3: ",
// "- ". marked tells whether there was one.
func rowNumber(s string) (number, rest string, marked bool) {
	rest = strings.TrimSpace(s)
	lower := strings.ToLower(rest)
	word := ""
	for _, w := range []string{"vedlegg nr.", "vedlegg nr", "vedlegg", "vedl.", "dokument", "dok.", "bilag"} {
		if strings.HasPrefix(lower, w) {
			word = w
			break
		}
	}
	at := len(word)
	for at < len(rest) && rest[at] == ' ' {
		at++
	}
	end := at
	for end < len(rest) && end-at < 3 && rest[end] >= '0' && rest[end] <= '9' {
		end++
	}
	if end > at {
		if end < len(lower) && lower[end] >= 'a' && lower[end] <= 'h' && (end+1 == len(rest) || strings.IndexByte(" .):\t", rest[end+1]) >= 0) {
			end++
		}
		after := rest[end:]
		dated := norsk.FindDates(rest[at:])
		isDate := len(dated) > 0 && dated[0].Start == 0
		if !isDate && (after == "" || strings.IndexByte(" .):\t", after[0]) >= 0 || strings.HasPrefix(after, "–")) && (word != "" || after != "" && after[0] != ' ' || strings.HasPrefix(after, " ")) {
			return strings.ToLower(rest[at:end]), strings.TrimLeft(after, " .):\t–-"), true
		}
	}
	if bullet := strings.TrimLeft(rest, "-–•*·▪◦ "); bullet != rest {
		return "", bullet, true
	}
	return "", rest, false
}

// extensions are those that the name of an enclosed file ends in.
var extensions = []string{".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".xlsx", ".xls", ".pptx", ".eml", ".msg", ".html", ".zip", ".jpg", ".jpeg", ".png", ".tif", ".m4a", ".heic"}

// fileIn finds the name of a file in s and the bytes that it takes up with the
// brackets around it.
func fileIn(s string) (name string, span [2]int, ok bool) {
	lower := strings.ToLower(s)
	if len(lower) != len(s) {
		return "", span, false
	}
	end := -1
	for _, ext := range extensions {
		at := strings.LastIndex(lower, ext)
		if at <= 0 {
			continue
		}
		if stop := at + len(ext); stop == len(s) || strings.IndexByte(" ,;)\t]\"", s[stop]) >= 0 {
			end = max(end, stop)
		}
	}
	if end < 0 {
		return "", span, false
	}
	start := 0
	for _, sep := range []string{"(", "\t", ": ", " – ", " - ", "\"", "[", "; ", "fil ", "»", "«"} {
		if at := strings.LastIndex(s[:end], sep); at >= 0 {
			start = max(start, at+len(sep))
		}
	}
	span = [2]int{start, end}
	if start > 0 && (s[start-1] == '(' || s[start-1] == '[') && end < len(s) {
		span = [2]int{start - 1, end + 1}
	}
	return strings.TrimSpace(s[start:end]), span, true
}

// completeRows writes the dates of the rows and gives those without a year one,
// if the document leaves no doubt: a heading names the school year or the year,
// or the list's own date and its other rows lie within one year.
func (s *sheet) completeRows(rows []Row, dates []norsk.Date, own *Found) {
	var latest norsk.Date
	if own != nil {
		latest, _ = norsk.ParseISO(own.Date)
	}
	for i, d := range dates {
		if d.Precision() == norsk.NoYear && d.Day != 0 {
			d = completeRow(d, s.spans(), dates, latest)
		}
		rows[i].Date = d.String()
	}
}

func completeRow(d norsk.Date, spans []span, dates []norsk.Date, latest norsk.Date) norsk.Date {
	years := map[int]bool{}
	for _, p := range spans {
		if y := p.year(d.Month); y != 0 {
			years[y] = true
		}
	}
	if len(years) == 0 && latest.Year != 0 {
		year := latest.Year
		own := norsk.Date{Year: year, Month: d.Month, Day: d.Day}
		if own.Compare(latest) > 0 {
			year--
		}
		// the other rows must not reach back as far as a second candidate
		const year365 = 365
		for _, o := range dates {
			if o.Year != 0 && (o.Days(latest) > year365 || o.Compare(latest) > 0) {
				return d
			}
		}
		years[year] = true
	}
	if len(years) != 1 {
		return d
	}
	for y := range years {
		full := d
		full.Year = y
		if full.Valid() {
			return full
		}
	}
	return d
}
