package office

import (
	"context"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// XLSX reads an Excel workbook (ECMA-376, SpreadsheetML): xlsx, xlsm, xltx. It is
// a text.ReaderFunc.
//
// Each sheet is a page, each row with something in it a line, the cells as Excel
// shows them in Norwegian. A date that names a day is written dd.mm.yyyy however
// short the cell shows it. Cells whose formula asks for today are marked. Hidden
// sheets are left out, unless all are; hidden rows and columns are read, since
// mostly a filter hides them.
func XLSX(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.XLSX, readXLSX)
}

// workbook is an Excel file that is being read.
type workbook struct {
	*archive
	links    []relation // of the main part
	sheets   []sheet
	shared   []string // the texts that cells refer to
	formats  []numberFormat
	date1904 bool
	cells    int // read so far
}

type sheet struct {
	name, id string
	hidden   bool
}

func readXLSX(j *job) error {
	a, err := openArchive(j)
	if err != nil {
		return err
	}
	root, err := a.relations("")
	if stop(err) {
		return err
	}
	main := target(root, "officeDocument", "xl/workbook.xml")
	if !a.has(main) {
		return text.Problemf(text.Damaged, "no main part")
	}
	j.content.Paged = true
	j.picture = a.hasUnder("xl/media/")
	w := &workbook{archive: a}
	metaErr := a.ooxmlMeta(root, &j.content.Meta)
	w.links, err = a.relations(main)
	err = first(err, w.readSheetList(main), w.readStyles(), w.readShared())
	if stop(err) {
		return err
	}
	sheetErr := w.readSheets()
	if stop(sheetErr) {
		return sheetErr
	}
	return first(sheetErr, err, metaErr, a.embedded())
}

// readSheets makes a page of each sheet that is shown.
func (w *workbook) readSheets() error {
	all := true
	for _, s := range w.sheets {
		all = all && s.hidden
	}
	var errs []error
	for _, s := range w.sheets {
		if s.hidden && !all {
			continue
		}
		pages := &w.job.content.Pages
		if len(*pages) >= w.job.lim.Pages {
			return text.Over(text.LimitPages, w.job.lim.Pages)
		}
		*pages = append(*pages, text.Page{Label: plain.Clean(s.name)})
		err := w.readSheet(byID(w.links, s.id).target, &(*pages)[len(*pages)-1].Lines)
		if stop(err) {
			return err
		}
		errs = append(errs, err)
	}
	return first(errs...)
}

func (w *workbook) readSheetList(main string) error {
	return w.xml(main, func(x *scanner) error {
		return x.document(func(name string) error {
			switch name {
			case "workbookPr":
				v := x.attr("date1904")
				w.date1904 = v == "1" || v == "true"
			case "sheets":
				return x.children(func(string) error {
					state := x.attr("state")
					w.sheets = append(w.sheets, sheet{name: x.attr("name"), id: x.reference(), hidden: state == "hidden" || state == "veryHidden"})
					return w.job.record()
				})
			}
			return nil
		})
	})
}

// readShared reads the table of texts.
func (w *workbook) readShared() error {
	return w.xml(target(w.links, "sharedStrings", "xl/sharedStrings.xml"), func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "si" {
				return nil
			}
			s, err := w.richText(x)
			w.shared = append(w.shared, s)
			return first(err, w.job.record())
		})
	})
}

// richText reads the text of a cell: all its runs, without how it is spoken.
func (w *workbook) richText(x *scanner) (string, error) {
	var b []byte
	add := func(t []byte) error {
		b = append(b, t...)
		return w.job.grow(len(t))
	}
	err := x.children(func(name string) error {
		switch name {
		case "t":
			return x.chardata(add)
		case "r":
			return x.children(func(name string) error {
				if name != "t" {
					return nil
				}
				return x.chardata(add)
			})
		}
		return nil
	})
	return string(b), err
}

// readStyles reads how each cell style shows a number.
func (w *workbook) readStyles() error {
	return w.xml(target(w.links, "styles", "xl/styles.xml"), func(x *scanner) error {
		custom := make(map[int]string)
		return x.document(func(name string) error {
			switch name {
			case "numFmts":
				return x.children(func(string) error {
					custom[x.number("numFmtId", -1)] = x.attr("formatCode")
					return w.job.record()
				})
			case "cellXfs":
				return x.children(func(string) error {
					id := x.number("numFmtId", 0)
					code, ok := custom[id]
					if !ok {
						code = builtinFormats[id]
					}
					w.formats = append(w.formats, parseFormat(code))
					return w.job.record()
				})
			}
			return nil
		})
	})
}

// column returns the 0-based column of a cell reference such as "AB12", and def
// if it names none.
func column(ref string, def int) int {
	n := 0
	for i := 0; i < len(ref) && i < 4; i++ {
		c := ref[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	if n == 0 || n > maxColumns {
		return def
	}
	return n - 1
}

const maxColumns = 16384 // that a sheet of Excel can have

// sharedText returns the text with that number.
func (w *workbook) sharedText(number string) string {
	i, err := strconv.Atoi(strings.TrimSpace(number))
	if err != nil || i < 0 || i >= len(w.shared) {
		return ""
	}
	return w.shared[i]
}
