package archive

import (
	"archive/zip"
	"encoding/binary"
	"hash/crc32"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// nameDecoder turns the names of a ZIP into UTF-8. A ZIP from before 2006, and
// many a one from Windows today, has names in the code page of the machine that
// made it and does not say which.
type nameDecoder struct{ page *charmap.Charmap }

// codePages are what Norwegian machines wrote names in, the likeliest first: DOS
// and Windows Explorer (850), Nordic DOS (865), American DOS (437, as old ZIP
// programs assume), careless programs on Windows (1252), old Macs.
var codePages = []*charmap.Charmap{
	charmap.CodePage850, charmap.CodePage865, charmap.CodePage437, charmap.Windows1252, charmap.Macintosh,
}

// newNameDecoder chooses the code page that makes the names of files, all
// together, look most like Norwegian.
func newNameDecoder(files []*zip.File) nameDecoder {
	var raw []string
	for _, f := range files {
		if !saysUTF8(f) && !utf8.ValidString(f.Name) {
			raw = append(raw, f.Name)
		}
	}
	best, most := codePages[0], 0
	for i, page := range codePages {
		score := 0
		for _, name := range raw {
			score += likeness(page, name)
		}
		if i == 0 || score > most {
			best, most = page, score
		}
	}
	return nameDecoder{best}
}

// decode returns the name of f in UTF-8.
func (d nameDecoder) decode(f *zip.File) string {
	if name, ok := unicodePath(f); ok {
		return name
	}
	if saysUTF8(f) || utf8.ValidString(f.Name) {
		return f.Name
	}
	var name []rune
	for i := range len(f.Name) {
		name = append(name, d.page.DecodeByte(f.Name[i]))
	}
	return string(name)
}

func saysUTF8(f *zip.File) bool { return f.Flags&0x800 != 0 }

// likeness grades how Norwegian name looks when its bytes above ASCII are read
// in the code page.
func likeness(page *charmap.Charmap, name string) int {
	score := 0
	for i := range len(name) {
		if name[i] < utf8.RuneSelf {
			continue
		}
		switch r := page.DecodeByte(name[i]); r {
		case 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å':
			score += 3
		case 'é', 'è', 'ê', 'ó', 'ò', 'ô', 'ö', 'ü', 'ä', 'Ö', 'Ä', 'É', '§', '–', '’':
			score++
		default:
			score -= 2
		}
	}
	return score
}

// unicodePath returns the name in the Info-ZIP Unicode Path Extra Field (0x7075)
// of f, which counts only as long as its checksum fits the plain name (APPNOTE
// 4.6.9).
func unicodePath(f *zip.File) (string, bool) {
	for extra := f.Extra; len(extra) >= 4; {
		id := binary.LittleEndian.Uint16(extra)
		size := int(binary.LittleEndian.Uint16(extra[2:]))
		extra = extra[4:]
		if size > len(extra) {
			break
		}
		field := extra[:size]
		extra = extra[size:]
		if id != 0x7075 || size < 6 || field[0] != 1 {
			continue
		}
		name := string(field[5:])
		if binary.LittleEndian.Uint32(field[1:]) == crc32.ChecksumIEEE([]byte(f.Name)) && utf8.ValidString(name) {
			return name, true
		}
	}
	return "", false
}
