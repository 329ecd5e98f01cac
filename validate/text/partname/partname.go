// Package partname gives the parts of a container the names that text.Part asks
// for: harmless, in one spelling, and each only once.
package partname

import (
	"fmt"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Names holds the names that a container's parts have got so far. The zero value
// is ready for use.
type Names struct {
	taken   map[string]int // name to how many parts asked for it
	unnamed map[string]int
}

// Take returns the name that a part goes by which its container calls name:
// cleaned as Clean does, with " (2)", " (3)" … before the extension if another
// part has the name already. A name of which nothing is left becomes
// "uten-navn-1", counted within the container.
func (n *Names) Take(name string) string {
	if name = Clean(name); name == "" {
		return n.Number("uten-navn", "")
	}
	return n.free(name)
}

// Number returns stem-1, stem-2 … with ext, for a part without a name. ext is
// empty or begins with a dot.
func (n *Names) Number(stem, ext string) string {
	if n.unnamed == nil {
		n.unnamed = make(map[string]int)
	}
	n.unnamed[stem]++
	return n.free(fmt.Sprintf("%s-%d%s", stem, n.unnamed[stem], ext))
}

func (n *Names) free(name string) string {
	if n.taken == nil {
		n.taken = make(map[string]int)
	}
	n.taken[name]++
	if n.taken[name] == 1 {
		return name
	}
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	if stem == "" || strings.HasSuffix(stem, "/") {
		stem, ext = name, ""
	}
	// Counting on from the last twin keeps ten thousand twins from being ten
	// thousand squared attempts.
	for ; ; n.taken[name]++ {
		twin := fmt.Sprintf("%s (%d)%s", stem, n.taken[name], ext)
		if n.taken[twin] == 0 {
			n.taken[twin] = 1
			return twin
		}
	}
}

// Clean returns name as a '/'-separated path that leads nowhere but down: valid
// UTF-8 in NFC, backslashes taken for separators, without drive letters, NUL,
// empty, "." and ".." elements. It is "" if nothing is left.
func Clean(name string) string {
	name = strings.ToValidUTF8(name, "\uFFFD")
	name = strings.NewReplacer(`\`, "/", "\x00", "").Replace(name)
	if len(name) >= 2 && name[1] == ':' && isLetter(name[0]) {
		name = name[2:]
	}
	elements := strings.Split(norm.NFC.String(name), "/")
	kept := elements[:0]
	for _, e := range elements {
		if strings.TrimSpace(e) != "" && e != "." && e != ".." {
			kept = append(kept, e)
		}
	}
	return strings.Join(kept, "/")
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
