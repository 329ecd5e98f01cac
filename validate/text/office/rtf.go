package office

import (
	"bytes"
	"context"
	"strconv"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// RTF reads a document in Rich Text Format 1.9. It is a text.ReaderFunc. Its
// content is laid out like that of DOCX.
func RTF(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.RTF, readRTF)
}

// rtf is an RTF file that is being read.
type rtf struct {
	*job
	scan   rtfScanner
	group  rtfGroup
	groups []rtfGroup // the ones around group
	skip   int        // characters that only stand for the last \u
	high   rune       // first half of a surrogate pair

	codePage int
	fonts    map[int]int // code page by font
	fontID   int         // whose entry is being read
	styles   map[string]wordStyle
	styleID  int // whose entry is being read
	basedOn  string
	collect  []byte         // text of a destination that is not text of the document
	when     map[string]int // parts of a date, by control word
	object   hexBytes       // the object that is being read
	held     [][]byte       // the objects that were read

	story                 *rtfStory
	body, notes           []text.Line
	heads, feet           [4][]text.Line // by the place in rtfHeaders
	titlePage, facingPage bool
}

// rtfGroup is what holds until the next closing brace.
type rtfGroup struct {
	dest    rtfDest
	star    bool // \* stood at its beginning
	begun   bool // something stood in it
	page    int  // code page
	uc      int  // characters after a \u that stand for the same
	hidden  bool
	deleted bool
	field   *rtfField
	ends    func() // called at the closing brace
}

// rtfField is a field and its two halves.
type rtfField struct {
	code   []byte
	locked bool
	result bool // it has shown something
	auto   bool
}

func readRTF(j *job) error {
	data := bytes.TrimLeft(bytes.TrimPrefix(j.src.Data, []byte("\xef\xbb\xbf")), " \t\r\n")
	if !bytes.HasPrefix(data, []byte(`{\rtf`)) {
		return text.Problemf(text.Damaged, "does not begin like RTF")
	}
	r := &rtf{job: j, scan: rtfScanner{data: data}, codePage: 1252, fonts: make(map[int]int), styles: make(map[string]wordStyle), when: make(map[string]int)}
	r.story = &rtfStory{flow: flow{out: &r.body, b: new(plain.Builder)}}
	r.group = rtfGroup{page: 1252, uc: 1}
	err := r.read()
	for r.story.outer != nil {
		r.endStory()
	}
	r.story.finish()
	j.content.Pages = []text.Page{{Lines: r.lines()}}
	if stop(err) {
		return err
	}
	j.tell()
	for _, o := range r.held {
		err = first(err, j.oldObject(o))
	}
	return err
}

// lines returns what was read in the order of a page.
func (r *rtf) lines() []text.Line {
	var out []text.Line
	seen := make(map[string]bool)
	shown := func(lists [4][]text.Line) {
		for i, list := range lists {
			if i == rtfFirst && !r.titlePage || i == rtfLeft && !r.facingPage {
				continue
			}
			for _, l := range list {
				key := l.Region.String() + l.Text
				if !seen[key] {
					seen[key] = true
					out = append(out, l)
				}
			}
		}
	}
	shown(r.heads)
	out = append(append(out, r.body...), r.notes...)
	shown(r.feet)
	return out
}

func (r *rtf) read() error {
	for n := 0; ; n++ {
		if n%4096 == 0 && r.ctx.Err() != nil {
			return r.ctx.Err()
		}
		t := r.scan.next()
		var err error
		switch t.kind {
		case rtfEnd:
			return text.Problemf(text.Damaged, "ends inside a group")
		case rtfOpen:
			if len(r.groups) >= r.lim.XMLDepth {
				return text.Over(text.LimitXMLDepth, r.lim.XMLDepth)
			}
			r.skip = 0
			r.groups = append(r.groups, r.group)
			r.group.begun, r.group.star, r.group.ends = false, false, nil
			switch r.group.dest {
			case rtfUnicodePair:
				r.group.dest = rtfSkip
			case rtfStyles:
				r.beginStyle()
			}
		case rtfClose:
			r.skip = 0
			if r.group.ends != nil {
				r.group.ends()
			}
			last := len(r.groups) - 1
			r.group, r.groups = r.groups[last], r.groups[:last]
			if last == 0 {
				return nil
			}
		case rtfText:
			r.group.begun = true
			err = r.text(t.text)
		case rtfWord:
			err = r.word(t)
		}
		if err != nil {
			return err
		}
	}
}

// text takes in bytes in the code page of the font.
func (r *rtf) text(b []byte) error {
	n := min(r.skip, len(b))
	r.skip -= n
	b = b[n:]
	if r.group.dest == rtfObject {
		r.object.add(b)
		return nil
	}
	if len(b) == 0 {
		return nil
	}
	return r.write(decodePage(b, r.group.page))
}

// write takes in text for where the group leads.
func (r *rtf) write(s string) error {
	switch r.group.dest {
	case rtfSkip, rtfFonts, rtfUnicodePair:
		return nil
	case rtfStyles, rtfInfo, rtfCollect:
		if len(r.collect)+len(s) <= 1024 {
			r.collect = append(r.collect, s...)
		}
		return nil
	case rtfCode:
		if f := r.group.field; f != nil && len(f.code)+len(s) <= maxFieldCode {
			f.code = append(f.code, s...)
		}
		return nil
	}
	if r.group.hidden || r.group.deleted {
		return nil
	}
	var mark plain.Mark
	if r.group.field != nil && r.group.field.auto {
		mark = plain.Auto
	}
	r.story.b.WriteString(s, mark)
	return r.grow(len(s))
}

// unicode takes in the character of a \u, which may be half of a pair.
func (r *rtf) unicode(n int) error {
	c := rune(n)
	if n < 0 {
		c += 1 << 16
	}
	r.skip = r.group.uc
	switch {
	case c >= 0xd800 && c < 0xdc00:
		r.high = c
		return nil
	case c >= 0xdc00 && c < 0xe000:
		c = (r.high-0xd800)<<10 | (c - 0xdc00) + 0x10000
		if r.high == 0 {
			c = '\ufffd'
		}
		r.high = 0
	case c >= 0xf000 && c < 0xf100:
		// A sign of a symbol font: a bullet or tick.
		return r.write(symbol("Wingdings", strconv.FormatInt(int64(c), 16)))
	}
	return r.write(string(c))
}
