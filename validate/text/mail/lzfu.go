package mail

import (
	"encoding/binary"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// rtfDictionary is what the window of compressed RTF begins with (MS-OXRTFCP
// 2.1.2.1).
const rtfDictionary = `{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript ` +
	`\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
	"\r\n" + `\par \pard\plain\f0\fs20\b\i\u\tab\tx`

const rtfWindow = 4096

// unpackRTF unpacks the RTF that Outlook keeps compressed (MS-OXRTFCP), up to
// most bytes.
func unpackRTF(data []byte, most int64) ([]byte, *text.Problem) {
	if len(data) < 16 {
		return nil, text.Problemf(text.Damaged, "compressed RTF without a header")
	}
	size := int64(binary.LittleEndian.Uint32(data[4:]))
	if size > most {
		return nil, text.Over(text.LimitText, most)
	}
	in := data[16:]
	switch string(data[8:12]) {
	case "MELA": // not compressed
		return in[:min(size, int64(len(in)))], nil
	case "LZFu":
	default:
		return nil, text.Problemf(text.Damaged, "RTF that is compressed in an unknown way")
	}
	var window [rtfWindow]byte
	at := copy(window[:], rtfDictionary)
	var out []byte
	put := func(c byte) {
		out = append(out, c)
		window[at] = c
		at = (at + 1) % rtfWindow
	}
	for len(in) > 0 && int64(len(out)) < size {
		flags := in[0]
		in = in[1:]
		for bit := 0; bit < 8 && int64(len(out)) < size; bit++ {
			if flags>>bit&1 == 0 {
				if len(in) == 0 {
					return out, nil
				}
				put(in[0])
				in = in[1:]
				continue
			}
			if len(in) < 2 {
				return out, nil
			}
			// Twelve bits of place in the window, four of length.
			ref := int(in[0])<<8 | int(in[1])
			in = in[2:]
			from, length := ref>>4, ref&15+2
			if from == at {
				return out, nil // a reference to itself marks the end
			}
			for range length {
				put(window[from])
				from = (from + 1) % rtfWindow
			}
		}
	}
	return out, nil
}
