// Package handed makes a file system of what a user hands to a page: files that
// the page can read piece by piece, under paths that it tells.
package handed

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// Entry is a file or folder that was handed in.
type Entry struct {
	// Path is '/'-separated and relative to the folder. The folders on the way to it
	// need no entries of their own.
	Path string
	Dir  bool
	Size int64 // bytes
	// Data reads the file; nil for a folder. The file is not read before somebody
	// opens it and reads it, and no further than that goes.
	Data io.ReaderAt
}

// FS returns the file system of all entries. Where two have the same path, the
// first counts. An entry whose path has an empty element, "." or ".." has no place
// in it.
func FS(entries []Entry) fs.FS {
	tree := tree{".": &node{Entry: Entry{Path: ".", Dir: true}}}
	for _, e := range entries {
		if fs.ValidPath(e.Path) && e.Path != "." {
			tree.add(e)
		}
	}
	for _, n := range tree {
		slices.SortFunc(n.children, func(a, b *node) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return tree
}

// tree holds every file and folder by its path.
type tree map[string]*node

// add puts e in its place, and the folders above it in theirs.
func (t tree) add(e Entry) *node {
	if n, taken := t[e.Path]; taken {
		return n
	}
	n := &node{Entry: e}
	t[e.Path] = n
	parent := t.add(Entry{Path: path.Dir(e.Path), Dir: true})
	parent.children = append(parent.children, n)
	return n
}

// Open implements fs.FS.
func (t tree) Open(name string) (fs.File, error) {
	n, err := t.find("open", name)
	if err != nil {
		return nil, err
	}
	if n.Entry.Dir {
		return opened{node: n}, nil
	}
	return opened{n, io.NewSectionReader(n.Data, 0, n.Entry.Size)}, nil
}

// ReadDir implements fs.ReadDirFS.
func (t tree) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := t.find("readdir", name)
	if err != nil {
		return nil, err
	}
	entries := make([]fs.DirEntry, len(n.children))
	for i, child := range n.children {
		entries[i] = child
	}
	return entries, nil
}

func (t tree) find(op, name string) (*node, error) {
	if n, ok := t[name]; ok {
		return n, nil
	}
	return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// node is an entry in its place. It is its own fs.DirEntry and fs.FileInfo.
type node struct {
	Entry
	children []*node
}

func (n *node) Name() string               { return path.Base(n.Path) }
func (n *node) IsDir() bool                { return n.Entry.Dir }
func (n *node) Type() fs.FileMode          { return n.Mode().Type() }
func (n *node) Info() (fs.FileInfo, error) { return n, nil }
func (n *node) Size() int64                { return n.Entry.Size }
func (n *node) ModTime() time.Time         { return time.Time{} } // nothing is judged by it
func (n *node) Sys() any                   { return nil }

func (n *node) Mode() fs.FileMode {
	if n.Entry.Dir {
		return fs.ModeDir | 0o500
	}
	return 0o400
}

// opened is a node that somebody reads.
type opened struct {
	node *node
	data *io.SectionReader // nil for a folder
}

func (o opened) Stat() (fs.FileInfo, error) { return o.node, nil }
func (o opened) Close() error               { return nil }

func (o opened) Read(p []byte) (int, error) {
	if o.data == nil {
		return 0, &fs.PathError{Op: "read", Path: o.node.Path, Err: fs.ErrInvalid}
	}
	return o.data.Read(p)
}
