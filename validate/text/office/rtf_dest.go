package office

import (
	"strconv"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// rtfDest is what the text of a group is for.
type rtfDest uint8

const (
	rtfBody        rtfDest = iota // text of the document, wherever it stands
	rtfSkip                       // nothing that is shown
	rtfFonts                      // the table of fonts
	rtfStyles                     // the table of styles
	rtfInfo                       // the properties of the file
	rtfCollect                    // a property of the file, or the like
	rtfCode                       // the instruction of a field
	rtfObject                     // the bytes of an object, in hexadecimal
	rtfUnicodePair                // \upr: the same text twice, the second half in Unicode
)

// Where a header or footer is printed; the indexes of rtf.heads and rtf.feet.
const (
	rtfFirst = iota
	rtfAll
	rtfRight
	rtfLeft
)

// rtfHeaders are the destinations of headers and footers.
var rtfHeaders = map[string]struct {
	region text.Region
	place  int
}{
	"header": {text.Header, rtfAll}, "headerf": {text.Header, rtfFirst}, "headerl": {text.Header, rtfLeft}, "headerr": {text.Header, rtfRight},
	"footer": {text.Footer, rtfAll}, "footerf": {text.Footer, rtfFirst}, "footerl": {text.Footer, rtfLeft}, "footerr": {text.Footer, rtfRight},
}

// rtfSkipped are destinations without \* whose text is not shown, or is shown by
// another destination as well.
var rtfSkipped = map[string]bool{
	"colortbl": true, "nonshppict": true, "shprslt": true, "nonesttables": true, "sp": true, "objclass": true, "objname": true,
	"bkmkstart": true, "bkmkend": true, "datafield": true, "xe": true, "tc": true, "tcn": true, "rxe": true, "txe": true, "revtbl": true, "listtable": true,
	"private": true, "template": true, "themedata": true, "ftnsep": true, "ftnsepc": true, "ftncn": true, "aftnsep": true, "aftnsepc": true, "aftncn": true,
	"operator": true, "keywords": true, "comment": true, "doccomm": true, "subject": true, "company": true, "category": true, "manager": true,
}

// destination changes where text goes if word is one that does so at the
// beginning of a group. It reports whether it is.
func (r *rtf) destination(word string) bool {
	g := &r.group
	outer := len(r.groups) - 1
	switch {
	case word == "ud" && outer > 0 && r.groups[outer].dest == rtfUnicodePair:
		g.dest = r.groups[outer-1].dest
		return true
	case g.dest == rtfSkip:
		return false
	case rtfSkipped[word]:
		g.dest = rtfSkip
		return true
	}
	if h, ok := rtfHeaders[word]; ok {
		lists := &r.heads
		if h.region == text.Footer {
			lists = &r.feet
		}
		r.beginStory(h.region, &lists[h.place])
		return true
	}
	switch word {
	case "pict":
		r.picture = true
		g.dest = rtfSkip
	case "objdata":
		r.beginObject()
	case "fonttbl":
		g.dest = rtfFonts
	case "stylesheet":
		g.dest = rtfStyles
	case "info":
		g.dest = rtfInfo
	case "title":
		r.property(&r.content.Meta.Title)
	case "author":
		r.property(&r.content.Meta.Author)
	case "generator":
		r.property(&r.content.Meta.Producer)
	case "listtext", "pntext":
		r.listNumber()
	case "creatim":
		r.date(&r.content.Meta.Created)
	case "revtim":
		r.date(&r.content.Meta.Modified)
	case "printim", "buptim":
		g.dest = rtfSkip
	case "footnote", "annotation":
		r.beginStory(text.Note, &r.notes)
	case "shptxt":
		r.beginTextBox()
	case "shpinst", "shp", "shpgrp", "nesttableprops", "do", "dptxbxtext", "shppict":
		// Groups marked with \* in which text may stand.
	case "upr":
		g.dest = rtfUnicodePair
	case "field":
		r.beginField()
	case "fldinst":
		g.dest = rtfCode
	case "fldrslt":
		if f := g.field; f != nil {
			f.result = true
			f.auto = !f.locked && autoCode(string(f.code))
		}
		g.dest = rtfBody
	default:
		if !g.star {
			return false
		}
		g.dest = rtfSkip
	}
	return true
}

// property collects the text of the group into a field of the metadata.
func (r *rtf) property(into *string) {
	r.group.dest = rtfCollect
	r.collect = r.collect[:0]
	r.group.ends = func() { *into = strings.TrimSuffix(plain.Clean(string(r.collect)), ";") }
}

// listNumber reads the number that stands before a paragraph. A bullet says
// nothing.
func (r *rtf) listNumber() {
	r.group.dest = rtfCollect
	r.collect = r.collect[:0]
	r.group.ends = func() {
		if number := plain.Clean(string(r.collect)); hasWord(number) {
			r.story.number = number
		}
	}
}

// date reads a date of the file from the words of the group.
func (r *rtf) date(into *time.Time) {
	clear(r.when)
	r.group.ends = func() {
		if r.when["yr"] > 0 && r.when["mo"] > 0 {
			*into = time.Date(r.when["yr"], time.Month(r.when["mo"]), r.when["dy"], r.when["hr"], r.when["min"], 0, 0, time.UTC)
		}
	}
}

// beginStyle begins to read an entry of the table of styles.
func (r *rtf) beginStyle() {
	r.styleID, r.basedOn = 0, ""
	r.collect = r.collect[:0]
	r.group.ends = func() {
		name := strings.TrimSuffix(plain.Clean(string(r.collect)), ";")
		if len(r.styles) < 4096 && r.group.dest == rtfStyles {
			r.styles[strconv.Itoa(r.styleID)] = wordStyle{name: name, basedOn: r.basedOn, outline: -1}
		}
	}
}

// beginField begins a field. What a MACROBUTTON without a result shows stands in
// its instruction.
func (r *rtf) beginField() {
	f := &rtfField{}
	if outer := r.group.field; outer != nil && outer.auto {
		f.auto = true
	}
	r.group.field = f
	r.group.ends = func() {
		if prompt, ok := macroPrompt(string(f.code)); ok && !f.result {
			r.story.b.WriteString(prompt, plain.Placeholder)
		}
	}
}
