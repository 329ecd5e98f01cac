package office

import (
	"bytes"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// summary reads the properties of an OLE file from its stream of that name.
// ([MS-OLEPS] section 2.20 and the summary information property set.)
func summary(b []byte, meta *text.Metadata) {
	const first = 44 // where the offset of the first set stands
	at := int(u32(b, first))
	if at <= 0 || at >= len(b) {
		return
	}
	set := b[at:]
	page := 1252
	value := make(map[uint32][]byte)
	for i := range min(int(u32(set, 4)), 256) {
		where := int(u32(set, 8+i*8+4))
		if where > 0 && where < len(set) {
			value[u32(set, 8+i*8)] = set[where:]
		}
	}
	if v := value[1]; u32(v, 0) == 2 {
		page = u16(v, 4)
	}
	meta.Title = oleString(value[2], page)
	meta.Author = oleString(value[4], page)
	meta.Created = oleTime(value[12])
	meta.Modified = oleTime(value[13])
	meta.Producer = oleString(value[18], page)
}

// oleString returns a property of type VT_LPSTR.
func oleString(v []byte, page int) string {
	n := int(u32(v, 4))
	if u32(v, 0) != 30 || n <= 0 || n > len(v)-8 {
		return ""
	}
	s, _, _ := bytes.Cut(v[8:8+n], []byte{0})
	return plain.Clean(decodePage(s, page))
}

// oleTime returns a property of type VT_FILETIME: units of 100 ns since 1601.
func oleTime(v []byte) time.Time {
	if u32(v, 0) != 64 || len(v) < 12 {
		return time.Time{}
	}
	units := int64(u32(v, 4)) | int64(u32(v, 8))<<32
	const epoch = 11644473600 // seconds from 1601 to 1970
	if units < epoch*1e7 {
		return time.Time{}
	}
	return time.Unix(units/1e7-epoch, 0).UTC()
}
