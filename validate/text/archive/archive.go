// Package archive opens ZIP files, ASiC-E containers, 7z files and tar balls and hands over
// their members as parts. Nothing is ever written to disk; the names of members
// are names only. Every member is listed, those that can't be unpacked with the
// reason, so that no document disappears in a container.
package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// budget is what the members of one container may still unfold to.
type budget struct {
	perFile int64
	most    int64 // of all members together
	total   int64 // what is left of it
	ratio   int64
}

func newBudget(lim text.Limits) *budget {
	most := min(lim.Expanded, lim.PartsBytes)
	return &budget{
		perFile: lim.FileBytes,
		most:    most,
		total:   most,
		ratio:   lim.Ratio,
	}
}

// unfolded is how many bytes may come out of packed ones before it looks like a
// bomb. The first MiB is free: short files of zeros are innocent.
func (b *budget) unfolded(packed int64) int64 {
	const free = 1 << 20
	if packed > (1<<62)/b.ratio {
		return 1 << 62
	}
	return free + max(0, packed)*b.ratio
}

// unpack reads a member from r, which takes up packed bytes in the container and
// says to have size bytes (-1: it does not say). What comes out counts against the
// budget. A problem comes together with what was read until then, unless a limit
// is at fault: half of a file that is too large serves nobody.
func (b *budget) unpack(r io.Reader, packed, size int64) ([]byte, *text.Problem) {
	if p := b.refuse(packed, size); p != nil {
		return nil, p
	}
	most := min(b.perFile, b.total, b.unfolded(packed))
	var buf bytes.Buffer
	if size >= 0 {
		// A size that is a lie reserves at most what the packed bytes can make.
		buf.Grow(int(min(size, most, 64<<10+packed*8)) + bytes.MinRead)
	}
	_, err := buf.ReadFrom(io.LimitReader(r, most+1))
	if int64(buf.Len()) > most {
		b.total -= most
		return nil, b.refuse(packed, int64(buf.Len()))
	}
	b.total -= int64(buf.Len())
	if errors.Is(err, errUnfolds) {
		return nil, text.Over(text.LimitRatio, b.ratio)
	}
	if err != nil {
		return buf.Bytes(), &text.Problem{Kind: text.Damaged, Partial: buf.Len() > 0, Err: cause(err)}
	}
	return buf.Bytes(), nil
}

// refuse returns the limit that a member of size bytes breaks, or nil.
func (b *budget) refuse(packed, size int64) *text.Problem {
	switch {
	case packed >= 0 && size > b.unfolded(packed):
		return text.Over(text.LimitRatio, b.ratio)
	case size > b.perFile:
		return text.Over(text.LimitFileBytes, b.perFile)
	case size > b.total:
		return text.Over(text.LimitExpanded, b.most)
	}
	return nil
}

// cause returns err without anything that could stem from the file.
func cause(err error) error {
	for _, harmless := range []error{io.ErrUnexpectedEOF, zip.ErrChecksum, zip.ErrFormat} {
		if errors.Is(err, harmless) {
			return harmless
		}
	}
	return errors.New("the packed bytes are damaged")
}
