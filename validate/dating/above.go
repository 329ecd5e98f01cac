package dating

import "strings"

// labelAbove returns the label for c in the line above, where nothing but labels
// stands there: "Møtedato: Tid:", "Vår saksbehandler Vår dato Deres dato". nil
// if that is not so. siblings begin with the first date in the line of c.
func (s *sheet) labelAbove(c, before *candidate, siblings []candidate) *foundLabel {
	if c.line == 0 || s.lines[c.line].table != nil {
		return nil // a table's columns say it; see useColumn
	}
	above, l := &s.lines[c.line-1], &s.lines[c.line]
	if above.nth < 0 || l.nth < 0 || above.at.Page != l.at.Page || len(above.Text) > 120 {
		return nil
	}
	if f := openCell(above.Text, l.Text, strings.Count(l.Text[:c.expr.Start], "\t")); f != nil {
		return f
	}
	if hasDigit(above.Text) {
		return nil
	}
	found := lexiconLabels().in(above.Text)
	if len(found) == 0 {
		return nil
	}
	if letterhead(above.Text) {
		return inOrder(found, c, siblings)
	}
	if !onlyLabels(above.Text, found) || !opens(l.Text, c.expr.Start) && before == nil {
		return nil
	}
	at := 0
	if before != nil {
		at = 1
	}
	if at >= len(found) || at > 0 && before.label == "" {
		return nil
	}
	return &found[at]
}

// openCell returns the label that column of row has in the row above it, where cells
// of that end in a colon and others hold a value already, "Versjon: 3.1": the n-th
// value below belongs to the n-th cell that waits for one. nil if the two don't match.
func openCell(above, row string, column int) *foundLabel {
	var waiting []string
	for cell := range strings.SplitSeq(above, "\t") {
		cell = strings.TrimSpace(cell)
		if name, value, ok := strings.Cut(cell, ":"); !ok || hasDigit(name) {
			return nil
		} else if value == "" {
			waiting = append(waiting, cell)
		}
	}
	if len(waiting) < 2 || len(waiting) != strings.Count(row, "\t")+1 {
		return nil
	}
	return cellLabel(waiting[column])
}

// onlyLabels reports whether the line consists of labels, each other word being
// one too as its colon or cell shows.
func onlyLabels(line string, found []foundLabel) bool {
	if wholeLabel(line) != nil {
		return true
	}
	words := len(strings.Fields(line))
	for _, f := range found {
		words -= len(strings.Fields(f.text))
	}
	marks := strings.Count(line, ":") + strings.Count(line, "\t")
	return marks > 0 && words <= marks
}

// letterheadWords are the words of the line of labels in a letterhead.
var letterheadWords = map[string]bool{
	"vår": true, "vårt": true, "deres": true, "dykkar": true, "dykker": true, "ref": true, "referanse": true, "saksbehandler": true,
	"saksbehandlar": true, "sakshandsamar": true, "dato": true, "arkivkode": true, "arkiv": true, "arkivnr": true, "tlf": true, "telefon": true,
	"saksnr": true, "saksnummer": true, "sak": true, "direkte": true, "innvalg": true, "dir.tlf": true, "e-post": true, "løpenr": true, "kontaktperson": true, "og": true,
}

// letterhead reports whether the line is the one of labels in a letterhead, as
// text without columns has it.
func letterhead(line string) bool {
	words := strings.Fields(strings.ToLower(line))
	for _, w := range words {
		if !letterheadWords[strings.Trim(w, ".:/")] {
			return false
		}
	}
	return len(words) > 2
}

// inOrder returns the label of c where a line of labels stands above a line with
// the values: the n-th of n, and for a lone date the first that shows when the
// letter was made.
func inOrder(found []foundLabel, c *candidate, siblings []candidate) *foundLabel {
	at, dates := 0, 0
	for i := range siblings {
		if siblings[i].line != c.line {
			break
		}
		if &siblings[i] == c {
			at = dates
		}
		dates++
	}
	if dates == len(found) {
		return &found[at]
	}
	for i := range found {
		if dates == 1 && showsMaking(found[i].role) {
			return &found[i]
		}
	}
	return nil
}
