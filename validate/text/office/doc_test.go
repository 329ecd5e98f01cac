package office

import (
	"encoding/binary"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// wordDoc says what a binary Word document for a test holds.
type wordDoc struct {
	stories  [7]string         // by the numbers of the stories
	headers  []string          // instead of stories[storyHeaders]: from the seventh on
	paras    map[int]string    // style and modifiers by the number of the paragraph
	chars    map[[2]int]string // modifiers by the range of characters
	flags    int
	narrow   bool     // one byte a character
	shapes   [][2]int // position and shape
	boxes    []int    // shapes of the paragraphs of the story of text boxes
	styles   []docStyle
	summary  []byte
	truncate int // bytes of the main stream that are kept; 0: all
}

// Modifiers of paragraphs and characters, behind the number of a style.
const (
	inTable = "\x16\x24\x01"
	rowEnd  = inTable + "\x17\x24\x01"
	normal  = "\x00\x00"
	deleted = "\x00\x08\x01"
)

func (w wordDoc) bytes() []byte {
	const textAt = 0x800
	plcHeaders := []byte(nil)
	if w.headers != nil {
		plcHeaders = binary.LittleEndian.AppendUint32(plcHeaders, 0)
		for range 5 {
			plcHeaders = binary.LittleEndian.AppendUint32(plcHeaders, 0)
		}
		w.stories[storyHeaders] = ""
		for _, h := range w.headers {
			plcHeaders = binary.LittleEndian.AppendUint32(plcHeaders, uint32(len([]rune(w.stories[storyHeaders]))))
			w.stories[storyHeaders] += h
		}
		plcHeaders = binary.LittleEndian.AppendUint32(plcHeaders, uint32(len([]rune(w.stories[storyHeaders]))))
	}
	all := []rune(strings.Join(w.stories[:], ""))
	main := make([]byte, textAt)
	binary.LittleEndian.PutUint16(main, fibMagic)
	binary.LittleEndian.PutUint16(main[2:], fibWord97)
	binary.LittleEndian.PutUint16(main[fibFlags:], uint16(w.flags))
	for i, s := range w.stories {
		binary.LittleEndian.PutUint32(main[fibCcp+i*4:], uint32(len([]rune(s))))
	}
	width := 2
	if w.narrow {
		width = 1
		for _, r := range all {
			main = append(main, byte(r))
		}
	} else {
		for _, u := range utf16.Encode(all) {
			main = binary.LittleEndian.AppendUint16(main, u)
		}
	}
	offset := func(cp int) uint32 { return uint32(textAt + cp*width) }
	var table []byte
	put := func(index int, data []byte) {
		if data == nil {
			return
		}
		binary.LittleEndian.PutUint32(main[fibPairs+index*8:], uint32(len(table)))
		binary.LittleEndian.PutUint32(main[fibPairs+index*8+4:], uint32(len(data)))
		table = append(table, data...)
	}
	page := func(bounds []uint32, props []string, entry int) []byte {
		for len(main)%512 != 0 {
			main = append(main, 0)
		}
		number := len(main) / 512
		p := make([]byte, 512)
		for i, b := range bounds {
			binary.LittleEndian.PutUint32(p[i*4:], b)
		}
		at := 510
		for i, s := range props {
			if s == "" {
				continue
			}
			blob := append([]byte{byte(len(s))}, s...)
			if entry == 13 {
				if len(s)%2 == 0 {
					s += "\x00"
				}
				blob = append([]byte{byte(len(s)+1) / 2}, s...)
			}
			at = (at - len(blob)) &^ 1
			copy(p[at:], blob)
			p[len(bounds)*4+i*entry] = byte(at / 2)
		}
		p[511] = byte(len(props))
		main = append(main, p...)
		plc := binary.LittleEndian.AppendUint32(nil, bounds[0])
		plc = binary.LittleEndian.AppendUint32(plc, bounds[len(bounds)-1])
		return binary.LittleEndian.AppendUint32(plc, uint32(number))
	}
	bounds, props := []uint32{offset(0)}, []string(nil)
	for i, r := range all {
		if r == '\r' || r == charCell {
			props = append(props, w.paras[len(props)])
			bounds = append(bounds, offset(i+1))
		}
	}
	put(pairParas, page(bounds, props, 13))
	if w.chars != nil {
		var ranges [][2]int
		for r := range w.chars {
			ranges = append(ranges, r)
		}
		slices.SortFunc(ranges, func(a, b [2]int) int { return a[0] - b[0] })
		bounds, props = []uint32{offset(0)}, nil
		for _, r := range ranges {
			bounds = append(bounds, offset(r[0]), offset(r[1]))
			props = append(props, "", w.chars[r])
		}
		put(pairChars, page(bounds, props, 1))
	}
	fc := uint32(textAt)
	if w.narrow {
		fc = textAt*2 | 1<<30
	}
	clx := append([]byte{1, 2, 0, 9, 9, 2, 16, 0, 0, 0}, 0, 0, 0, 0)
	clx = binary.LittleEndian.AppendUint32(clx, uint32(len(all)))
	clx = binary.LittleEndian.AppendUint32(append(clx, 0, 0), fc)
	put(pairClx, append(clx, 0, 0))
	put(pairHeaders, plcHeaders)
	put(pairShapes, w.shapePlc())
	put(pairTextBoxes, w.boxPlc())
	put(pairStyles, w.sheet())
	if w.truncate > 0 {
		main = main[:w.truncate]
	}
	return oleFile(stream{"WordDocument", main}, stream{"0Table", table}, stream{"\x05SummaryInformation", w.summary})
}

func (w wordDoc) shapePlc() []byte {
	if w.shapes == nil {
		return nil
	}
	var plc []byte
	for _, s := range w.shapes {
		plc = binary.LittleEndian.AppendUint32(plc, uint32(s[0]))
	}
	plc = binary.LittleEndian.AppendUint32(plc, 0xffff)
	for _, s := range w.shapes {
		plc = append(binary.LittleEndian.AppendUint32(plc, uint32(s[1])), make([]byte, 22)...)
	}
	return plc
}

func (w wordDoc) boxPlc() []byte {
	if w.boxes == nil {
		return nil
	}
	plc, at := make([]byte, 4), 0
	for _, part := range strings.SplitAfter(w.stories[storyTextBoxes], "\r")[:len(w.boxes)] {
		at += len([]rune(part))
		plc = binary.LittleEndian.AppendUint32(plc, uint32(at))
	}
	for _, id := range w.boxes {
		b := make([]byte, 22)
		binary.LittleEndian.PutUint32(b[14:], uint32(id))
		plc = append(plc, b...)
	}
	return plc
}

func (w wordDoc) sheet() []byte {
	if w.styles == nil {
		return nil
	}
	b := []byte{4, 0, byte(len(w.styles)), 0, 0, 0}
	for _, s := range w.styles {
		b = append(b, 4, 0)
		b = binary.LittleEndian.AppendUint16(b, uint16(s.builtin))
		b = binary.LittleEndian.AppendUint16(b, uint16(s.basedOn<<4|1))
	}
	return b
}

func TestDOC(t *testing.T) {
	body := func(s string) [7]string { return [7]string{s} }
	tests := []struct {
		name string
		doc  wordDoc
		want []string
	}{
		{"two bytes a character", wordDoc{stories: body("Møte på Ås – 😀\rog mer\r")}, []string{"Møte på Ås – 😀", "og mer"}},
		{"one byte a character", wordDoc{stories: body("M\u00f8te p\u00e5 \u00c5s \u0096 ja\r"), narrow: true}, []string{"Møte på Ås – ja"}},
		{"breaks", wordDoc{stories: body("a\vb\x1ec\x1fd\te\x0cf\r")}, []string{"a", "b-cd | e", "f"}},
		{"breaks after a heading and in a cell", wordDoc{stories: body("T\ra\vb\rc\vd\x07e\x07\x07f\r"), paras: map[int]string{0: "\x01\x00", 2: normal + inTable, 3: normal + inTable, 4: normal + rowEnd}, styles: []docStyle{{0, styleNone}, {1, 0}}},
			[]string{"body1: T", "a", "b", "cell: c; d | e", "f"}},
		{"table", wordDoc{stories: body("Dato\x071.2.\x07\x07a\rb\x07c\x07\x07etter\r"), paras: map[int]string{0: normal + inTable, 1: normal + inTable, 2: normal + rowEnd, 3: normal + inTable, 4: normal + inTable, 5: normal + inTable, 6: normal + rowEnd}},
			[]string{"cell: Dato | 1.2.", "cell: a; b | c", "etter"}},
		{"inner table", wordDoc{stories: body("Skolen\x07Dato\r1.2.\r\r\x07\x07etter\r"), paras: map[int]string{0: normal + inTable, 1: normal + inTable + "\x49\x66\x02\x00\x00\x00\x4b\x24\x01", 2: normal + inTable + "\x49\x66\x02\x00\x00\x00\x4b\x24\x01", 3: normal + inTable + "\x49\x66\x02\x00\x00\x00\x4c\x24\x01", 4: normal + inTable, 5: normal + rowEnd}},
			[]string{"cell: Skolen", "cell: Dato | 1.2.", "etter"}},
		{"headings", wordDoc{stories: body("a\rb\rc\rd\re\r"), paras: map[int]string{0: "\x01\x00", 1: "\x02\x00", 2: "\x03\x00", 3: "\x00\x00\x40\x26\x01", 4: "\x04\x00"},
			styles: []docStyle{{0, styleNone}, {2, 0}, {styleTitle, 0}, {4000, 1}, {4000, 4}}}, []string{"body2: a", "body1: b", "body2: c", "body2: d", "e"}},
		{"deleted", wordDoc{stories: body("abcd\r"), chars: map[[2]int]string{{1, 3}: deleted}}, []string{"ad"}},
		{"symbol", wordDoc{stories: body("a( Ja\r"), chars: map[[2]int]string{{1, 2}: "\x09\x6a\x00\x00\xfe\xf0"}}, []string{"a☒ Ja"}},
		{"fields", wordDoc{stories: body("Dato: \x13 DATE \\@ \"d\" \x145.6.2025\x15 \x13CREATEDATE\x141.1.\x15\r\x13MACROBUTTON x Klikk her\x15\r")}, []string{"Dato: {5.6.2025} 1.1.", "[Klikk her]"}},
		{"notes and headers", wordDoc{stories: [7]string{"Tekst\x02\r", "\x02En note\r", "", "", "\x05Merknad\r"}, headers: []string{"", "Skolen\r", "", "Side \x13PAGE\x141\x15\r", "", ""}}, []string{"header: Skolen", "Tekst", "note: En note", "note: Merknad", "footer: Side 1"}},
		{"text boxes", wordDoc{stories: [7]string{"Hei\r\x08Referat\r", 6: "Dato: 1.2.\rLøs\r"}, shapes: [][2]int{{4, 77}}, boxes: []int{77, 5}}, []string{"Hei", "Dato: 1.2.", "Referat", "Løs"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOC(t.Context(), text.Source{Data: tt.doc.bytes()}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestDOCMeta(t *testing.T) {
	b := make([]byte, 48)
	binary.LittleEndian.PutUint32(b[44:], 48)
	set := []byte{0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 24, 0, 0, 0, 12, 0, 0, 0, 37, 0, 0, 0}
	set = append(set, 30, 0, 0, 0, 5, 0, 0, 0, 'K', 0xe5, 'r', 'e', 0)
	set = append(set, 64, 0, 0, 0)
	day := time.Date(2025, 1, 15, 8, 14, 0, 0, time.UTC)
	set = binary.LittleEndian.AppendUint64(set, uint64(day.Unix()+11644473600)*1e7)
	c, err := DOC(t.Context(), text.Source{Data: wordDoc{stories: [7]string{"x\r"}, summary: append(b, set...)}.bytes()}, text.Limits{})
	checkProblem(t, c, err, "")
	if want := (text.Metadata{Author: "Kåre", Created: day}); c.Meta != want {
		t.Errorf("metadata %+v, want %+v", c.Meta, want)
	}
}

func TestDOCProblems(t *testing.T) {
	long := wordDoc{stories: [7]string{"Her\r" + strings.Repeat("lang ", 2000) + "\r"}}
	cut := long
	cut.truncate = 0x800 + 3000
	old := long.bytes()
	old[512+2] = 0x68
	tests := []struct {
		name string
		data []byte
		lim  text.Limits
		want text.ProblemKind
	}{
		{"no container", []byte("Word"), text.Limits{}, text.Damaged},
		{"cut container", long.bytes()[:600], text.Limits{}, text.Damaged},
		{"no document in it", oleFile(stream{"Workbook", nil}), text.Limits{}, text.Damaged},
		{"encrypted", wordDoc{stories: [7]string{"x\r"}, flags: fibEncrypted}.bytes(), text.Limits{}, text.NeedsPassword},
		{"encrypted package", oleFile(stream{"EncryptedPackage", []byte("x")}), text.Limits{}, text.NeedsPassword},
		{"Word 95", old, text.Limits{}, text.Unsupported},
		{"cut text", cut.bytes(), text.Limits{}, text.Damaged},
		{"too long", long.bytes(), text.Limits{TextBytes: 500}, text.TooLarge},
		{"nothing", wordDoc{stories: [7]string{"\r"}}.bytes(), text.Limits{}, text.NoText},
		{"picture", wordDoc{stories: [7]string{"\x01\r"}}.bytes(), text.Limits{}, text.PictureOnly},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOC(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
		})
	}
}

func TestEncryptedPackage(t *testing.T) {
	data := oleFile(stream{"EncryptionInfo", nil}, stream{"EncryptedPackage", nil})
	for _, read := range []text.ReaderFunc{DOCX, XLSX} {
		c, err := read(t.Context(), text.Source{Data: data}, text.Limits{})
		checkProblem(t, c, err, text.NeedsPassword)
	}
}

func FuzzDOC(f *testing.F) {
	f.Add(sample(f, "objekter.doc"))
	f.Add(wordDoc{stories: [7]string{"Dato\x071.2.\x07\x07\x13DATE\x14x\x15\r", "note\r"}, headers: []string{"", "Skolen\r"}, paras: map[int]string{0: normal + inTable, 2: normal + rowEnd}, chars: map[[2]int]string{{1, 3}: deleted}}.bytes())
	f.Add(wordDoc{stories: [7]string{"Hei\r\x08x\r", 6: "Dato\r"}, shapes: [][2]int{{4, 77}}, boxes: []int{77}, styles: []docStyle{{0, 0}}, narrow: true, summary: make([]byte, 60)}.bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := DOC(t.Context(), text.Source{Data: data}, text.Limits{})
		checkPromises(t, c, err)
	})
}
