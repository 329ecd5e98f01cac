package mail

import (
	"bytes"
	"slices"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// maxOLE is the largest OLE container that is opened: walking its tree takes a
// call inside a call for each entry that a hostile file lines up.
const maxOLE = 128 << 20

// storage is a folder of an OLE container (MS-CFB).
type storage struct {
	streams map[string]*mscfb.File
	folders map[string]*storage
	left    *int64 // bytes that may still be read of all streams together
}

// openStorage returns the root of the OLE container that data is.
func openStorage(data []byte, most int64) (*storage, *text.Problem) {
	if len(data) > maxOLE {
		return nil, text.Over(text.LimitFileBytes, maxOLE)
	}
	r, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return nil, text.Problemf(text.Damaged, "the OLE container is damaged")
	}
	root := newStorage(&most)
	for _, f := range r.File[1:] { // the first is the root itself
		at := root
		for _, name := range f.Path {
			at = at.folder(name)
		}
		if f.FileInfo().IsDir() {
			at.folder(f.Name)
		} else {
			at.streams[f.Name] = f
		}
	}
	return root, nil
}

func newStorage(left *int64) *storage {
	return &storage{streams: make(map[string]*mscfb.File), folders: make(map[string]*storage), left: left}
}

func (s *storage) folder(name string) *storage {
	if s.folders[name] == nil {
		s.folders[name] = newStorage(s.left)
	}
	return s.folders[name]
}

// inside returns the folders in s whose names begin with prefix, in their order.
func (s *storage) inside(prefix string) []*storage {
	var names []string
	for name := range s.folders {
		if strings.HasPrefix(name, prefix) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	out := make([]*storage, len(names))
	for i, name := range names {
		out[i] = s.folders[name]
	}
	return out
}

// read returns the bytes of a stream, as far as they can be had; nil if there is
// no such stream. ok is false if a limit stands in the way.
func (s *storage) read(name string) (data []byte, ok bool) {
	f := s.streams[name]
	if f == nil {
		return nil, true
	}
	if f.Size > *s.left {
		return nil, false
	}
	*s.left -= f.Size
	// In steps: mscfb takes the square of the length of what is asked for at once.
	const step = 64 << 10
	for int64(len(data)) < f.Size {
		chunk := make([]byte, min(step, f.Size-int64(len(data))))
		n, err := f.Read(chunk)
		data = append(data, chunk[:n]...)
		if err != nil || n == 0 {
			break
		}
	}
	return data, true
}
