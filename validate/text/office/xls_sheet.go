package office

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// sheetXLS is one sheet of a binary workbook that is being read.
type sheetXLS struct {
	*xls
	cells   []cellXLS
	pending *cellXLS // a formula whose result is a text, which comes after it
	margins printed
	drawn   []text.Line // text boxes and comments
	comment bool        // the object that is being read is one
}

type cellXLS struct {
	row, column int
	shown       string
	mark        plain.Mark
}

// read reads the sheet that begins at an offset of the stream.
func (s *sheetXLS) read(offset int) error {
	if kind, _, _, ok := s.record8(offset); !ok || kind != xlsBegin {
		return text.Problemf(text.Damaged, "a sheet is missing")
	}
	return s.records(offset, func(kind int, data []byte, next [][]byte) error {
		switch kind {
		case xlsHeader:
			return s.margins.add(s.job, text.Header, data)
		case xlsFooter:
			return s.margins.add(s.job, text.Footer, data)
		case xlsObject:
			const comment = 0x19
			s.comment = u16(data, 4) == comment
			return nil
		case xlsTextBox:
			return s.textBox(data, next)
		case xlsMulRK:
			for i := 0; 4+6*i+6 <= len(data)-2; i++ {
				at := 4 + 6*i
				if err := s.add(u16(data, 0), u16(data, 2)+i, s.number(u16(data, at), rkNumber(u32(data, at+2))), 0); err != nil {
					return err
				}
			}
			return nil
		case xlsResult:
			if s.pending == nil {
				return nil
			}
			c := *s.pending
			s.pending = nil
			result := xlsText{parts: append([][]byte{data}, next...)}
			v, _ := result.long()
			return s.add(c.row, c.column, v, c.mark)
		}
		return s.cell(kind, data, next)
	})
}

// cell reads a record that holds a single cell: row, column, style, value.
func (s *sheetXLS) cell(kind int, data []byte, next [][]byte) error {
	if len(data) < 7 {
		return nil
	}
	row, column, style, value := u16(data, 0), u16(data, 2), u16(data, 4), data[6:]
	shown, mark := "", plain.Mark(0)
	switch kind {
	case xlsNumber:
		shown = s.number(style, float(value))
	case xlsRK:
		shown = s.number(style, rkNumber(u32(value, 0)))
	case xlsSharedRef:
		if i := int(u32(value, 0)); i >= 0 && i < len(s.shared) {
			shown = s.shared[i]
		}
	case xlsLabel:
		label := xlsText{parts: append([][]byte{value}, next...)}
		shown, _ = label.long()
	case xlsBool:
		if len(value) > 1 {
			shown = xlsBoolean(value[0], value[1] != 0)
		}
	case xlsFormula:
		if asksForTodayXLS(value) {
			mark = plain.Auto
		}
		if len(value) < 8 || u16(value, 6) != 0xffff {
			shown = s.number(style, float(value))
			break
		}
		switch value[0] {
		case 0:
			s.pending = &cellXLS{row: row, column: column, mark: mark}
			return nil
		case 1, 2:
			shown = xlsBoolean(value[2], value[0] == 2)
		}
	}
	return s.add(row, column, shown, mark)
}

// add keeps a cell, if there is something in it.
func (s *sheetXLS) add(row, column int, shown string, mark plain.Mark) error {
	const columns = 256 // that a sheet of this format can have
	if shown == "" || column >= columns {
		return nil
	}
	if s.xls.cells++; s.xls.cells > s.lim.Cells {
		return text.Over(text.LimitCells, s.lim.Cells)
	}
	tabs := column // each column up to here is a tab in the line
	if n := len(s.cells); n > 0 && s.cells[n-1].row == row {
		tabs = max(0, column-s.cells[n-1].column)
	}
	s.cells = append(s.cells, cellXLS{row, column, shown, mark})
	return s.grow(len(shown) + 1 + tabs)
}

func (s *sheetXLS) number(style int, n float64) string { return s.format(style).show(n, s.date1904) }

// textBox reads the text of a text box or comment, which stands in the first
// record after it.
func (s *sheetXLS) textBox(data []byte, next [][]byte) error {
	n := u16(data, 10)
	if n == 0 || len(next) == 0 || len(next[0]) == 0 {
		return nil
	}
	flags := next[0][0]
	t := xlsText{parts: append([][]byte{next[0][1:]}, next[1:]...)}
	v, _ := t.chars(n, flags)
	region := text.Body
	if s.comment {
		region = text.Note
	}
	for line := range strings.SplitSeq(v, "\n") {
		if line = plain.Clean(line); line != "" {
			s.drawn = append(s.drawn, text.Line{Text: line, Region: region})
		}
	}
	return s.grow(len(v))
}

// lines returns the lines of the sheet.
func (s *sheetXLS) lines() []text.Line {
	slices.SortStableFunc(s.cells, func(a, b cellXLS) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.column, b.column))
	})
	out := s.margins.head
	for from := 0; from < len(s.cells); {
		to := from
		var row [][]text.Line
		for ; to < len(s.cells) && s.cells[to].row == s.cells[from].row; to++ {
			c := s.cells[to]
			for len(row) <= c.column {
				row = append(row, nil)
			}
			row[c.column] = c.lines()
		}
		out = append(out, plain.Row(row)...)
		from = to
	}
	return append(append(out, s.drawn...), s.margins.foot...)
}

// lines returns the lines in a cell.
func (c cellXLS) lines() []text.Line {
	var out []text.Line
	var b plain.Builder
	for part := range strings.SplitSeq(c.shown, "\n") {
		b.WriteString(part, c.mark)
		line, auto := b.Take()
		out = append(out, text.Line{Text: line, Auto: auto})
	}
	return out
}

// add adds the text of a header or footer record.
func (p *printed) add(j *job, region text.Region, data []byte) error {
	s := xlsText{parts: [][]byte{data}}
	value, _ := s.long()
	out := &p.head
	if region == text.Footer {
		out = &p.foot
	}
	for line := range strings.SplitSeq(printedText(value), "\n") {
		line = plain.Clean(line)
		if hasWord(line) && !containsLine(*out, line) {
			*out = append(*out, text.Line{Text: line, Region: region})
		}
	}
	return j.grow(len(value))
}

func float(b []byte) float64 {
	return math.Float64frombits(uint64(u32(b, 0)) | uint64(u32(b, 4))<<32)
}

// rkNumber returns the number that is packed into four bytes. ([MS-XLS] section
// 2.5.217.)
func rkNumber(rk uint32) float64 {
	const hundredth, integer = 1, 2
	n := math.Float64frombits(uint64(rk&^3) << 32)
	if rk&integer != 0 {
		n = float64(int32(rk) >> 2)
	}
	if rk&hundredth != 0 {
		n /= 100
	}
	return n
}

// xlsBoolean returns what a cell with a truth value or an error shows.
func xlsBoolean(value byte, fault bool) string {
	switch {
	case fault:
		return xlsFaults[value]
	case value == 1:
		return "SANN"
	}
	return "USANN"
}

// xlsFaults are the errors that a cell can show. ([MS-XLS] section 2.5.10.)
var xlsFaults = map[byte]string{
	0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?", 0x24: "#NUM!", 0x2a: "#N/A",
}

// asksForTodayXLS reports whether the formula of a cell takes in the day on which
// it is worked out: it begins with the sign that it is to be worked out at each
// opening, and calls the function TODAY or NOW. value begins with the result.
// ([MS-XLS] sections 2.4.127 and 2.5.198.)
func asksForTodayXLS(value []byte) bool {
	const head = 16 // result, flags, cache, length of the tokens
	if len(value) < head {
		return false
	}
	tokens := value[head:]
	volatile, found := bytes.CutPrefix(tokens, []byte{0x19, 0x01})
	if !found {
		return false
	}
	for _, function := range []byte{221, 74} { // TODAY, NOW
		for _, class := range []byte{0x21, 0x41, 0x61} {
			if bytes.Contains(volatile, []byte{class, function, 0}) {
				return true
			}
		}
	}
	return false
}
