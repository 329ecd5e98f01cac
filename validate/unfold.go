package validate

import (
	"slices"
	"strings"
	"sync/atomic"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// origin is a file of the folder that holds others, and how much has come out
// of it at all depths. The readers bound what a single container unfolds to; a
// bomb can be wide as well as deep, so the sum is bounded too.
type origin struct {
	file     casefile.Facts
	root     bool         // the archive that is the folder itself
	unfolded atomic.Int64 // bytes
	members  atomic.Int64
	over     atomic.Bool
}

// burst reports whether more came out of the file than the limits allow.
func (o *origin) burst() bool { return o != nil && o.over.Load() }

// unfold counts parts that came out of o. Where they make the sum of their bytes
// or their number go over the limit it returns false: the file of the folder then
// counts as one that is too large, whichever of its parts came first. The limit of
// members holds for all depths together: layers of twenty archives each make
// millions of the smallest files.
func (c *collector) unfold(o *origin, parts []text.Part) bool {
	size := int64(0)
	for _, p := range parts {
		size += int64(len(p.Data))
	}
	bytes, members := o.unfolded.Add(size), o.members.Add(int64(len(parts)))
	if bytes <= c.opt.Limits.Expanded && members <= int64(c.opt.Limits.Members) {
		return true
	}
	if !o.over.Swap(true) {
		c.mu.Lock()
		c.bursting = append(c.bursting, o)
		c.mu.Unlock()
	}
	return false
}

// dropBursting replaces all that came out of files that held too much by one
// document for each, with that problem.
func (c *collector) dropBursting() {
	for _, o := range c.bursting {
		prefix := o.file.Path + "!/"
		inside := func(path string) bool { return o.root || path == o.file.Path || strings.HasPrefix(path, prefix) }
		c.facts = slices.DeleteFunc(c.facts, func(f casefile.Facts) bool { return inside(f.Path) })
		c.passed = slices.DeleteFunc(c.passed, func(p passed) bool { return inside(p.path) })
		c.unread(o.file, &text.Problem{Kind: text.TooLarge})
	}
}
