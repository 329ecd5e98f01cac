package segment

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// outline is what a file's bookmarks say of the documents in it.
type outline struct {
	titles map[int]string // by the page that the bookmark leads to
	inner  bool           // the bookmarks are headings inside a document
	slides bool           // there is one for each page, "Slide 3"
	named  float64        // share of the bookmarks that name documents
}

// mostInside is the share of bookmarks leading to the middle of a page from which
// on all of them are taken for headings.
const mostInside = 0.3

// outlineOf reads the bookmarks of the level that parts the file: the uppermost
// one that leads to two pages or more.
func outlineOf(c *text.Content) outline {
	o := outline{titles: map[int]string{}}
	o.slides = len(c.Outline) >= len(c.Pages) && !slices.ContainsFunc(c.Outline, func(b text.Bookmark) bool {
		return !namesPage.MatchString(b.Title)
	})
	bookmarks := parting(c)
	naming, inside := 0, 0
	for _, b := range bookmarks {
		if namesFile(b.Title) {
			naming++
		}
		if inText(&c.Pages[b.Page], b.Title) {
			inside++
		} else if _, taken := o.titles[b.Page]; !taken {
			o.titles[b.Page] = b.Title
		}
	}
	if n := float64(len(bookmarks)); n > 0 {
		o.named = float64(naming) / n
		o.inner = float64(inside) >= mostInside*n
	}
	return o
}

// parting returns the bookmarks that can part the file. Programs that merge files
// put the bookmarks of the files before or after their own, on the same level, so
// that the pages begin anew: of such runs the one that leads to most pages counts.
func parting(c *text.Content) []text.Bookmark {
	var level []text.Bookmark
	uppermost := partingLevel(c.Outline)
	for _, b := range c.Outline {
		if b.Depth == uppermost && b.Page >= 0 && b.Page < len(c.Pages) {
			level = append(level, b)
		}
	}
	best, most, first := level[:0], 0, 0
	for i := range level {
		if i+1 < len(level) && level[i+1].Page >= level[i].Page {
			continue
		}
		run := level[first : i+1]
		if n := pagesOf(run); n > most {
			best, most = run, n
		}
		first = i + 1
	}
	return best
}

// pagesOf counts the pages that a run of bookmarks leads to, less those that
// several lead to.
func pagesOf(run []text.Bookmark) int {
	n := 0
	for i := range run {
		if i == 0 || run[i].Page != run[i-1].Page {
			n++
		} else {
			n--
		}
	}
	return n
}

// namesPage fits bookmarks that only number the pages.
var namesPage = regexp.MustCompile(`(?i)^(slide|side|page|lysbilde|lysbilete|ark|sheet)\s*\d+$`)

// partingLevel returns the uppermost level whose bookmarks lead to two pages or
// more.
func partingLevel(bookmarks []text.Bookmark) int {
	const deepest = 3
	for level := range deepest {
		first := -1
		for _, b := range bookmarks {
			switch {
			case b.Depth != level || b.Page < 0:
			case first < 0:
				first = b.Page
			case b.Page != first:
				return level
			}
		}
	}
	return 0
}

// weight is what the bookmarks say of a border before the page.
func (o outline) weight(page int) float64 {
	_, leads := o.titles[page]
	switch {
	case !leads:
		return 0
	case o.inner:
		return bookmarkInner
	}
	return bookmarkPlain + bookmarkNames*o.named
}

// title returns the title of the document that begins on the page.
func (o outline) title(page int) string {
	if o.inner {
		return ""
	}
	return o.titles[page]
}

// fileLike are the marks of a bookmark that was made from a file or an entry in a
// case system: an extension, a number of an enclosure, a date.
var fileLike = regexp.MustCompile(`(?i)\.(pdf|docx?|xlsx?|odt|msg|eml|rtf|txt|jpe?g|png)$|^(vedlegg|bilag|dok\.?|dokument)\s*(nr\.?)?\s*\d|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b20\d\d-\d\d-\d\d\b`)

// namesFile reports whether a bookmark's title is that of a document.
func namesFile(title string) bool {
	return fileLike.MatchString(title) || named(titles(), title, norsk.Tokenize(title))
}

// inText reports whether the title of a bookmark stands on the page under running
// text, where the headings of a document stand.
func inText(p *text.Page, title string) bool {
	want := strings.Map(furnitureRune, title)
	if want == "" {
		return false
	}
	above := 0 // words of running text above
	for i := range p.Lines {
		line := &p.Lines[i]
		if line.Region == text.Header || line.Region == text.Footer {
			continue
		}
		if got := strings.Map(furnitureRune, line.Text); got == want || len(want) > 12 && strings.HasPrefix(got, want) {
			return above > headWords
		}
		above += len(strings.Fields(line.Text))
	}
	return false
}

// headWords is how many words a letterhead has at most.
const headWords = 45
