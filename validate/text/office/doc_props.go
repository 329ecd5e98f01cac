package office

import (
	"cmp"
	"maps"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// piece is a stretch of text that stands in one place of the main stream.
type piece struct {
	from, to uint32 // positions in the text
	offset   uint32 // in the stream
	narrow   bool   // one byte a character, in Windows-1252; else two
}

// readPieces reads the piece table. ([MS-DOC] section 2.8.35.)
func (d *doc) readPieces() error {
	clx := d.span(pairClx)
	for len(clx) > 3 && clx[0] == 1 {
		clx = clx[min(3+u16(clx, 1), len(clx)):]
	}
	if len(clx) < 5 || clx[0] != 2 {
		return text.Problemf(text.Damaged, "no piece table")
	}
	plc := clx[5:]
	plc = plc[:min(len(plc), int(u32(clx, 1)))]
	n := (len(plc) - 4) / 12
	for i := range n {
		fc := u32(plc, (n+1)*4+i*8+2)
		p := piece{from: u32(plc, i*4), to: u32(plc, i*4+4), offset: fc &^ (3 << 30), narrow: fc&(1<<30) != 0}
		if p.narrow {
			p.offset /= 2
		}
		// Pieces follow one another; others would let the text repeat without end.
		if k := len(d.pieces); p.from < p.to && (k == 0 || p.from >= d.pieces[k-1].to) {
			d.pieces = append(d.pieces, p)
		}
	}
	return nil
}

// runProps is what holds for the characters or the paragraph at a stretch of the
// main stream.
type runProps struct {
	from, to uint32 // offsets in the stream
	charProps
	paraProps
}

type charProps struct {
	gone   bool // deleted or hidden
	symbol uint32
}

type paraProps struct {
	style    int
	outline  int // 0-based level, 9 for text; -1: not said
	depth    int // of the table that it stands in
	rowEnd   bool
	innerEnd bool // ends a row of an inner table
	cellEnd  bool // ends a cell of an inner table
}

// readRuns reads the formatted disk pages that a table points to: 512 bytes each
// with the properties of some runs. ([MS-DOC] sections 2.9.32 and 2.9.166.)
func (d *doc) readRuns(index int) []runProps {
	plc := d.span(index)
	n := (len(plc) - 4) / 8
	var out []runProps
	for i := range max(n, 0) {
		at := int(u32(plc, (n+1)*4+i*4)&(1<<22-1)) * 512
		if at+512 > len(d.main) || len(out) > len(d.main)/4 {
			continue
		}
		page := d.main[at : at+512]
		runs := int(page[511])
		entry := 1
		if index == pairParas {
			entry = 13
		}
		for k := range runs {
			where := (runs+1)*4 + k*entry
			if where >= 511 {
				break
			}
			r := runProps{from: u32(page, k*4), to: u32(page, k*4+4)}
			r.outline = -1
			if at := int(page[where]) * 2; at > 0 {
				if index == pairParas {
					r.paragraph(page[at:511])
				} else {
					r.character(page[at:511])
				}
			}
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b runProps) int { return cmp.Compare(a.from, b.from) })
	return out
}

// at returns what holds at an offset of the stream.
func at(runs []runProps, offset uint32) runProps {
	i, found := slices.BinarySearchFunc(runs, offset, func(r runProps, offset uint32) int { return cmp.Compare(r.from, offset) })
	if !found {
		i--
	}
	if i < 0 || offset >= runs[i].to {
		return runProps{paraProps: paraProps{outline: -1}}
	}
	return runs[i]
}

func (r *runProps) character(b []byte) {
	if len(b) == 0 {
		return
	}
	modifiers(b[1:min(len(b), 1+int(b[0]))], func(op int, arg []byte) {
		on := len(arg) > 0 && arg[0] == 1
		switch op {
		case 0x0800, 0x083c: // sprmCFRMarkDel, sprmCFVanish
			r.gone = r.gone || on
		case 0x6a09: // sprmCSymbol: font and character
			r.symbol = u32(arg, 0)
		}
	})
}

func (r *runProps) paragraph(b []byte) {
	if len(b) < 2 {
		return
	}
	size, b := 2*int(b[0])-1, b[1:]
	if size < 0 {
		size, b = 2*int(b[0]), b[1:]
	}
	b = b[:min(size, len(b))]
	r.style = u16(b, 0)
	if len(b) < 2 {
		return
	}
	modifiers(b[2:], func(op int, arg []byte) {
		on := len(arg) > 0 && arg[0] == 1
		switch op {
		case 0x2416: // sprmPFInTable
			if on && r.depth == 0 {
				r.depth = 1
			}
		case 0x6649: // sprmPItap
			r.depth = min(int(u32(arg, 0)), maxTables)
		case 0x2417: // sprmPFTtp
			r.rowEnd = on
		case 0x244b: // sprmPFInnerTableCell
			r.cellEnd = on
		case 0x244c: // sprmPFInnerTtp
			r.innerEnd = on
		case 0x2640: // sprmPOutLvl
			r.outline = int(arg[0])
		}
	})
}

// modifiers calls use for each property modifier in b that is whole. ([MS-DOC]
// section 2.2.5.)
func modifiers(b []byte, use func(op int, arg []byte)) {
	for len(b) > 2 {
		op := u16(b, 0)
		b = b[2:]
		size := [8]int{1, 1, 2, 4, 2, 2, 0, 3}[op>>13]
		if op>>13 == 6 {
			size = 1 + int(b[0])
			if op == 0xd608 { // sprmTDefTable has a length of two bytes
				size = 1 + u16(b, 0)
			}
		}
		if size > len(b) {
			return
		}
		use(op, b[:size])
		b = b[size:]
	}
}

// docStyle is what is needed of a style.
type docStyle struct {
	builtin int // number of a built-in style
	basedOn int
}

// The numbers of built-in styles. ([MS-DOC] section 2.9.271.)
const (
	styleHeading9 = 9
	styleTitle    = 62
	styleSubtitle = 74
	styleNone     = 0xfff
)

// readStyles reads the style sheet. ([MS-DOC] section 2.9.271.)
func (d *doc) readStyles() {
	d.styles = make(map[int]docStyle)
	sheet := d.span(pairStyles)
	at := 2 + u16(sheet, 0)
	for i := 0; i < u16(sheet, 2) && at+2 <= len(sheet); i++ {
		size := u16(sheet, at)
		if size >= 4 {
			d.styles[i] = docStyle{builtin: u16(sheet, at+2) & 0xfff, basedOn: u16(sheet, at+4) >> 4}
		}
		at += 2 + size + size&1
	}
}

// headingLevel returns the heading level of a paragraph.
func (d *doc) headingLevel(p paraProps) uint8 {
	if p.outline >= 0 {
		return outlineLevel(p.outline)
	}
	style := p.style
	for range 16 {
		s, ok := d.styles[style]
		if !ok {
			return 0
		}
		switch {
		case s.builtin >= 1 && s.builtin <= styleHeading9:
			return uint8(s.builtin)
		case s.builtin == styleTitle:
			return 1
		case s.builtin == styleSubtitle:
			return 2
		case s.basedOn == styleNone:
			return 0
		}
		style = s.basedOn
	}
	return 0
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}
