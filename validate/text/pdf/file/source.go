package file

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// source is what ledongthuc/pdf reads: the file's bytes, a header that it
// accepts over the file's own one, and a tail that leads to the cross-reference
// table. Reading ends by a panic when the context ends or the reads, each of
// which fills a buffer, become too many; Guard catches it.
type source struct {
	ctx   context.Context
	data  []byte
	tail  []byte
	reads int
}

// header is the one version that ledongthuc/pdf accepts for all files. It is as
// long as the shortest header with its line end, so that it hides no object.
const header = "%PDF-1.7\n"

// maxReads bounds the reads of one file: honest files of 5,000 pages need some
// 200,000.
const maxReads = 4_000_000

var errReads = errors.New("too many objects are read")

func newSource(ctx context.Context, data, tail []byte) *source {
	return &source{ctx: ctx, data: data, tail: tail, reads: maxReads}
}

func (s *source) size() int64 { return int64(len(s.data) + len(s.tail)) }

// stop is a panic that must not be mistaken for a malformed object.
type stop struct{ err error }

// ReadAt implements io.ReaderAt.
func (s *source) ReadAt(p []byte, off int64) (int, error) {
	s.reads--
	if s.reads < 0 {
		panic(stop{errReads})
	}
	if s.reads%64 == 0 {
		if err := s.ctx.Err(); err != nil {
			panic(stop{err})
		}
	}
	if off < 0 || off >= s.size() {
		return 0, io.EOF
	}
	n := 0
	if off < int64(len(s.data)) {
		n = copy(p, s.data[off:])
	}
	if n < len(p) && off+int64(n) < s.size() {
		n += copy(p[n:], s.tail[off+int64(n)-int64(len(s.data)):])
	}
	if off < int64(len(header)) {
		copy(p[:n], header[off:])
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// ErrMalformed is what Guard returns for an object that can't be parsed.
var ErrMalformed = errors.New("malformed object")

// Guard calls do and returns its error. A panic in it, as malformed objects
// cause in the libraries, becomes an error: the context's, that of an exhausted
// budget, or ErrMalformed.
func (f *File) Guard(do func() error) error { return guard(do) }

func guard(do func() error) (err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case stop:
			err = x.err
		default:
			// What the libraries panic with may quote the document, so only its
			// type is told.
			err = fmt.Errorf("%w (%T)", ErrMalformed, x)
		}
	}()
	return do()
}

// Fatal reports whether err means that reading the file must end: the context
// ended or a budget is spent. Other errors concern one object only.
func Fatal(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, errReads)
}
