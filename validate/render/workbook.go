package render

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// Workbook is a spreadsheet (XLSX, ECMA-376) in the making: sheets of rows below
// a row of headings that stays in sight and can be filtered. Texts go in as
// texts, whatever they look like, so no name or quote can become a formula.
// The same sheets give the same bytes.
type Workbook struct {
	file   *excelize.File
	styles map[CellLook]int
	sheets int
	flows  map[string]flow // the sheets whose rows come late, by their part's name
	err    error           // the first that went wrong
}

// Column is a column of a sheet.
type Column struct {
	Title string
	Width float64 // in digits of the default font
}

// CellLook is how a cell looks. Colour never stands alone: what it says is said
// in words too.
type CellLook string

// The looks of cells.
const (
	LookPlain    CellLook = ""
	LookMet      CellLook = "met"
	LookWeak     CellLook = "weak"
	LookGap      CellLook = "gap"
	LookToFillIn CellLook = "fill-in" // empty, for a person to write in
	LookOneLine  CellLook = "one-line"
	LookLink     CellLook = "link"
)

// Cell is the content of a cell: a string, a []string for lines, an int, or a
// time.Time for a day.
type Cell struct {
	Value any
	Look  CellLook
	// Link is a file that the cell leads to, '/'-separated and below the folder of the
	// workbook; it counts in a sheet of AddFlow only. "": the cell leads nowhere.
	Link string
}

// NewWorkbook returns a workbook without sheets. title and lang ("nb", "nn" or
// "en") stand in its properties.
func NewWorkbook(title, lang string) *Workbook {
	b := &Workbook{file: excelize.NewFile(), styles: map[CellLook]int{}}
	// The library's own stamp of time would change the bytes.
	b.note(b.file.SetDocProps(&excelize.DocProperties{
		Title: cellText(title), Creator: "mappesjekk", LastModifiedBy: "mappesjekk", Language: lang,
		Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z",
	}))
	return b
}

// Add puts a sheet behind the others. rows yields its rows in order.
func (b *Workbook) Add(name string, columns []Column, rows func(yield func([]Cell) bool)) {
	b.AddBelow(name, nil, columns, rows)
}

// AddBelow is Add for a sheet with lines above its headings; the first of them is
// its title.
func (b *Workbook) AddBelow(name string, lead []string, columns []Column, rows func(yield func([]Cell) bool)) {
	name = b.begin(name)
	title := b.style("title", &excelize.Style{Font: &excelize.Font{Bold: true, Size: 14}})
	for i, line := range lead {
		at := fmt.Sprintf("A%d", i+1)
		b.note(b.file.SetCellStr(name, at, cellText(line)))
		if i == 0 {
			b.note(b.file.SetCellStyle(name, at, at, title))
		}
	}
	head := len(lead) + 1
	b.head(name, head, columns)
	n := head
	rows(func(cells []Cell) bool {
		n++
		for i, c := range cells {
			b.set(name, i+1, n, c)
		}
		return b.err == nil
	})
	b.end(name, columns, head, n)
}

// begin makes an empty sheet and returns its name.
func (b *Workbook) begin(name string) string {
	name = sheetName(name)
	if b.sheets == 0 {
		b.note(b.file.SetSheetName("Sheet1", name))
	} else {
		_, err := b.file.NewSheet(name)
		b.note(err)
	}
	b.sheets++
	return name
}

// end sets what all sheets have in common: the headings are in the row head, the
// last cells in the row last.
func (b *Workbook) end(name string, columns []Column, head, last int) {
	corner, err := excelize.CoordinatesToCellName(len(columns), max(last, head+1))
	b.note(err)
	b.note(b.file.AutoFilter(name, fmt.Sprintf("A%d:%s", head, corner), nil))
	b.note(b.file.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: fmt.Sprintf("A%d", head+1), ActivePane: "bottomLeft"}))
	landscape, a4, wide, high := "landscape", 9, 1, 0
	fit := true
	b.note(b.file.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}))
	b.note(b.file.SetPageLayout(name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &a4, FitToWidth: &wide, FitToHeight: &high}))
	b.note(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$%d:$%d", name, head, head), Scope: name}))
}

func (b *Workbook) head(name string, row int, columns []Column) {
	style := b.style("head", &excelize.Style{
		Font: &excelize.Font{Bold: true}, Fill: fill("E6E9EC"),
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: true},
	})
	for i, c := range columns {
		col, err := excelize.ColumnNumberToName(i + 1)
		b.note(err)
		at := fmt.Sprintf("%s%d", col, row)
		b.note(b.file.SetColWidth(name, col, col, c.Width))
		b.note(b.file.SetCellStr(name, at, cellText(c.Title)))
		b.note(b.file.SetCellStyle(name, at, at, style))
	}
}

func (b *Workbook) set(sheet string, col, row int, c Cell) {
	at, err := excelize.CoordinatesToCellName(col, row)
	b.note(err)
	look := c.Look
	switch v := c.Value.(type) {
	case nil:
	case string:
		if v != "" {
			b.note(b.file.SetCellStr(sheet, at, cellText(v)))
		}
	case []string:
		b.note(b.file.SetCellStr(sheet, at, cellLines(v)))
	case int:
		b.note(b.file.SetCellInt(sheet, at, int64(v)))
	case time.Time:
		b.note(b.file.SetCellValue(sheet, at, v))
		look = dayLook
	default:
		b.note(fmt.Errorf("a cell cannot hold a %T", v))
	}
	b.note(b.file.SetCellStyle(sheet, at, at, b.lookStyle(look)))
}

// dayLook is how a day looks.
const dayLook CellLook = "day"

func (b *Workbook) lookStyle(look CellLook) int {
	s := &excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}
	day := "dd.mm.yyyy"
	switch look {
	case LookMet:
		s.Fill = fill("DDF2E3")
	case LookWeak:
		s.Fill = fill("FFF1CC")
	case LookGap:
		s.Fill = fill("FBE0DF")
	case dayLook:
		s.CustomNumFmt, s.Alignment.WrapText = &day, false
	case LookOneLine:
		s.Alignment.WrapText = false
	case LookLink:
		s.Font = &excelize.Font{Color: "0B57A4", Underline: "single"}
	case LookToFillIn:
		s.CustomNumFmt, s.Fill = &day, fill("FFF1CC")
		edge := []excelize.Border{}
		for _, side := range []string{"left", "right", "top", "bottom"} {
			edge = append(edge, excelize.Border{Type: side, Color: "8A6100", Style: 1})
		}
		s.Border = edge
	}
	return b.style(look, s)
}

// style returns the number of a look's style, which is made once.
func (b *Workbook) style(look CellLook, s *excelize.Style) int {
	if id, ok := b.styles[look]; ok {
		return id
	}
	id, err := b.file.NewStyle(s)
	b.note(err)
	b.styles[look] = id
	return id
}

func fill(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// WriteTo writes the workbook to w; it can be written once.
func (b *Workbook) WriteTo(w io.Writer) (int64, error) {
	defer b.file.Close()
	if b.err != nil {
		return 0, fmt.Errorf("making a spreadsheet: %w", b.err)
	}
	if len(b.flows) > 0 {
		return b.writeFlows(w)
	}
	n, err := b.file.WriteTo(w)
	if err != nil {
		return n, fmt.Errorf("writing a spreadsheet: %w", err)
	}
	return n, nil
}

func (b *Workbook) note(err error) {
	if b.err == nil && err != nil {
		b.err = err
	}
}

// cellLines returns lines as a cell can hold them.
func cellLines(lines []string) string {
	shown := make([]string, len(lines))
	for i, l := range lines {
		shown[i] = Visible(l)
	}
	return cellSized(strings.Join(shown, "\n"))
}

// cellText returns s as a cell can hold it.
func cellText(s string) string { return cellSized(Visible(s)) }

// cellSized returns as much of s as a cell can hold.
func cellSized(s string) string {
	for utf8.RuneCountInString(s) > excelize.TotalCellChars {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return s
}

// sheetName returns s as a sheet may be called: at most 31 signs, none of those
// that formulas use.
func sheetName(s string) string {
	runes := []rune(s)
	for i, r := range runes {
		switch r {
		case ':', '\\', '/', '?', '*', '[', ']', '\'':
			runes[i] = ' '
		}
	}
	return string(runes[:min(len(runes), 31)])
}
