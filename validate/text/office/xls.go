package office

import (
	"bytes"
	"context"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// XLS reads a workbook of Excel 97 to 2003 ([MS-XLS], BIFF8). It is a
// text.ReaderFunc. Its content is laid out like that of XLSX. Workbooks of Excel 95
// and older are Unsupported.
func XLS(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.XLS, readXLS)
}

// xls is a binary workbook that is being read.
type xls struct {
	*job
	stream   []byte
	sheets   []xlsSheet
	shared   []string       // the texts that cells refer to
	codes    map[int]string // number formats by their numbers
	styles   []int          // number of the format of each cell style
	formats  map[int]numberFormat
	date1904 bool
	cells    int // read so far
}

type xlsSheet struct {
	name   string
	offset int
	hidden bool
}

// The records that are read. ([MS-XLS] section 2.3.)
const (
	xlsFormula   = 0x0006
	xlsEOF       = 0x000a
	xlsHeader    = 0x0014
	xlsFooter    = 0x0015
	xlsDateMode  = 0x0022
	xlsFilePass  = 0x002f
	xlsContinue  = 0x003c
	xlsObject    = 0x005d
	xlsSheetName = 0x0085
	xlsMulRK     = 0x00bd
	xlsStyle     = 0x00e0
	xlsShared    = 0x00fc
	xlsSharedRef = 0x00fd
	xlsTextBox   = 0x01b6
	xlsNumber    = 0x0203
	xlsLabel     = 0x0204
	xlsBool      = 0x0205
	xlsResult    = 0x0207
	xlsRK        = 0x027e
	xlsFormat    = 0x041e
	xlsBegin     = 0x0809
	xlsBegin4    = 0x0409 // of Excel 4, 3 and 2
	xlsBegin3    = 0x0209
	xlsBegin2    = 0x0009
)

// What the stream of Excel 97 to 2003 gives as its version.
const biff8 = 0x0600

func readXLS(j *job) error {
	if !bytes.HasPrefix(j.src.Data, oleMagic) {
		switch u16(j.src.Data, 0) {
		case xlsBegin, xlsBegin4, xlsBegin3, xlsBegin2:
			return text.Problemf(text.Unsupported, "by Excel 4 or older")
		}
		return text.Problemf(text.Damaged, "no OLE container")
	}
	streams, err := oleStreams(j, "Workbook", "Book", "EncryptedPackage", "\x05SummaryInformation", "SummaryInformation")
	if err != nil {
		return err
	}
	w := &xls{job: j, stream: streams["Workbook"], codes: make(map[int]string), formats: make(map[int]numberFormat)}
	switch {
	case streams["EncryptedPackage"] != nil:
		return text.Problemf(text.NeedsPassword, "encrypted package")
	case w.stream == nil && streams["Book"] != nil:
		return text.Problemf(text.Unsupported, "by Excel 95 or older")
	case u16(w.stream, 0) != xlsBegin:
		return text.Problemf(text.Damaged, "no workbook stream")
	case u16(w.stream, 4) != biff8:
		return text.Problemf(text.Unsupported, "not by Excel 97 or later")
	}
	j.content.Paged = true
	for _, name := range []string{"SummaryInformation", "\x05SummaryInformation"} {
		summary(streams[name], &j.content.Meta)
	}
	globalsErr := w.readGlobals()
	if stop(globalsErr) {
		return globalsErr
	}
	sheetsErr := w.readSheets()
	if stop(sheetsErr) {
		return sheetsErr
	}
	return first(sheetsErr, globalsErr, w.storedObjects())
}

// records calls use for each record from an offset to the end of the part that
// begins there. next holds the data of the CONTINUE records that follow. Parts
// inside the part, such as charts, are passed over.
func (w *xls) records(offset int, use func(kind int, data []byte, next [][]byte) error) error {
	depth := 0
	for n := 0; ; n++ {
		if n%1024 == 0 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		kind, data, after, ok := w.record8(offset)
		if !ok {
			return text.Problemf(text.Damaged, "the workbook is cut off")
		}
		offset = after
		switch {
		case kind == xlsBegin:
			depth++
			continue
		case kind == xlsEOF:
			if depth--; depth <= 0 {
				return nil
			}
			continue
		case depth > 1:
			continue
		}
		var next [][]byte
		for {
			kind, more, after, ok := w.record8(offset)
			if !ok || kind != xlsContinue {
				break
			}
			next, offset = append(next, more), after
		}
		if err := use(kind, data, next); err != nil {
			return err
		}
	}
}

// record8 returns the record at an offset and where the one after it begins.
func (w *xls) record8(offset int) (kind int, data []byte, after int, ok bool) {
	if offset < 0 || offset+4 > len(w.stream) {
		return 0, nil, 0, false
	}
	from := offset + 4
	after = from + u16(w.stream, offset+2)
	if after > len(w.stream) {
		return 0, nil, 0, false
	}
	return u16(w.stream, offset), w.stream[from:after], after, true
}

// readGlobals reads what holds for all sheets.
func (w *xls) readGlobals() error {
	return w.records(0, func(kind int, data []byte, next [][]byte) error {
		switch kind {
		case xlsFilePass:
			return text.Problemf(text.NeedsPassword, "encrypted workbook")
		case xlsDateMode:
			w.date1904 = u16(data, 0) == 1
		case xlsSheetName:
			const shown, worksheet = 0, 0
			if len(data) < 8 || data[5] != worksheet {
				return nil // a chart or a macro
			}
			s := xlsText{parts: [][]byte{data[6:]}}
			name, _ := s.short()
			w.sheets = append(w.sheets, xlsSheet{name: name, offset: int(u32(data, 0)), hidden: data[4]&3 != shown})
			return w.record()
		case xlsFormat:
			if len(data) > 2 {
				s := xlsText{parts: [][]byte{data[2:]}}
				w.codes[u16(data, 0)], _ = s.long()
			}
			return w.record()
		case xlsStyle:
			w.styles = append(w.styles, u16(data, 2))
			return w.record()
		case xlsShared:
			return w.readShared(append([][]byte{data}, next...))
		}
		return nil
	})
}

// readShared reads the table of texts.
func (w *xls) readShared(parts [][]byte) error {
	s := xlsText{parts: parts}
	head, _ := s.take(8)
	for range u32(head, 4) {
		v, ok := s.long()
		if !ok {
			return text.Problemf(text.Damaged, "the table of texts is cut off")
		}
		w.shared = append(w.shared, v)
		if err := first(w.grow(len(v)), w.record()); err != nil {
			return err
		}
	}
	return nil
}

// readSheets makes a page of each sheet that is shown, or of each if none is.
func (w *xls) readSheets() error {
	all := true
	for _, s := range w.sheets {
		all = all && s.hidden
	}
	var errs []error
	for _, s := range w.sheets {
		if s.hidden && !all {
			continue
		}
		pages := &w.content.Pages
		if len(*pages) >= w.lim.Pages {
			return text.Over(text.LimitPages, w.lim.Pages)
		}
		sheet := sheetXLS{xls: w}
		err := sheet.read(s.offset)
		*pages = append(*pages, text.Page{Label: plain.Clean(s.name), Lines: sheet.lines()})
		if stop(err) {
			return err
		}
		errs = append(errs, err)
	}
	return first(errs...)
}

// format returns how a cell of that style shows numbers.
func (w *xls) format(style int) numberFormat {
	if style >= len(w.styles) {
		return numberFormat{}
	}
	id := w.styles[style]
	f, ok := w.formats[id]
	if !ok {
		code, custom := w.codes[id]
		// The formats that each language has its own form of are told in that of the
		// machine which wrote the file.
		if builtin, ok := builtinFormats[id]; ok && (!custom || id == 14 || id == 22) {
			code = builtin
		}
		f = parseFormat(code)
		w.formats[id] = f
	}
	return f
}
