package office

import (
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// readSheet appends the rows of one sheet, then what is drawn and noted on it.
func (w *workbook) readSheet(name string, out *[]text.Line) error {
	if name == "" || !w.has(name) {
		return text.Problemf(text.Damaged, "a sheet is missing")
	}
	var margins printed
	err := w.xml(name, func(x *scanner) error {
		today := make(map[string]bool) // shared formulas that ask for today
		return x.document(func(name string) error {
			switch name {
			case "headerFooter":
				return margins.read(w.job, x)
			case "sheetData":
			default:
				return nil
			}
			return x.children(func(name string) error {
				if name != "row" {
					return nil
				}
				row := sheetRow{workbook: w, x: x, today: today}
				err := row.read()
				*out = append(*out, plain.Row(row.cells)...)
				return err
			})
		})
	})
	if stop(err) {
		return err
	}
	*out = append(margins.head, *out...)
	relations, relErr := w.archive.relations(name)
	drawErr := w.readDrawings(relations, out)
	*out = append(*out, margins.foot...)
	return first(err, relErr, drawErr)
}

// sheetRow is one row of a sheet that is being read.
type sheetRow struct {
	*workbook
	x     *scanner
	today map[string]bool
	cells [][]text.Line
}

func (r *sheetRow) read() error {
	next := 0
	return r.x.children(func(name string) error {
		if name != "c" {
			return nil
		}
		r.workbook.cells++
		if r.workbook.cells > r.job.lim.Cells {
			return text.Over(text.LimitCells, r.job.lim.Cells)
		}
		at := column(r.x.attr("r"), next)
		next = at + 1
		return r.cell(at)
	})
}

// cell reads a c element into the column at.
func (r *sheetRow) cell(at int) error {
	kind, style := r.x.attr("t"), r.x.number("s", 0)
	value, auto := "", false
	err := r.x.children(func(name string) error {
		var err error
		switch name {
		case "v":
			value, err = r.x.value()
		case "is":
			value, err = r.richText(r.x)
		case "f":
			auto, err = r.formula()
		}
		return err
	})
	shown := r.shown(kind, style, value)
	if shown == "" {
		return err
	}
	// Each column up to here is a tab in the line.
	err = first(err, r.job.grow(len(shown)+max(0, at-len(r.cells))+1))
	if stop(err) {
		return err
	}
	for len(r.cells) <= at {
		r.cells = append(r.cells, nil)
	}
	var mark plain.Mark
	if auto {
		mark = plain.Auto
	}
	var b plain.Builder
	for _, s := range strings.Split(shown, "\n") {
		b.WriteString(s, mark)
		line, spans := b.Take()
		r.cells[at] = append(r.cells[at], text.Line{Text: line, Auto: spans})
	}
	return err
}

// formula reads an f element and reports whether it asks for today.
func (r *sheetRow) formula() (bool, error) {
	shared, code := "", ""
	if r.x.attr("t") == "shared" {
		shared = r.x.attr("si")
	}
	code, err := r.x.value()
	auto := asksForToday(code)
	if shared != "" {
		if code != "" {
			r.today[shared] = auto
		}
		auto = r.today[shared]
	}
	return auto, err
}

// asksForToday reports whether a formula takes in the day on which it is worked
// out. Files hold the English names of functions, programs that get it wrong the
// Norwegian ones.
func asksForToday(formula string) bool {
	f := strings.ToUpper(formula)
	for _, name := range []string{"TODAY(", "NOW(", "IDAG(", "I.DAG(", "NÅ("} {
		for from := 0; ; {
			i := strings.Index(f[from:], name)
			if i < 0 {
				break
			}
			at := from + i
			// ISTODAY( or a name that ends so is another function.
			if at == 0 || !isNameByte(f[at-1]) {
				return true
			}
			from = at + len(name)
		}
	}
	return false
}

func isNameByte(c byte) bool {
	return c == '_' || c == '.' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || c >= 0x80
}

// shown returns what the cell shows.
func (r *sheetRow) shown(kind string, style int, value string) string {
	switch kind {
	case "s":
		return r.sharedText(value)
	case "str", "inlineStr":
		return value
	case "b":
		if value == "1" {
			return "SANN"
		}
		return "USANN"
	case "e":
		return value
	case "d":
		if t := xmlTime(value); !t.IsZero() {
			return t.Format("02.01.2006")
		}
		return value
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil {
		return value
	}
	var f numberFormat
	if style >= 0 && style < len(r.formats) {
		f = r.formats[style]
	}
	return f.show(n, r.date1904)
}

// readDrawings appends the text boxes and comments of a sheet.
func (w *workbook) readDrawings(relations []relation, out *[]text.Line) error {
	var errs []error
	for _, rel := range relations {
		switch {
		case rel.target == "":
		case rel.kind == "drawing":
			errs = append(errs, w.xml(rel.target, func(x *scanner) error {
				d := drawing{job: w.job, x: x, region: text.Body, out: out}
				return x.document(d.visit)
			}))
		case rel.kind == "comments" || rel.kind == "threadedComment":
			errs = append(errs, w.xml(rel.target, func(x *scanner) error { return w.readComments(x, out) }))
		}
	}
	return first(errs...)
}

func (w *workbook) readComments(x *scanner, out *[]text.Line) error {
	note := func() error {
		s, err := w.richText(x)
		if line := plain.Clean(s); line != "" {
			*out = append(*out, text.Line{Text: line, Region: text.Note})
		}
		return err
	}
	var visit func(name string) error
	visit = func(name string) error {
		switch name {
		case "commentList", "comment":
			return x.children(visit)
		case "text":
			return note()
		}
		return nil
	}
	return x.document(visit)
}
