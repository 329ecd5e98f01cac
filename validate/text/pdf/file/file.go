// Package file opens PDF files and gives access to what is in them: objects
// through ledongthuc/pdf, streams as decoded bytes, pages with what they
// inherit, bookmarks, attached files and metadata.
//
// ledongthuc/pdf trusts a file's cross-reference table with its memory and its
// time. So it is only ever handed a plain table that was checked before
// (health.go). Every other file is taken apart by pdfcpu first and put together
// anew (mend.go). Where pdfcpu gives up, and where a file is encrypted, the
// objects are searched for (search.go), decrypted (password.go, decrypt.go),
// unpacked and written anew (rebuild.go, copy.go).
//
// ledongthuc/pdf panics where an object is malformed. Functions of this package
// that take a pdf.Value may panic in the same way; Guard turns that into an
// error, and every caller outside works inside a Guard.
package file

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// File is an open PDF file. It is used by one goroutine at a time.
type File struct {
	source *source
	reader *pdf.Reader
	limits text.Limits
	budget budget
	mended bool
}

// budget is what is left of what reading the file may cost.
type budget struct {
	expanded int64 // bytes of decoded streams
	scanned  int64 // bytes searched for the end of streams whose length is wrong
}

// ErrPassword tells that the file opens only with a password.
var ErrPassword = errors.New("file is encrypted with a password")

// Open opens the PDF file that data holds. Healthy files are read as they are.
// The error is a *text.Problem, or ctx's.
func Open(ctx context.Context, data []byte, limits text.Limits) (*File, error) {
	data = trimLead(data)
	if tail, ok := plainTail(data); ok {
		if f, err := open(ctx, data, tail, limits); err == nil {
			return f, nil
		}
	}
	return OpenMended(ctx, data, limits)
}

// OpenMended opens the file like Open, but never reads it as it is. It is for a
// file that turned out to be broken although its cross-reference table is sound.
func OpenMended(ctx context.Context, data []byte, limits text.Limits) (*File, error) {
	data = trimLead(data)
	ways := []func() (whole, tail []byte, err error){
		func() ([]byte, []byte, error) { return mend(ctx, data) },
		func() ([]byte, []byte, error) { return rebuild(ctx, data, limits) },
	}
	if encrypted(data) {
		slices.Reverse(ways)
	}
	for _, way := range ways {
		f, err := openBy(ctx, way, limits)
		if err == nil {
			return f, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if errors.Is(err, ErrPassword) {
			return nil, &text.Problem{Kind: text.NeedsPassword, Err: ErrPassword}
		}
	}
	return nil, &text.Problem{Kind: text.Damaged, Err: errNoObjects}
}

// OpenRebuilt opens the file by what a search for its objects finds. It is for a
// file that OpenMended can't mend wholly, such as one whose objects have no end.
func OpenRebuilt(ctx context.Context, data []byte, limits text.Limits) (*File, error) {
	data = trimLead(data)
	return openBy(ctx, func() ([]byte, []byte, error) { return rebuild(ctx, data, limits) }, limits)
}

// openBy opens the file that way makes.
func openBy(ctx context.Context, way func() (whole, tail []byte, err error), limits text.Limits) (*File, error) {
	whole, tail, err := way()
	if err != nil {
		return nil, err
	}
	f, err := open(ctx, whole, tail, limits)
	if err != nil {
		return nil, err
	}
	f.mended = true
	return f, nil
}

var (
	errNoObjects = errors.New("no readable PDF objects")
	errNoPages   = errors.New("no page tree")
)

// open opens data followed by tail and makes sure that there is a page tree.
func open(ctx context.Context, data, tail []byte, limits text.Limits) (*File, error) {
	f, err := attach(ctx, data, tail, limits)
	if err != nil {
		return nil, err
	}
	err = f.Guard(func() error {
		if pages := f.Catalog().Key("Pages"); pages.Key("Kids").Kind() != pdf.Array && pages.Key("Type").Name() != "Page" {
			return errNoPages
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// attach lets ledongthuc/pdf open data followed by tail.
func attach(ctx context.Context, data, tail []byte, limits text.Limits) (*File, error) {
	f := &File{
		source: newSource(ctx, data, tail),
		limits: limits,
		budget: budget{expanded: limits.Expanded, scanned: 4*int64(len(data)) + 1<<20},
	}
	err := f.Guard(func() error {
		reader, err := pdf.NewReader(f.source, f.source.size())
		if err != nil {
			return fmt.Errorf("read cross-reference table: %w", err)
		}
		f.reader = reader
		return nil
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Mended reports whether the file had to be mended to be read.
func (f *File) Mended() bool { return f.mended }

// Catalog returns the document catalog.
func (f *File) Catalog() pdf.Value { return f.reader.Trailer().Key("Root") }

// headWindow is how far into a file viewers look for its header.
const headWindow = 1024

// trimLead drops what stands before the header "%PDF-", since the offsets in
// the file count from there.
func trimLead(data []byte) []byte {
	if i := bytes.Index(data[:min(len(data), headWindow)], []byte("%PDF-")); i > 0 {
		return data[i:]
	}
	return data
}
