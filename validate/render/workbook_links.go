package render

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"

	"github.com/xuri/excelize/v2"
)

// sheetLinks are the cells of a sheet that lead to files. They are hyperlinks of the
// sheet (ECMA-376 Part 1, 18.3.1.47) and no formulas, so that no name can become one,
// and lead nowhere but to files beside the workbook.
type sheetLinks struct {
	at, targets []string
}

// mostLinks is how many hyperlinks Excel takes in a sheet.
const mostLinks = 65530

// add takes the links of a row.
func (l *sheetLinks) add(row int, cells []Cell) error {
	for i, c := range cells {
		if !fs.ValidPath(c.Link) || len(l.at) == mostLinks {
			continue // nothing leads out of the folder that the workbook lies in
		}
		at, err := excelize.CoordinatesToCellName(i+1, row)
		if err != nil {
			return err
		}
		l.at, l.targets = append(l.at, at), append(l.targets, uri(c.Link))
	}
	return nil
}

// id returns what the link of the given number is called within the sheet.
func (l *sheetLinks) id(i int) string { return fmt.Sprintf("link%d", i+1) }

// behindLinks are the elements that stand behind the hyperlinks of a sheet.
var behindLinks = []string{"<printOptions", "<pageMargins", "<pageSetup", "<headerFooter", "</worksheet>"}

// writeInto writes the end of a sheet, with the hyperlinks where they belong.
func (l *sheetLinks) writeInto(w io.Writer, end []byte) error {
	if len(l.at) == 0 {
		_, err := w.Write(end)
		return err
	}
	at := -1
	for _, tag := range behindLinks {
		if i := bytes.Index(end, []byte(tag)); i >= 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 {
		return errors.New("a sheet has no end")
	}
	var b bytes.Buffer
	b.Write(end[:at])
	b.WriteString(`<hyperlinks xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`)
	for i, cell := range l.at {
		fmt.Fprintf(&b, `<hyperlink ref="%s" r:id="%s"/>`, cell, l.id(i))
	}
	b.WriteString("</hyperlinks>")
	b.Write(end[at:])
	_, err := w.Write(b.Bytes())
	return err
}

// writeTargets writes where the links of the sheet in the given part lead.
func (l *sheetLinks) writeTargets(out *zip.Writer, part string) error {
	if len(l.at) == 0 {
		return nil
	}
	dir, name := path.Split(part)
	to, err := out.CreateHeader(&zip.FileHeader{Name: dir + "_rels/" + name + ".rels", Method: zip.Deflate})
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString(xml.Header + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i, target := range l.targets {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="`, l.id(i))
		if err := xml.EscapeText(&b, []byte(target)); err != nil {
			return err
		}
		b.WriteString(`" TargetMode="External"/>`)
	}
	b.WriteString("</Relationships>")
	_, err = to.Write(b.Bytes())
	return err
}
