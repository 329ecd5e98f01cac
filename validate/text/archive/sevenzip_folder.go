package archive

import (
	"bytes"
	"compress/bzip2"
	"compress/flate"
	"encoding/binary"
	"io"
	"slices"

	"github.com/ulikunitz/xz/lzma"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// folder is a stretch of packed bytes and the way to unpack it. All its members
// come out in one go.
type folder struct {
	offset  int64 // of the packed bytes in the file
	size    int64 // how many there are
	coders  []coder
	plain   bool  // the coders are a chain: what one yields, another one reads
	order   []int // of the chain; the first one yields the members
	crc     uint32
	checked bool
	members []stream
}

// coder is one step of unpacking.
type coder struct {
	method     uint64
	properties []byte
	size       int64 // of what it yields
}

// The methods that 7-Zip packs with.
const (
	methodCopy    = 0x00
	methodLZMA2   = 0x21
	methodLZMA    = 0x030101
	methodDeflate = 0x040108
	methodBZip2   = 0x040202
	methodAES     = 0x06f10701
)

// mostDictionary bounds the memory that unpacking takes besides its result. No
// preset of 7-Zip has a larger dictionary but "ultra" on machines of 64 bits, and
// that only for archives of more than this.
const mostDictionary = 128 << 20

// refuse returns the limit that the folder breaks as a whole, or nil.
func (f *folder) refuse(b *budget, packed int64) *text.Problem {
	if f.unpacked() > b.unfolded(packed) {
		return text.Over(text.LimitRatio, b.ratio)
	}
	return nil
}

// unpacked returns how many bytes come out.
func (f *folder) unpacked() int64 {
	if len(f.order) == 0 {
		return 0
	}
	return f.coders[f.order[0]].size
}

// checkedPacked returns the packed bytes of the folder in data, the file.
func (f *folder) checkedPacked(data []byte) ([]byte, *text.Problem) {
	for _, c := range f.coders {
		if c.method == methodAES {
			return nil, text.Problemf(text.NeedsPassword, "an encrypted member")
		}
	}
	if !f.plain {
		return nil, text.Problemf(text.Packed, "packed in several streams")
	}
	if f.offset > int64(len(data)) || f.size > int64(len(data))-f.offset {
		return nil, text.Problemf(text.Damaged, "the packed bytes are cut off")
	}
	return data[f.offset:][:f.size], nil
}

// decoder returns what unpacks packed.
func (f *folder) decoder(packed io.Reader) (io.Reader, *text.Problem) {
	r := packed
	for _, i := range slices.Backward(f.order) {
		next, problem := f.coders[i].decoder(r)
		if problem != nil {
			return nil, problem
		}
		r = next
	}
	return r, nil
}

func (c coder) decoder(r io.Reader) (io.Reader, *text.Problem) {
	switch c.method {
	case methodCopy:
		return r, nil
	case methodDeflate:
		return flate.NewReader(r), nil
	case methodBZip2:
		return bzip2.NewReader(r), nil
	case methodLZMA:
		return c.lzma(r)
	case methodLZMA2:
		return c.lzma2(r)
	}
	return nil, text.Problemf(text.Packed, "packing method %#x", c.method)
}

// lzma unpacks LZMA. 7z keeps apart what stands at the head of an .lzma file.
func (c coder) lzma(r io.Reader) (io.Reader, *text.Problem) {
	if len(c.properties) != 5 {
		return nil, badProperties()
	}
	dictionary, problem := c.dictionary(uint64(binary.LittleEndian.Uint32(c.properties[1:])))
	if problem != nil {
		return nil, problem
	}
	head := []byte{c.properties[0]}
	head = binary.LittleEndian.AppendUint32(head, uint32(dictionary))
	head = binary.LittleEndian.AppendUint64(head, uint64(c.size))
	out, err := lzma.ReaderConfig{DictCap: dictionary}.NewReader(io.MultiReader(bytes.NewReader(head), r))
	if err != nil {
		return nil, badProperties()
	}
	return out, nil
}

func (c coder) lzma2(r io.Reader) (io.Reader, *text.Problem) {
	if len(c.properties) != 1 || c.properties[0] > 40 {
		return nil, badProperties()
	}
	// Two bits of mantissa, the rest is the exponent.
	p := c.properties[0]
	dictionary, problem := c.dictionary(uint64(2|p&1) << (p/2 + 11))
	if problem != nil {
		return nil, problem
	}
	out, err := lzma.Reader2Config{DictCap: dictionary}.NewReader2(r)
	if err != nil {
		return nil, badProperties()
	}
	return out, nil
}

// dictionary returns how large a dictionary has to be. No match reaches back
// beyond the beginning, so it need not be larger than the result, whatever the
// file says.
func (c coder) dictionary(said uint64) (int, *text.Problem) {
	size := max(min(clamp(said), c.size), lzma.MinDictCap)
	if size > mostDictionary {
		return 0, text.Over(text.LimitMemory, int64(mostDictionary))
	}
	return int(size), nil
}

func badProperties() *text.Problem {
	return text.Problemf(text.Damaged, "the settings of a packing method are damaged")
}
