package validate

import (
	"sync/atomic"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// origin is a file of the folder that holds others, and how much has come out
// of it at all depths. The readers bound what a single container unfolds to; a
// bomb can be wide as well as deep, so the sum is bounded too.
type origin struct {
	path     string // of the file, as the report names it
	place    int    // among the files of the folder
	sha256   string // "" where the file could not be loaded
	bundle   bool   // it is all that was handed in
	key      string // of its outcome in the cache; "" where nothing is kept
	file     casefile.Facts
	root     bool         // the archive that is the folder itself
	unfolded atomic.Int64 // bytes
	members  atomic.Int64
	over     atomic.Bool

	// These are guarded by the collector's lock.
	pending  int     // files that came out of it and have not been looked at, itself included
	outcome  outcome // what has become of it so far
	recalled bool    // the outcome was known from an earlier check
	changing bool    // another check could end otherwise, though nothing in the file changes
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
	o.over.Store(true)
	return false
}

// gather puts together what became of all files. One that held too much counts as
// one document with that problem, whatever came out of it.
func (c *collector) gather() {
	for _, o := range c.origins {
		if o.burst() {
			o.outcome = outcome{Bytes: o.outcome.Bytes}
			c.unread(o, o.file, text.Over(text.LimitUnfolded, c.opt.Limits.Expanded))
		}
	}
	c.makeRoom()
	for _, o := range c.origins {
		c.facts = append(c.facts, o.outcome.Facts...)
		c.passed = append(c.passed, o.outcome.Passed...)
	}
}
