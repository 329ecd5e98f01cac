package mail

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// The properties of MAPI that are read (MS-OXPROPS).
const (
	propMessageCodepage  = 0x3FFD
	propInternetCodepage = 0x3FDE

	propSubject          = 0x0037
	propSubmitTime       = 0x0039
	propDeliveryTime     = 0x0E06
	propTransportHeaders = 0x007D
	propBody             = 0x1000
	propCompressedRTF    = 0x1009
	propHTML             = 0x1013
	propDisplayCc        = 0x0E03
	propDisplayTo        = 0x0E04

	propSenderName     = 0x0C1A
	propSenderAddress  = 0x0C1F
	propSenderSMTP     = 0x5D01
	propFromName       = 0x0042 // on whose behalf
	propFromAddress    = 0x0065
	propFromSMTP       = 0x5D02
	propRecipientType  = 0x0C15
	propDisplayName    = 0x3001
	propAddress        = 0x3003
	propSMTP           = 0x39FE
	propAttachData     = 0x3701
	propAttachFilename = 0x3704
	propAttachLongName = 0x3707
	propAttachMIME     = 0x370E
	propAttachCID      = 0x3712
)

// The types of properties.
const (
	typeLong    = 0x0003
	typeObject  = 0x000D
	typeString8 = 0x001E
	typeUnicode = 0x001F
	typeTime    = 0x0040
	typeBinary  = 0x0102
)

// object is a message, a recipient or an attachment: a storage with properties
// (MS-OXMSG 2.4).
type object struct {
	*storage
	fixed    map[uint32][]byte // values of eight bytes, by tag
	codepage uint32            // of strings that are not Unicode
}

// newObject reads the table of properties of s, which begins after a header of
// the given length.
func newObject(s *storage, header int, codepage uint32) *object {
	o := &object{storage: s, fixed: make(map[uint32][]byte), codepage: codepage}
	table, _ := s.read("__properties_version1.0")
	for at := header; at+16 <= len(table); at += 16 {
		o.fixed[binary.LittleEndian.Uint32(table[at:])] = table[at+8 : at+16]
	}
	if page := o.long(propMessageCodepage); page != 0 {
		o.codepage = page
	}
	return o
}

func (o *object) long(id uint32) uint32 {
	if v := o.fixed[id<<16|typeLong]; v != nil {
		return binary.LittleEndian.Uint32(v)
	}
	return 0
}

// time returns a property as UTC; zero if it is not there.
func (o *object) time(id uint32) time.Time {
	v := o.fixed[id<<16|typeTime]
	if v == nil {
		return time.Time{}
	}
	// FILETIME counts 100 ns from 1601 on; 11,644,473,600 s before Unix does.
	ticks := binary.LittleEndian.Uint64(v)
	t := time.Unix(int64(ticks/1e7)-11_644_473_600, int64(ticks%1e7)*100).UTC()
	if !plausible(t) {
		return time.Time{}
	}
	return t
}

func streamName(id, kind uint32) string { return fmt.Sprintf("__substg1.0_%04X%04X", id, kind) }

// string returns a property as UTF-8, "" if it is not there.
func (o *object) string(id uint32) string {
	if data, _ := o.read(streamName(id, typeUnicode)); len(data) > 0 {
		return utf16String(data)
	}
	data, _ := o.read(streamName(id, typeString8))
	return strings.TrimRight(codepageString(data, o.codepage), "\x00")
}

// first returns the first of the properties that is there.
func (o *object) first(ids ...uint32) string {
	for _, id := range ids {
		if s := plain.Clean(o.string(id)); s != "" {
			return s
		}
	}
	return ""
}

func utf16String(data []byte) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(data[2*i:])
	}
	return strings.TrimRight(string(utf16.Decode(units)), "\x00")
}

// codepageString returns data, in a code page of Windows, as UTF-8.
func codepageString(data []byte, page uint32) string {
	switch page {
	case 1200:
		out, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		return string(out)
	case 28591, 28605, 1252, 65001, 20127, 0:
		return plain.Decode(data) // Windows-1252 or UTF-8, whichever it really is
	}
	for number, table := range map[uint32]*charmap.Charmap{
		850: charmap.CodePage850, 865: charmap.CodePage865, 1250: charmap.Windows1250, 1251: charmap.Windows1251,
		1253: charmap.Windows1253, 1254: charmap.Windows1254, 1257: charmap.Windows1257, 10000: charmap.Macintosh,
	} {
		if number == page {
			out, _ := table.NewDecoder().Bytes(data)
			return string(out)
		}
	}
	return plain.Decode(data)
}
