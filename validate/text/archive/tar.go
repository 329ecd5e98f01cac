package archive

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// errUnfolds ends the reading of a stream that unfolds to more than its limit.
var errUnfolds = errors.New("the packed stream unfolds to more than its limit")

// ReadTar opens a tar ball, packed with gzip or not, and a single file packed
// with gzip. It is a text.ReaderFunc.
func ReadTar(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.TarGZ}
	problem := readTar(ctx, src, lim, content)
	if err := ctx.Err(); err != nil {
		return content, err
	}
	if problem == nil && len(content.Parts) == 0 {
		problem = text.Problemf(text.Empty, "no members")
	}
	if problem != nil {
		problem.Partial = len(content.Parts) > 0
		content.Problem = problem
		return content, problem
	}
	return content, nil
}

func readTar(ctx context.Context, src text.Source, lim text.Limits, content *text.Content) *text.Problem {
	b := newBudget(lim)
	stream := bufio.NewReader(bytes.NewReader(src.Data))
	if bytes.HasPrefix(src.Data, []byte("\x1f\x8b")) {
		z, err := gzip.NewReader(stream)
		if err != nil {
			return text.Problemf(text.Damaged, "the gzip header is damaged")
		}
		packed := int64(len(src.Data))
		stream = bufio.NewReader(&limitedStream{r: z, left: b.unfolded(packed)})
		if head, _ := stream.Peek(512); !isTar(head) {
			part := text.Part{Name: gzippedName(src.Name, z.Name)}
			part.Data, part.Problem = b.unpack(stream, packed, -1)
			content.Parts = append(content.Parts, part)
			return nil
		}
	}
	members := tar.NewReader(stream)
	var names partname.Names
	for ctx.Err() == nil {
		h, err := members.Next()
		switch {
		case err == io.EOF:
			return nil
		case errors.Is(err, errUnfolds):
			return text.Over(text.LimitRatio, lim.Ratio)
		case err != nil && !errors.Is(err, tar.ErrInsecurePath):
			return &text.Problem{Kind: text.Damaged, Err: cause(err)}
		case h.Typeflag == tar.TypeDir || h.Typeflag == tar.TypeXGlobalHeader:
			continue
		case len(content.Parts) == lim.Members:
			return text.Over(text.LimitMembers, lim.Members)
		}
		part := text.Part{Name: names.Take(tarName(h.Name))}
		switch {
		case h.Typeflag == tar.TypeReg && !sparse(h):
			part.Data, part.Problem = b.unpack(members, h.Size, h.Size)
		case h.Typeflag == tar.TypeSymlink || h.Typeflag == tar.TypeLink:
			part.Problem = text.Problemf(text.Pointer, "a link, not followed")
		default:
			part.Problem = text.Problemf(text.Unsupported, "a member of type %q", h.Typeflag)
		}
		content.Parts = append(content.Parts, part)
	}
	return nil
}

// limitedStream fails with errUnfolds once left bytes were read.
type limitedStream struct {
	r    io.Reader
	left int64
}

func (l *limitedStream) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errUnfolds
	}
	n, err := l.r.Read(p[:min(int64(len(p)), l.left)])
	l.left -= int64(n)
	return n, err
}

// isTar reports whether head, the first 512 bytes, is the header of a tar ball.
func isTar(head []byte) bool {
	return len(head) >= 262 && string(head[257:262]) == "ustar"
}

// sparse reports whether the member is one of GNU's files with holes, which can
// be a terabyte of zeros in a hundred bytes.
func sparse(h *tar.Header) bool {
	for key := range h.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return h.Typeflag == tar.TypeGNUSparse
}

// gzippedName returns what the file in a gzip stream is called: as the stream
// says, or else the file's own name without ".gz".
func gzippedName(file, said string) string {
	for _, name := range []string{said, strings.TrimSuffix(path.Base(file), ".gz")} {
		if name = partname.Clean(tarName(name)); name != "" {
			return path.Base(name)
		}
	}
	return "uten-navn-1"
}

// tarName returns a member's name as UTF-8. Old tar programs wrote what the
// system used, and gzip writes ISO 8859-1.
func tarName(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	runes := make([]rune, len(name))
	for i := range len(name) {
		runes[i] = rune(name[i])
	}
	return string(runes)
}
