package archive

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// signatureHeader is how long the first header of a 7z file is. (7zFormat.txt in
// the LZMA SDK describes the format.)
const signatureHeader = 32

// ReadSevenZip opens a 7z file. Members that are packed as 7-Zip packs documents
// are unpacked (Copy, LZMA, LZMA2, Deflate, BZip2); encrypted ones, and those of
// another method, are named as such. It is a text.ReaderFunc.
func ReadSevenZip(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.SevenZ}
	z := &sevenZip{ctx: ctx, data: src.Data, budget: newBudget(lim), content: content, lim: lim}
	err := z.read()
	if ctx.Err() != nil {
		return content, ctx.Err()
	}
	if problem, ok := errors.AsType[*text.Problem](err); ok {
		problem.Partial = len(content.Parts) > 0
		content.Problem = problem
		return content, problem
	}
	return content, err
}

// sevenZip is a 7z file that is being opened.
type sevenZip struct {
	ctx     context.Context
	data    []byte
	lim     text.Limits
	budget  *budget
	content *text.Content
	names   partname.Names
}

func (z *sevenZip) read() error {
	table, err := z.table()
	if err != nil {
		return err
	}
	if len(table.files) == 0 {
		return text.Problemf(text.Empty, "no members")
	}
	next := 0 // of the streams of all folders
	streams := table.streams()
	var open *folderReader
	for _, f := range table.files {
		if err := z.ctx.Err(); err != nil {
			return err
		}
		if f.folder {
			continue
		}
		if len(z.content.Parts) == z.lim.Members {
			return text.Over(text.LimitMembers, z.lim.Members)
		}
		part := text.Part{Name: z.names.Take(f.name)}
		switch {
		case f.empty:
		case next == len(streams):
			part.Problem = text.Problemf(text.Damaged, "a member without data")
		default:
			s := streams[next]
			next++
			if open == nil || open.folder != s.folder {
				open = z.open(s.folder)
			}
			part.Data, part.Problem = open.member(s)
		}
		if f.link {
			part.Data, part.Problem = nil, text.Problemf(text.Pointer, "a symbolic link, not followed")
		}
		z.content.Parts = append(z.content.Parts, part)
	}
	return nil
}

// table reads the table of contents, which stands at the end and is mostly packed
// itself.
func (z *sevenZip) table() (*contents, error) {
	if len(z.data) < signatureHeader {
		return nil, text.Problemf(text.Damaged, "the file ends in its first header")
	}
	start := z.data[12:signatureHeader]
	if crc32.ChecksumIEEE(start) != binary.LittleEndian.Uint32(z.data[8:]) {
		return nil, text.Problemf(text.Damaged, "the first header is damaged")
	}
	offset, size := binary.LittleEndian.Uint64(start), binary.LittleEndian.Uint64(start[8:])
	if size == 0 {
		return &contents{}, nil
	}
	body := uint64(len(z.data) - signatureHeader)
	if offset > body || size > body-offset {
		return nil, text.Problemf(text.Damaged, "the table of contents is cut off")
	}
	header := z.data[signatureHeader+offset:][:size]
	if crc32.ChecksumIEEE(header) != binary.LittleEndian.Uint32(start[16:]) {
		return nil, text.Problemf(text.Damaged, "the table of contents is damaged")
	}
	// A table may be packed, and what that unfolds to may be packed again.
	for range 4 {
		r := &tableReader{data: header, most: 8*z.lim.Members + 64}
		switch r.byte() {
		case idHeader:
			return r.contents()
		case idEncodedHeader:
			packed, err := r.streamsInfo()
			if err != nil {
				return nil, err
			}
			if header, err = z.unpackTable(packed); err != nil {
				return nil, err
			}
		default:
			return nil, r.fault()
		}
	}
	return nil, text.Problemf(text.Damaged, "the table of contents is packed over and over")
}

func (z *sevenZip) unpackTable(packed *contents) ([]byte, error) {
	const most = 32 << 20 // bytes; ten thousand names take up two million
	if len(packed.folders) != 1 || len(packed.folders[0].members) != 1 {
		return nil, text.Problemf(text.Damaged, "the table of contents is not packed as one")
	}
	f := packed.folders[0]
	if f.unpacked() > most {
		return nil, text.Over(text.LimitMembers, z.lim.Members)
	}
	// Whoever encrypts the names of the members has their table encrypted.
	data, problem := z.open(f).member(f.members[0])
	if problem != nil {
		return nil, problem
	}
	return data, nil
}

// open begins to unpack a folder: some members that are packed in one go.
func (z *sevenZip) open(f *folder) *folderReader {
	r := &folderReader{folder: f, budget: z.budget}
	r.packed, r.problem = f.checkedPacked(z.data)
	if r.problem == nil {
		r.problem = f.refuse(z.budget, int64(len(r.packed)))
	}
	if r.problem == nil {
		r.stream, r.problem = f.decoder(&patient{z.ctx, bytes.NewReader(r.packed)})
	}
	return r
}

// patient reads until the time is up.
type patient struct {
	ctx context.Context
	r   *bytes.Reader
}

func (p *patient) Read(b []byte) (int, error) {
	if err := p.ctx.Err(); err != nil {
		return 0, err
	}
	return p.r.Read(b)
}

// folderReader unpacks the members of one folder, one after the other.
type folderReader struct {
	folder  *folder
	budget  *budget
	packed  []byte
	stream  io.Reader
	problem *text.Problem // why no more can be had of the folder
}

// member unpacks the next member. A decoder that panics has met what it was not
// made for.
func (r *folderReader) member(s stream) (data []byte, problem *text.Problem) {
	if r.problem != nil {
		return nil, r.problem
	}
	defer func() {
		if x := recover(); x != nil {
			r.problem = text.Problemf(text.Damaged, "the packed bytes break their decoder: %T", x)
			data, problem = nil, r.problem
		}
	}()
	packed := int64(len(r.packed))
	if p := r.budget.refuse(packed, s.size); p != nil {
		if n, err := io.CopyN(io.Discard, r.stream, s.size); n < s.size {
			r.problem = &text.Problem{Kind: text.Damaged, Err: cause(err)}
		}
		return nil, p
	}
	data, problem = r.budget.unpack(io.LimitReader(r.stream, s.size), packed, s.size)
	switch {
	case problem != nil:
		r.problem = &text.Problem{Kind: problem.Kind, Over: problem.Over, Err: problem.Err}
	case int64(len(data)) < s.size:
		r.problem = text.Problemf(text.Damaged, "the packed bytes end inside a member")
		problem = &text.Problem{Kind: text.Damaged, Partial: len(data) > 0, Err: r.problem.Err}
	case s.checked && crc32.ChecksumIEEE(data) != s.crc:
		problem = text.Problemf(text.Damaged, "a member does not fit its checksum")
		problem.Partial = len(data) > 0
	}
	return data, problem
}
