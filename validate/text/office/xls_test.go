package office

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// biff returns a record of a workbook stream. Values are uint8, uint16, uint32,
// float64, and strings, whose bytes are written as they are.
func biff(kind uint16, values ...any) string {
	var data []byte
	for _, v := range values {
		switch v := v.(type) {
		case uint8:
			data = append(data, v)
		case uint16:
			data = binary.LittleEndian.AppendUint16(data, v)
		case uint32:
			data = binary.LittleEndian.AppendUint32(data, v)
		case float64:
			data = binary.LittleEndian.AppendUint64(data, math.Float64bits(v))
		case string:
			data = append(data, v...)
		}
	}
	head := binary.LittleEndian.AppendUint16(nil, kind)
	return string(binary.LittleEndian.AppendUint16(head, uint16(len(data)))) + string(data)
}

// biffText returns a text with a length of two bytes, in two bytes a character.
func biffText(s string) string {
	units := utf16.Encode([]rune(s))
	out := binary.LittleEndian.AppendUint16(nil, uint16(len(units)))
	out = append(out, xlsWide)
	for _, u := range units {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return string(out)
}

// book returns a workbook with records in its globals and sheets of records.
func book(globals string, sheets ...string) []byte {
	begin := func(kind uint16) string { return biff(xlsBegin, uint16(biff8), kind, uint32(0), uint32(0), uint32(0)) }
	end := biff(xlsEOF)
	names := len(sheets) * len(biff(xlsSheetName, uint32(0), uint16(0), uint8(1), uint8(0), "A"))
	offset := len(begin(5)) + names + len(globals) + len(end)
	head := begin(5)
	var rest strings.Builder
	for i, s := range sheets {
		head += biff(xlsSheetName, uint32(offset+rest.Len()), uint16(0), uint8(1), uint8(0), string(rune('A'+i)))
		rest.WriteString(begin(0x10) + s + end)
	}
	return oleFile(stream{"Workbook", []byte(head + globals + end + rest.String())})
}

// cellAt returns the beginning of a cell's record: row, column, style.
func cellAt(row, column, style uint16) string { return biff(0, row, column, style)[4:] }

// formulaOf returns a formula record with its result and tokens.
func formulaOf(at, result, tokens string) string {
	return biff(xlsFormula, at, result, uint16(0), uint32(0), uint16(len(tokens)), tokens)
}

func readXLSBytes(t testing.TB, data []byte, lim text.Limits) (*text.Content, text.ProblemKind) {
	t.Helper()
	c, err := XLS(context.Background(), text.Source{Name: "a.xls", Data: data}, lim)
	p, _ := errors.AsType[*text.Problem](err)
	if p == nil {
		if err != nil {
			t.Fatal(err)
		}
		return c, ""
	}
	return c, p.Kind
}

// shownBy returns the lines of all pages, each page begun by its label.
func shownBy(c *text.Content) []string {
	var out []string
	for _, p := range c.Pages {
		out = append(out, "["+p.Label+"]")
		for _, l := range p.Lines {
			s := l.Text
			for _, a := range l.Auto {
				s += " auto:" + l.Text[a.Start:a.End]
			}
			if l.Region != text.Cell {
				s = l.Region.String() + ":" + s
			}
			out = append(out, s)
		}
	}
	return out
}

// TestXLSByLibreOffice reads a workbook that LibreOffice wrote, which does not
// keep the results of formulas that are texts, nor how truth values are shown.
func TestXLSByLibreOffice(t *testing.T) {
	data, err := os.ReadFile("testdata/hendelser.xls")
	if err != nil {
		t.Fatal(err)
	}
	c, kind := readXLSBytes(t, data, text.Limits{})
	want := []string{
		"[Hendelser]", "Dato\tHendelse – «hva»\tAntall", "14.03.2025\tMøte med skolen\t3", "\t0\t4,5",
		"22.11.2026 auto:22.11.2026", "[Ark 2]", "Logg\t1",
	}
	if diff := cmp.Diff(want, withoutMargins(shownBy(c))); diff != "" || kind != "" || !c.Paged {
		t.Errorf("problem %q, paged %v (-want +got):\n%s", kind, c.Paged, diff)
	}
}

func withoutMargins(lines []string) []string {
	var out []string
	for _, l := range lines {
		if !strings.HasPrefix(l, "header:") && !strings.HasPrefix(l, "footer:") {
			out = append(out, l)
		}
	}
	return out
}

func TestXLSCells(t *testing.T) {
	const at = "\x00\x00\x00\x00\x00\x00" // A1 in the first style
	day := biff(xlsStyle, uint16(0), uint16(14))
	today := "\x19\x01\x00\x00\x41\xdd\x00"
	text3 := "\x00\x00\x00\x00\x00\x00\xff\xff"
	shared := biff(xlsShared, uint32(3), uint32(3), biffText("Møte"), "\x06\x00\x00Sam") +
		biff(xlsContinue, "\x01t\x00a\x00l\x00", "\x02\x00\x0c\x01\x00\x02\x00\x00\x00ok", uint32(0), "xx")
	for _, tt := range []struct {
		about, globals, cells string
		want                  []string
	}{
		{"a number", "", biff(xlsNumber, at, 1234.5), []string{"1234,5"}},
		{"a date", day, biff(xlsNumber, at, 45730.0), []string{"14.03.2025"}},
		{"a date of a Mac", day + biff(xlsDateMode, uint16(1)), biff(xlsNumber, at, 44268.0), []string{"14.03.2025"}},
		{"a format of its own", biff(xlsFormat, uint16(164), biffText("yyyy-mm-dd hh:mm")) + biff(xlsStyle, uint16(0), uint16(164)),
			biff(xlsNumber, at, 45730.5), []string{"14.03.2025 12:00"}},
		{"a packed whole number", "", biff(xlsRK, at, uint32(7<<2|2)), []string{"7"}},
		{"a packed fraction", "", biff(xlsRK, at, uint32(150<<2|3)), []string{"1,5"}},
		{"a row of packed numbers", "", biff(xlsMulRK, uint16(0), uint16(1), uint16(0), uint32(4|2), uint16(0), uint32(8|2), uint16(2)), []string{"\t1\t2"}},
		{"shared texts across records", shared, biff(xlsSharedRef, at, uint32(0)) + biff(xlsSharedRef, cellAt(0, 1, 0), uint32(1)) + biff(xlsSharedRef, cellAt(0, 2, 0), uint32(2)),
			[]string{"Møte\tSamtal\tok"}},
		{"a text that isn't there", shared, biff(xlsSharedRef, at, uint32(9)) + biff(xlsLabel, cellAt(1, 0, 0), biffText("hei")), []string{"hei"}},
		{"cells in disorder", "", biff(xlsLabel, cellAt(1, 0, 0), biffText("c")) + biff(xlsLabel, cellAt(0, 2, 0), biffText("b")) + biff(xlsLabel, cellAt(0, 0, 0), biffText("a")),
			[]string{"a\t\tb", "c"}},
		{"true, false, a fault", "", biff(xlsBool, at, "\x01\x00") + biff(xlsBool, cellAt(0, 1, 0), "\x00\x00") + biff(xlsBool, cellAt(0, 2, 0), "\x07\x01"),
			[]string{"SANN\tUSANN\t#DIV/0!"}},
		{"the result of a formula", "", formulaOf(at, biff(0, 2.0)[4:], "\x1e\x02\x00"), []string{"2"}},
		{"a formula with a text", "", formulaOf(at, text3, "") + biff(xlsResult, biffText("svar")), []string{"svar"}},
		{"today's date", day, formulaOf(at, biff(0, 45730.0)[4:], today), []string{"14.03.2025 auto:14.03.2025"}},
		{"a number that looks like TODAY", day, formulaOf(at, biff(0, 45730.0)[4:], today[4:]), []string{"14.03.2025"}},
		{"a chart in the sheet", "", biff(xlsBegin, uint16(biff8), uint16(0x20)) + biff(xlsLabel, at, biffText("akse")) + biff(xlsEOF) + biff(xlsLabel, at, biffText("a")), []string{"a"}},
		{"head and foot", "", biff(xlsHeader, biffText("&LSkolen&R&D")) + biff(xlsFooter, biffText("Side &P")) + biff(xlsLabel, at, biffText("a")),
			[]string{"header:Skolen", "a", "footer:Side"}},
		{"a comment and a box", "", biff(xlsLabel, at, biffText("a")) +
			biff(xlsObject, uint16(0x15), uint16(18), uint16(0x19)) + biff(xlsTextBox, "0123456789", uint16(5), "rest") + biff(xlsContinue, "\x00notat") +
			biff(xlsObject, uint16(0x15), uint16(18), uint16(6)) + biff(xlsTextBox, "0123456789", uint16(4), "rest") + biff(xlsContinue, "\x00boks"),
			[]string{"a", "note:notat", "body:boks"}},
	} {
		c, kind := readXLSBytes(t, book(tt.globals, tt.cells), text.Limits{})
		if diff := cmp.Diff(append([]string{"[A]"}, tt.want...), shownBy(c)); diff != "" || kind != "" {
			t.Errorf("%s: problem %q (-want +got):\n%s", tt.about, kind, diff)
		}
	}
}

func TestXLSProblems(t *testing.T) {
	label := biff(xlsLabel, cellAt(0, 0, 0), biffText("hei"))
	whole := book("", label, label)
	hidden := book("", label, label)
	copy(hidden[512+strings.Index(string(hidden[512:]), "\x85\x00")+8:], "\x01")
	old := func(name string, version uint16) []byte {
		return oleFile(stream{name, []byte(biff(xlsBegin, version, uint16(5)))})
	}
	for _, tt := range []struct {
		about string
		data  []byte
		lim   text.Limits
		want  text.ProblemKind
		pages int
	}{
		{"whole", whole, text.Limits{}, "", 2},
		{"a hidden sheet", hidden, text.Limits{}, "", 1},
		{"encrypted", book(biff(xlsFilePass, uint16(1)), label), text.Limits{}, text.NeedsPassword, 0},
		{"an encrypted package", oleFile(stream{"EncryptedPackage", nil}), text.Limits{}, text.NeedsPassword, 0},
		{"Excel 95", old("Book", 0x0500), text.Limits{}, text.Unsupported, 0},
		{"Excel 95 by another name", old("Workbook", 0x0500), text.Limits{}, text.Unsupported, 0},
		{"Excel 4", []byte(biff(xlsBegin4, uint16(0), uint16(0x10))), text.Limits{}, text.Unsupported, 0},
		{"no workbook", []byte("hei"), text.Limits{}, text.Damaged, 0},
		{"no such stream", oleFile(stream{"Annet", nil}), text.Limits{}, text.Damaged, 0},
		{"nothing in it", book("", ""), text.Limits{}, text.NoText, 1},
		{"too many sheets", whole, text.Limits{Pages: 1}, text.TooLarge, 1},
		{"too many cells", whole, text.Limits{Cells: 1}, text.TooLarge, 2},
		{"a record over the end", book("", label+"\x04\x02\xff\xff"), text.Limits{}, text.Damaged, 1},
		{"a table of texts that is cut off", book(biff(xlsShared, uint32(9), uint32(1<<31), biffText("a")), label), text.Limits{}, text.Damaged, 1},
	} {
		c, kind := readXLSBytes(t, tt.data, tt.lim)
		if kind != tt.want || len(c.Pages) != tt.pages {
			t.Errorf("%s: problem %q with %d pages, want %q with %d", tt.about, kind, len(c.Pages), tt.want, tt.pages)
		}
	}
}

func FuzzXLS(f *testing.F) {
	f.Add(sample(f, "objekter.xls"))
	data, err := os.ReadFile("testdata/hendelser.xls")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add(book(biff(xlsShared, uint32(1), uint32(1), biffText("a")), biff(xlsSharedRef, cellAt(0, 0, 0), uint32(0))))
	lim := text.Limits{TextBytes: 1 << 20, Cells: 1000, Pages: 10}
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, kind := readXLSBytes(t, data, lim); c == nil || kind == text.Crashed || len(c.Pages) > lim.Pages {
			t.Fatalf("content %v, problem %q", c, kind)
		}
	})
}
