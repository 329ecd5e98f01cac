package archive

import (
	"encoding/binary"
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// The marks of the parts of a table of contents.
const (
	idEnd              = 0x00
	idHeader           = 0x01
	idProperties       = 0x02
	idAdditional       = 0x03
	idStreams          = 0x04
	idFiles            = 0x05
	idPackInfo         = 0x06
	idUnpackInfo       = 0x07
	idSubStreams       = 0x08
	idSize             = 0x09
	idCRC              = 0x0a
	idFolder           = 0x0b
	idUnpackSizes      = 0x0c
	idNumUnpackStreams = 0x0d
	idEmptyStream      = 0x0e
	idEmptyFile        = 0x0f
	idAnti             = 0x10
	idNames            = 0x11
	idAttributes       = 0x15
	idEncodedHeader    = 0x17
)

// contents is the table of contents of a 7z file.
type contents struct {
	folders []*folder
	files   []entry
}

// entry is a file as the table names it.
type entry struct {
	name   string
	empty  bool // no bytes of it are packed
	folder bool // no file at all
	link   bool
}

// stream is the bytes of one file in its folder.
type stream struct {
	folder  *folder
	size    int64
	crc     uint32
	checked bool // there is a crc
}

// streams returns the streams of all folders in their order.
func (c *contents) streams() []stream {
	var all []stream
	for _, f := range c.folders {
		all = append(all, f.members...)
	}
	return all
}

// tableReader reads a table of contents. What it reads beyond the end is zero, and
// broken tells of it; every loop is bounded by the bytes that there are.
type tableReader struct {
	data   []byte
	most   int // files or folders that a table may name
	over   bool
	broken bool // by the limit too
}

// fault returns what is wrong with the table.
func (r *tableReader) fault() *text.Problem {
	if r.over {
		return text.Over(text.LimitMembers, r.most)
	}
	return text.Problemf(text.Damaged, "the table of contents is damaged")
}

func (r *tableReader) byte() byte {
	if len(r.data) == 0 {
		r.broken = true
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return b
}

func (r *tableReader) bytes(n uint64) []byte {
	if n > uint64(len(r.data)) {
		r.broken = true
		n = uint64(len(r.data))
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *tableReader) uint32() uint32 {
	if b := r.bytes(4); len(b) == 4 {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// number reads a number of one to nine bytes. As many as there are leading ones in
// the first byte follow it, and the bits after those are the highest.
func (r *tableReader) number() uint64 {
	first := r.byte()
	value := uint64(0)
	mask := byte(0x80)
	for i := range 8 {
		if first&mask == 0 {
			return value | uint64(first&(mask-1))<<(8*i)
		}
		value |= uint64(r.byte()) << (8 * i)
		mask >>= 1
	}
	return value
}

// size reads a number of bytes.
func (r *tableReader) size() int64 { return clamp(r.number()) }

// count reads a number of things that take up at least a byte each in what
// follows.
func (r *tableReader) count() int {
	n := r.number()
	if n > uint64(r.most) {
		r.over = n <= uint64(len(r.data))
		n = uint64(len(r.data)) + 1
	}
	if n > uint64(len(r.data)) {
		r.broken = true
		return 0
	}
	return int(n)
}

// bits reads n bits, the highest of a byte first.
func (r *tableReader) bits(n int) []bool {
	packed := r.bytes(uint64(n+7) / 8)
	out := make([]bool, n)
	for i := range out {
		if i/8 < len(packed) {
			out[i] = packed[i/8]>>(7-i%8)&1 == 1
		}
	}
	return out
}

// defined reads for which of n things there is something.
func (r *tableReader) defined(n int) []bool {
	if r.byte() == 0 {
		return r.bits(n)
	}
	all := make([]bool, n)
	for i := range all {
		all[i] = true
	}
	return all
}

// contents reads what follows idHeader.
func (r *tableReader) contents() (*contents, error) {
	c := &contents{}
	var seen [256]bool
	for !r.broken {
		kind := r.byte()
		if seen[kind] {
			break
		}
		seen[kind] = true
		switch kind {
		case idEnd:
			return c, nil
		case idProperties:
			for r.byte() != idEnd && !r.broken {
				r.bytes(r.number())
			}
		case idAdditional:
			if _, err := r.streamsInfo(); err != nil {
				return nil, err
			}
		case idStreams:
			s, err := r.streamsInfo()
			if err != nil {
				return nil, err
			}
			c.folders = s.folders
		case idFiles:
			if err := r.files(c); err != nil {
				return nil, err
			}
		default:
			return nil, r.fault()
		}
	}
	return nil, r.fault()
}

// files reads the names of the files, and which of them are no files or empty.
func (r *tableReader) files(c *contents) error {
	// Each has a name of two bytes at least.
	c.files = make([]entry, r.count())
	var bare []int // files of which no bytes are packed
	for !r.broken {
		kind := r.number()
		if kind == idEnd {
			return nil
		}
		body := &tableReader{data: r.bytes(r.number()), most: r.most}
		switch kind {
		case idEmptyStream:
			for i, empty := range body.bits(len(c.files)) {
				if empty {
					c.files[i].empty, c.files[i].folder = true, true
					bare = append(bare, i)
				}
			}
		case idEmptyFile:
			for i, file := range body.bits(len(bare)) {
				c.files[bare[i]].folder = !file
			}
		case idAnti: // one that is to be deleted where the archive is unpacked
			for i, anti := range body.bits(len(bare)) {
				c.files[bare[i]].folder = c.files[bare[i]].folder || anti
			}
		case idNames:
			body.names(c.files)
		case idAttributes:
			body.attributes(c.files)
		}
		if body.broken {
			return r.fault()
		}
	}
	return r.fault()
}

// names reads the names, in UTF-16 and each with a zero behind it.
func (r *tableReader) names(files []entry) {
	if r.byte() != 0 { // the names stand somewhere else; no program writes that
		r.broken = true
		return
	}
	var units []uint16
	for i := range files {
		units = units[:0]
		for {
			u := uint16(r.byte()) | uint16(r.byte())<<8
			if u == 0 || r.broken {
				break
			}
			units = append(units, u)
		}
		files[i].name = string(utf16.Decode(units))
	}
}

// attributes tells symbolic links: the upper half of the attributes is the mode
// under Unix, if the bit for that is set.
func (r *tableReader) attributes(files []entry) {
	const (
		unix     = 0x8000
		typeMask = 0xf000
		symlink  = 0xa000
	)
	defined := r.defined(len(files))
	if r.byte() != 0 {
		r.broken = true
		return
	}
	for i := range files {
		if !defined[i] {
			continue
		}
		if a := r.uint32(); a&unix != 0 && a>>16&typeMask == symlink {
			files[i].link = true
		}
	}
}
