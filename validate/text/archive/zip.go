package archive

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
	"github.com/mappesjekk/mappesjekk/validate/text/zipmend"
)

// ReadZIP opens a ZIP file or an ASiC-E container, which is a ZIP with a set
// table of contents (ETSI EN 319 162-1). Folders are not parts. It is a
// text.ReaderFunc.
func ReadZIP(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.ZIP}
	files, problem := open(src.Data, lim)
	content.Problem = problem
	if len(files) == 0 && problem != nil {
		return content, problem
	}
	z := &unzipper{budget: newBudget(lim), names: newNameDecoder(files), overlapping: overlapping(files)}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return content, err
		}
		if strings.HasSuffix(f.Name, "/") || strings.HasSuffix(f.Name, `\`) {
			continue
		}
		if len(content.Parts) == lim.Members {
			content.Problem = text.Over(text.LimitMembers, lim.Members)
			content.Problem.Partial = true
			break
		}
		content.Parts = append(content.Parts, z.part(f))
	}
	if isASiC(content.Parts) {
		content.Format = text.ASiCE
		markASiC(content.Parts)
		markAltered(content.Parts)
	}
	if len(content.Parts) == 0 && content.Problem == nil {
		content.Problem = text.Problemf(text.Empty, "no members")
	}
	if content.Problem != nil {
		return content, content.Problem
	}
	return content, nil
}

// open reads the table of contents. Where that is cut off it returns what can be
// found without it, and a problem.
func open(data []byte, lim text.Limits) ([]*zip.File, *text.Problem) {
	// archive/zip goes on reading entries whatever the number at the end says, and
	// keeps some hundred bytes for each: count them first. Members that are ZIPs
	// themselves may add theirs, hence the room.
	if bytes.Count(data, []byte("PK\x01\x02")) > 8*lim.Members+64 {
		return nil, text.Over(text.LimitMembers, lim.Members)
	}
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err == nil || errors.Is(err, zip.ErrInsecurePath) {
		return r.File, nil
	}
	problem := text.Problemf(text.Damaged, "the table of contents is damaged or cut off")
	mended, ok := zipmend.Mend(data, lim.Members, lim.Expanded)
	if !ok {
		return nil, problem
	}
	r, err = zip.NewReader(bytes.NewReader(mended), int64(len(mended)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, problem
	}
	problem.Partial = true
	return r.File, problem
}

// unzipper turns members into parts.
type unzipper struct {
	budget      *budget
	names       nameDecoder
	taken       partname.Names
	overlapping map[*zip.File]bool
}

func (z *unzipper) part(f *zip.File) text.Part {
	part := text.Part{Name: z.taken.Take(z.names.decode(f))}
	part.Data, part.Problem = z.unpack(f)
	return part
}

func (z *unzipper) unpack(f *zip.File) ([]byte, *text.Problem) {
	switch {
	case f.Flags&1 != 0:
		return nil, text.Problemf(text.NeedsPassword, "an encrypted member")
	case f.Mode()&fs.ModeSymlink != 0:
		return nil, text.Problemf(text.Pointer, "a symbolic link, not followed")
	case z.overlapping[f]:
		return nil, text.Problemf(text.Suspicious, "members that share their bytes")
	}
	packed, size := clamp(f.CompressedSize64), clamp(f.UncompressedSize64)
	if p := z.budget.refuse(packed, size); p != nil {
		return nil, p
	}
	r, err := f.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return nil, text.Problemf(text.Packed, "packing method %d", f.Method)
	}
	if err != nil {
		return nil, text.Problemf(text.Damaged, "the member's own header is damaged")
	}
	defer r.Close()
	return z.budget.unpack(r, packed, size)
}

func clamp(n uint64) int64 { return int64(min(n, 1<<62)) }

// overlapping returns the members whose packed bytes overlap with another's. No
// packer makes such a file; a zip bomb does, to unfold the same bytes many times
// over (D. Fifield, "A better zip bomb", WOOT 2019).
func overlapping(files []*zip.File) map[*zip.File]bool {
	type stretch struct {
		start, end int64
		file       *zip.File
	}
	var all []stretch
	for _, f := range files {
		start, err := f.DataOffset()
		if err != nil || f.CompressedSize64 == 0 {
			continue
		}
		all = append(all, stretch{start, start + clamp(f.CompressedSize64), f})
	}
	slices.SortFunc(all, func(a, b stretch) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
	})
	found := make(map[*zip.File]bool)
	for i, last := 1, 0; i < len(all); i++ {
		if all[i].start < all[last].end {
			found[all[i].file], found[all[last].file] = true, true
		}
		if all[i].end > all[last].end {
			last = i
		}
	}
	return found
}
