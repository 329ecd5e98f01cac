package validate

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Cache keeps between checks what became of files. What it is given holds the
// facts of documents and no text: quotes of at most 80 characters, names inside
// containers. Its methods are called by many goroutines.
//
// Keys tell apart the content, the name, the limits and the engines for OCR, but
// not the programs: a Cache must never hand out what another version of the
// program, or one with another Reader, has stored. What it can't find or can't
// vouch for it reports as missing.
type Cache interface {
	Load(key string) (data []byte, ok bool)
	Store(key string, data []byte)
}

// outcome is what became of one file of the folder, and of all that came out of
// it. In the cache, the paths are told from the file's own on.
type outcome struct {
	Facts  []casefile.Facts `json:"facts,omitempty"`
	Passed []passed         `json:"passed,omitempty"`
	Bytes  int64            `json:"bytes"` // of all files
	Text   []written        `json:"text,omitempty"`
}

// key returns the key of a file's outcome; "" where nothing is kept.
func (c *collector) key(o *origin) string {
	if c.opt.Cache == nil || o.sha256 == "" {
		return ""
	}
	engine := c.opt.Engines()
	h := sha256.New()
	// These values can't fail to encode, nor can a hash to be written to.
	_ = json.NewEncoder(h).Encode([]any{o.sha256, path.Base(o.path), o.bundle, c.opt.Limits, engine})
	return hex.EncodeToString(h.Sum(nil))
}

// recall takes over what the cache knows of a file, and reports whether it knows
// anything of it.
func (c *collector) recall(o *origin) bool {
	o.key = c.key(o)
	if o.key == "" {
		return false
	}
	data, ok := c.opt.Cache.Load(o.key)
	if !ok {
		return false
	}
	var known outcome
	if json.Unmarshal(data, &known) != nil {
		return false
	}
	known.move("", o.prefix())
	c.mu.Lock()
	defer c.mu.Unlock()
	o.outcome, o.recalled = known, true
	for _, w := range known.Text {
		c.written += w.Bytes
	}
	return true
}

// remember puts what became of a file into the cache, unless another check could
// end otherwise.
func (c *collector) remember(o *origin) {
	c.mu.Lock()
	skip := o.recalled || o.changing || c.refused || o.burst() || slices.ContainsFunc(o.outcome.Facts, func(f casefile.Facts) bool {
		return passing(f) || f.Over.Limit == text.LimitAllText // not understood for what else lies in the folder
	})
	kept := outcome{
		Facts: slices.Clone(o.outcome.Facts), Passed: slices.Clone(o.outcome.Passed),
		Bytes: o.outcome.Bytes, Text: slices.Clone(o.outcome.Text),
	}
	c.mu.Unlock()
	if skip || o.key == "" {
		return
	}
	kept.move(o.prefix(), "")
	if data, err := json.Marshal(kept); err == nil {
		c.opt.Cache.Store(o.key, data)
	}
}

// prefix returns what the paths of all that came out of o begin with.
func (o *origin) prefix() string {
	if o.bundle {
		return "" // the members of an archive that is the folder have no prefix
	}
	return o.path
}

// move makes paths that begin with from begin with to.
func (out *outcome) move(from, to string) {
	for i := range out.Facts {
		out.Facts[i].Path = to + strings.TrimPrefix(out.Facts[i].Path, from)
	}
	for i := range out.Passed {
		out.Passed[i].Path = to + strings.TrimPrefix(out.Passed[i].Path, from)
	}
	for i := range out.Text {
		out.Text[i].Path = to + strings.TrimPrefix(out.Text[i].Path, from)
	}
}

// passing reports whether a document has a problem that it may not have the next
// time: of the machine, or of a fault of ours.
func passing(f casefile.Facts) bool {
	switch f.Problem {
	case text.TooSlow, text.Crashed, text.Inaccessible:
		return true
	}
	return f.Over.Limit == text.LimitMemory
}

// mayChange notes that reading o's pictures failed with err, which may be
// otherwise the next time.
func (c *collector) mayChange(o *origin, err error) {
	if p, ok := errors.AsType[*text.Problem](err); ok && !passing(casefile.Facts{Problem: p.Kind, Over: p.Over}) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	o.changing = true
}
