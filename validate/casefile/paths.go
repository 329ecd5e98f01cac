package casefile

import (
	"strconv"
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
	for _, fits := range [...]func(row, pages string) bool{samePages, coversPages} {
		for _, d := range docs {
			if row.Pages != "" && fits(row.Pages, d.Pages) {
				return []*Document{d}
			}
		}
	}
	return docs
}

// coversPages reports whether the document on pages holds the page on which a
// row's begin: it is there, be it together with others.
func coversPages(row, pages string) bool {
	if pages == "" {
		return true
	}
	at, errAt := firstPage(row)
	begin, errBegin := firstPage(pages)
	_, last, found := strings.Cut(pages, "-")
	if !found {
		last = pages
	}
	end, errEnd := strconv.Atoi(last)
	return errAt == nil && errBegin == nil && errEnd == nil && at >= begin && at <= end
}

func firstPage(pages string) (int, error) {
	first, _, _ := strings.Cut(pages, "-")
	return strconv.Atoi(first)
}

// samePages reports whether the document on pages ("4-6", "" for a whole file)
// is the one that a row means with its pages: it begins on the same one.
func samePages(row, pages string) bool {
	if pages == "" {
		pages = "1"
	}
	from, errFrom := firstPage(row)
	begin, errBegin := firstPage(pages)
	return errFrom == nil && errBegin == nil && from == begin
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
