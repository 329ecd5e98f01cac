package text

import (
	"context"
	"time"
)

// Source is a file to read: its bytes, and the name that it goes by.
type Source struct {
	Name string // base name or path; a hint for the format, never opened
	Data []byte
}

// Reader reads files of one or several formats.
type Reader interface {
	// Read returns what src holds, within lim.
	//
	// A file that is at fault yields a *Problem as the error, together with what
	// was read until then (Content is then non-nil if there is anything to keep).
	// Read returns ctx's error soon after ctx ends. It keeps nothing of src.
	Read(ctx context.Context, src Source, lim Limits) (*Content, error)
}

// ReaderFunc makes a function a Reader.
type ReaderFunc func(ctx context.Context, src Source, lim Limits) (*Content, error)

// Read calls f.
func (f ReaderFunc) Read(ctx context.Context, src Source, lim Limits) (*Content, error) {
	return f(ctx, src, lim)
}

// Limits bound what reading one file may cost. A field that is zero means its
// default; see WithDefaults.
type Limits struct {
	FileBytes  int64         // size of a file
	Expanded   int64         // bytes that one file may unfold to, all parts and streams together
	Ratio      int64         // how many times its packed size a member may unfold to, beyond the first MiB
	Depth      int           // containers inside containers
	Members    int           // parts of one container
	Pages      int           // pages, sheets, slides
	TextBytes  int64         // text of one document
	AllText    int64         // text of all documents of a folder
	Cells      int           // cells of a workbook
	XMLDepth   int           // nesting of XML elements
	Time       time.Duration // for one document
	PartsBytes int64         // bytes of all parts of one container
}

// WithDefaults returns l with every zero field set to its default. The defaults
// leave room for the largest honest bundle that Statsforvalteren can receive
// (1 GB by eFormidling) to be refused with a sentence rather than to fill the
// memory of a school PC.
func (l Limits) WithDefaults() Limits {
	set := func(v *int64, d int64) {
		if *v == 0 {
			*v = d
		}
	}
	setInt := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	set(&l.FileBytes, 512<<20)
	set(&l.Expanded, 512<<20)
	set(&l.Ratio, 200)
	set(&l.TextBytes, 4<<20)
	set(&l.AllText, 32<<20)
	set(&l.PartsBytes, 512<<20)
	setInt(&l.Depth, 8)
	setInt(&l.Members, 10_000)
	setInt(&l.Pages, 5_000)
	setInt(&l.Cells, 500_000)
	setInt(&l.XMLDepth, 256)
	if l.Time == 0 {
		l.Time = 30 * time.Second
	}
	return l
}
