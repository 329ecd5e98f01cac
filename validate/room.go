package validate

import (
	"cmp"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// A folder has room for Limits.AllText bytes of text: an archive of a few megabytes
// can hold so much that understanding it would take an hour. Which files get room
// must not depend on which of them was read first. So each file has a turn, and gets
// room if its text and that of all files before it fit. A file whose text is known
// not to fit is not understood; one that turns out so once all are read is forgotten.
// All come to that at last, so that no more is understood than a few times the limit.

// written is how much text stands in a file, and when it is that file's turn for room.
type written struct {
	Path  string `json:"path"`
	Bytes int64  `json:"bytes"`
	// Rank goes before Order: first the files that the folder itself holds, then those
	// that lie in others, last those with much text. So nothing that somebody packs
	// into one file takes the room from the others.
	Rank int `json:"rank"`
	// Order is where the file stands: its place among those of the container in which
	// it lies, after the container's own.
	Order []int `json:"order,omitempty"`
}

// muchText is the part of a folder's room that no usual document takes up.
const muchText = 16

// writtenIn returns the entry of t's file, which has size bytes of text.
func (c *collector) writtenIn(t task, size int64) written {
	w := written{Path: t.path, Bytes: size, Order: t.order[1:]}
	switch {
	case size > c.opt.Limits.AllText/muchText:
		w.Rank = 2
	case t.depth > 0:
		w.Rank = 1
	}
	return w
}

// turn compares whose turn it is, that of v in the file o or that of w in p.
func turn(o *origin, v written, p *origin, w written) int {
	return cmp.Or(cmp.Compare(v.Rank, w.Rank), cmp.Compare(o.place, p.place), slices.Compare(v.Order, w.Order))
}

// admit notes the text of a file and reports whether there may be room for it. What
// came out of other files of the folder counts only once all of it has: until then
// such a file can prove to be a bomb, of which nothing counts.
func (c *collector) admit(t task, size int64) bool {
	w := c.writtenIn(t, size)
	c.mu.Lock()
	defer c.mu.Unlock()
	t.origin.outcome.Text = append(t.origin.outcome.Text, w)
	c.written += size
	if c.written <= c.opt.Limits.AllText {
		return true
	}
	before := size
	for _, o := range c.origins {
		if o != t.origin && (o.pending > 0 || o.burst()) {
			continue
		}
		for _, v := range o.outcome.Text {
			if turn(o, v, t.origin, w) < 0 {
				before += v.Bytes
			}
		}
	}
	return before <= c.opt.Limits.AllText
}

// makeRoom forgets what was understood of files for whose text there is no room.
func (c *collector) makeRoom() {
	if c.written <= c.opt.Limits.AllText {
		return
	}
	type entry struct {
		origin *origin
		written
	}
	var all []entry
	for _, o := range c.origins {
		for _, w := range o.outcome.Text {
			all = append(all, entry{o, w})
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return turn(a.origin, a.written, b.origin, b.written) })
	over := map[string]bool{}
	sum := int64(0)
	for _, e := range all {
		if sum += e.Bytes; sum > c.opt.Limits.AllText {
			over[e.Path] = true
		}
	}
	for _, o := range c.origins {
		var kept []casefile.Facts
		told := map[string]bool{}
		for _, f := range o.outcome.Facts {
			switch {
			case !over[f.Path]:
				kept = append(kept, f)
			case !told[f.Path]:
				told[f.Path] = true
				file := casefile.Facts{Path: f.Path, Format: f.Format, Bytes: f.Bytes, SHA256: f.SHA256, Paged: f.Paged}
				kept = append(kept, unread(file, text.Over(text.LimitAllText, c.opt.Limits.AllText)))
			}
		}
		o.outcome.Facts = kept
		o.outcome.Passed = slices.DeleteFunc(o.outcome.Passed, func(p passed) bool { return over[p.Path] })
	}
}
