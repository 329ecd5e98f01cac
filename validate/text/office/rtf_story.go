package office

import (
	"golang.org/x/text/encoding/charmap"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// rtfStory is one run of text of an RTF file: its body, a header, a note, a text
// box.
type rtfStory struct {
	flow
	outer *rtfStory
}

func (r *rtf) beginStory(region text.Region, out *[]text.Line) {
	r.story = &rtfStory{outer: r.story, flow: flow{region: region, out: out, b: new(plain.Builder)}}
	r.group.dest = rtfBody
	r.group.field = nil
	r.group.hidden, r.group.deleted = false, false
	r.group.ends = r.endStory
}

// beginTextBox begins a text box, which hangs on the current paragraph.
func (r *rtf) beginTextBox() { r.beginStory(r.story.region, &r.story.boxes) }

func (r *rtf) endStory() {
	r.story.finish()
	if r.story.outer != nil {
		r.story = r.story.outer
	}
}

// charsetPages are the code pages of the character sets of fonts. Those that are
// not here are read like the rest of the file.
var charsetPages = map[int]int{
	77: 10000, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 238: 1250, 254: 437, 255: 850,
}

var codePages = map[int]*charmap.Charmap{
	437: charmap.CodePage437, 850: charmap.CodePage850, 865: charmap.CodePage865, 10000: charmap.Macintosh,
	1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257,
	28591: charmap.ISO8859_1,
}

// decodePage returns b, in a code page by its number, in UTF-8. A code page that
// is not known is taken for that of Western Europe.
func decodePage(b []byte, page int) string {
	if page == 65001 {
		return string(b)
	}
	cm := codePages[page]
	if cm == nil {
		cm = charmap.Windows1252
	}
	ascii := true
	for _, c := range b {
		ascii = ascii && c < 0x80
	}
	if ascii {
		return string(b)
	}
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = cm.DecodeByte(c)
	}
	return string(out)
}
