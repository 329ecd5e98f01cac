package file

import (
	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

const (
	maxBookmarks     = 10_000
	maxBookmarkDepth = 16
)

// Outline returns the bookmarks in the order in which a viewer shows them. A
// cycle among them ends at the limits, and a bookmark met again ends its branch.
func (f *File) Outline(pages []Page) []text.Bookmark {
	o := outline{index: map[int]int{}, seen: map[int]bool{}}
	for i := range pages {
		if pages[i].Object > 0 {
			o.index[pages[i].Object] = i
		}
	}
	// What can't be read of the bookmarks is left out.
	_ = f.Guard(func() error {
		root := f.Catalog().Key("Outlines")
		if root.IsNull() {
			return nil
		}
		o.names = f.destinations
		o.walk(root, 0)
		return nil
	})
	return o.marks
}

type outline struct {
	index map[int]int  // object number of a page to its index
	seen  map[int]bool // object numbers of the entries met
	named map[string]pdf.Value
	names func() map[string]pdf.Value
	marks []text.Bookmark
}

// walk adds the children of parent and what is below them.
func (o *outline) walk(parent pdf.Value, depth int) {
	if depth >= maxBookmarkDepth {
		return
	}
	entry, object := parent.Key("First"), References(parent)["First"]
	for entry.Kind() == pdf.Dict && len(o.marks) < maxBookmarks {
		if object > 0 && o.seen[object] {
			return
		}
		o.seen[object] = true
		o.marks = append(o.marks, text.Bookmark{
			Title: norsk.Clean(Text(entry.Key("Title"))), Page: o.target(entry), Depth: depth,
		})
		o.walk(entry, depth+1)
		entry, object = entry.Key("Next"), References(entry)["Next"]
	}
}

// target returns the index of the page that a bookmark leads to, or -1.
func (o *outline) target(entry pdf.Value) int {
	dest := entry.Key("Dest")
	if dest.IsNull() {
		if action := entry.Key("A"); action.Key("S").Name() == "GoTo" {
			dest = action.Key("D")
		}
	}
	if name := dest.Name() + dest.RawString(); name != "" {
		if o.named == nil {
			o.named = o.names()
		}
		dest = o.named[name]
	}
	if dest.Kind() == pdf.Dict {
		dest = dest.Key("D")
	}
	if refs := elementRefs(dest); len(refs) > 0 {
		if i, ok := o.index[refs[0]]; ok {
			return i
		}
	}
	return -1
}

// destinations returns the named destinations of the file.
func (f *File) destinations() map[string]pdf.Value {
	named := map[string]pdf.Value{}
	old := f.Catalog().Key("Dests")
	for _, key := range old.Keys() {
		if len(named) >= maxNames {
			break
		}
		named[key] = old.Key(key)
	}
	eachName(f.Catalog().Key("Names").Key("Dests"), "Names", func(key, value pdf.Value) bool {
		named[key.RawString()] = value
		return true
	})
	return named
}
