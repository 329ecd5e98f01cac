package render

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/xuri/excelize/v2"
)

// flow is a sheet whose rows are not made before they are written.
type flow struct {
	first int // the number of its first row
	rows  func(yield func([]Cell) bool)
}

// AddFlow is Add for a sheet of so many rows that they may not be in memory
// together: rows is called by WriteTo, and each row is written as it comes. count
// is how many there will be at most.
func (b *Workbook) AddFlow(name string, columns []Column, count int, rows func(yield func([]Cell) bool)) {
	name = b.begin(name)
	b.head(name, 1, columns)
	b.end(name, columns, 1, count+1)
	if count >= excelize.TotalRows {
		b.note(fmt.Errorf("%d rows are more than a sheet can hold", count))
	}
	for _, look := range []CellLook{LookPlain, LookMet, LookWeak, LookGap, LookToFillIn, LookOneLine, LookLink, dayLook} {
		b.lookStyle(look) // the styles are written before the rows
	}
	if b.flows == nil {
		b.flows = map[string]flow{}
	}
	b.flows[fmt.Sprintf("xl/worksheets/sheet%d.xml", b.sheets)] = flow{first: 2, rows: rows}
}

// writeFlows writes the workbook with the rows of its flows: the library writes all
// but those, and they are put in where the sheets have their data.
func (b *Workbook) writeFlows(w io.Writer) (int64, error) {
	var frame bytes.Buffer
	if _, err := b.file.WriteTo(&frame); err != nil {
		return 0, fmt.Errorf("making a spreadsheet: %w", err)
	}
	parts, err := zip.NewReader(bytes.NewReader(frame.Bytes()), int64(frame.Len()))
	if err != nil {
		return 0, fmt.Errorf("making a spreadsheet: %w", err)
	}
	counted := &countingWriter{w: w}
	out := zip.NewWriter(counted)
	for _, part := range parts.File {
		f, ok := b.flows[part.Name]
		if ok {
			err = b.writeFlow(out, part, f)
		} else {
			err = out.Copy(part)
		}
		if err != nil {
			return counted.n, fmt.Errorf("writing a spreadsheet: %w", err)
		}
	}
	if err := out.Close(); err != nil {
		return counted.n, fmt.Errorf("writing a spreadsheet: %w", err)
	}
	return counted.n, nil
}

// dataEnd is what the rows of a sheet stand before.
const dataEnd = "</sheetData>"

func (b *Workbook) writeFlow(out *zip.Writer, part *zip.File, f flow) error {
	in, err := part.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	before, after, found := bytes.Cut(data, []byte(dataEnd))
	if !found {
		return errors.New("a sheet has no place for its rows")
	}
	to, err := out.CreateHeader(&zip.FileHeader{Name: part.Name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	w := bufio.NewWriter(to) // keeps the first error until Flush
	_, _ = w.Write(before)
	n := f.first
	var links sheetLinks
	f.rows(func(cells []Cell) bool {
		err = errors.Join(b.writeRow(w, n, cells), links.add(n, cells))
		n++
		return err == nil
	})
	if err != nil {
		return err
	}
	_, _ = w.WriteString(dataEnd)
	if err := errors.Join(links.writeInto(w, after), w.Flush()); err != nil {
		return err
	}
	return links.writeTargets(out, part.Name)
}

// epoch is the day that spreadsheets count from. They take 1900 for a leap year, so
// days before March of that year are off by one (ECMA-376 Part 1, 18.17.4.1).
var epoch = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)

// writeRow writes a row as SpreadsheetML (ECMA-376 Part 1, 18.3.1.73). Texts are
// inline strings, which no program takes for formulas.
func (b *Workbook) writeRow(w *bufio.Writer, n int, cells []Cell) error {
	_, _ = fmt.Fprintf(w, `<row r="%d">`, n)
	for i, c := range cells {
		at, err := excelize.CoordinatesToCellName(i+1, n)
		if err != nil {
			return err
		}
		look, kind, value := c.Look, "", ""
		switch v := c.Value.(type) {
		case nil:
		case string:
			kind, value = "inlineStr", cellText(v)
		case []string:
			kind, value = "inlineStr", cellLines(v)
		case int:
			value = strconv.Itoa(v)
		case time.Time:
			look = dayLook
			if days := v.Sub(epoch).Hours() / 24; days > 60 {
				value = strconv.Itoa(int(days))
			} else {
				kind, value = "inlineStr", v.Format(time.DateOnly)
			}
		default:
			return fmt.Errorf("a cell cannot hold a %T", v)
		}
		_, _ = fmt.Fprintf(w, `<c r="%s" s="%d"`, at, b.lookStyle(look))
		switch {
		case value == "":
			_, _ = w.WriteString("/>")
			continue
		case kind == "":
			_, _ = fmt.Fprintf(w, "><v>%s</v></c>", value)
			continue
		}
		_, _ = fmt.Fprintf(w, ` t="%s"><is><t xml:space="preserve">`, kind)
		if err := xml.EscapeText(w, []byte(value)); err != nil {
			return err
		}
		_, _ = w.WriteString("</t></is></c>")
	}
	_, err := w.WriteString("</row>")
	return err
}

// countingWriter counts what is written.
type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}
