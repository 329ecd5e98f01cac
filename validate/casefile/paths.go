package casefile

import (
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/dating"
)

// exactPoints is the score of a row and the document whose whole path it gives. It
// outweighs all other signs together.
const exactPoints = 100.0

// named returns the documents that row gives the whole path of, and the pages
// where it has any; nil where it gives none that is in the folder. A row with
// "2024/Referat.pdf" means none of the other files that are called Referat.pdf.
func named(row dating.Row, at map[string][]*Document) []*Document {
	if row.File == "" {
		return nil
	}
	docs := at[pathKey(row.File)]
	for _, d := range docs {
		if row.Pages != "" && d.Pages == row.Pages {
			return []*Document{d}
		}
	}
	return docs
}

// byPath returns the documents of the folder by the keys of their paths.
func (c *Case) byPath() map[string][]*Document {
	at := map[string][]*Document{}
	for _, d := range c.Documents {
		k := pathKey(d.Path)
		at[k] = append(at[k], d)
	}
	return at
}

// pathKey returns what two ways of writing a path have in common: the signs that
// can be seen.
func pathKey(path string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\\':
			return '/'
		case unicode.IsSpace(r), !unicode.IsPrint(r), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, path)
}
