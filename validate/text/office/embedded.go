package office

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// embedded hands over the files that somebody has put into an OOXML document as
// objects. The workbooks behind charts are not among them: the chart shows what is in
// those.
func (a *archive) embedded() error {
	a.job.tell()
	var rels []string
	for name := range a.files {
		dir, base := path.Split(name)
		if path.Base(dir) == "_rels" && path.Ext(base) == ".rels" && !strings.Contains(dir, "/charts/") {
			rels = append(rels, path.Join(path.Dir(path.Clean(dir)), strings.TrimSuffix(base, ".rels")))
		}
	}
	slices.Sort(rels)
	var names partname.Names
	seen := map[string]bool{}
	for _, owner := range rels {
		links, err := a.relations(owner)
		if stop(err) {
			return err
		}
		for _, r := range links {
			key := memberKey(r.target)
			if r.kind != "package" && r.kind != "oleObject" || r.target == "" || seen[key] || !a.has(r.target) {
				continue
			}
			seen[key] = true
			if len(a.job.content.Parts) == a.job.lim.Members {
				return text.Over(text.LimitMembers, a.job.lim.Members)
			}
			if err := a.object(r.target, &names); err != nil {
				return err
			}
		}
	}
	return nil
}

// object adds the member of that name to the parts.
func (a *archive) object(name string, names *partname.Names) error {
	r, err := a.open(name)
	if err != nil {
		a.job.content.Parts = append(a.job.content.Parts, text.Part{Name: names.Take(path.Base(name)), Problem: text.Problemf(text.Damaged, "opening an object")})
		return nil
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	part := text.Part{Data: data}
	said := path.Base(name)
	switch {
	case stop(err):
		return err
	case err != nil:
		part.Problem = text.Problemf(text.Damaged, "unpacking an object")
		part.Problem.Partial = len(data) > 0
	case bytes.HasPrefix(data, oleMagic):
		file, inner, known := oleObject(data)
		if known && inner == nil {
			return nil // a formula: the page shows it
		}
		if part.Data = inner; inner == nil {
			part.Problem = text.Problemf(text.Unsupported, "an object of an unknown program")
		}
		if file != "" {
			said = file
		}
	}
	part.Name = names.Take(path.Base("/" + partname.Clean(said)))
	a.job.content.Parts = append(a.job.content.Parts, part)
	return nil
}

// oleObject returns the file in an OLE object and what it was called, if the object
// tells. known without data is an object that holds no file but what the page shows.
func oleObject(data []byte) (name string, file []byte, known bool) {
	doc, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return "", nil, false
	}
	if onlyShown[doc.ID()] != "" {
		return "", nil, true
	}
	for _, f := range doc.File {
		if len(f.Path) > 0 {
			continue // of an object in the object
		}
		switch f.Name {
		case "WordDocument", "Workbook", "Book", "PowerPoint Document", "__properties_version1.0", "EncryptedPackage":
			return "", data, true
		case "Equation Native":
			return "", nil, true
		case "Package", "CONTENTS", "\x01Ole10Native", "Ole10Native":
			held, err := io.ReadAll(io.LimitReader(f, int64(len(data))))
			if err != nil && !errors.Is(err, io.EOF) || len(held) == 0 {
				continue
			}
			if f.Name == "Package" || f.Name == "CONTENTS" {
				return "", held, true
			}
			if name, file := packaged(held); file != nil {
				return name, file, true
			}
		}
	}
	return "", nil, false
}

// packaged returns the file that the Windows packager put into an object (MS-OLEDS
// 2.3.6): size, a mark, label, file name, eight bytes and the path it was copied to,
// and then the bytes with their size.
func packaged(b []byte) (name string, file []byte) {
	if len(b) < 6 {
		return "", nil
	}
	_, rest, ok := bytes.Cut(b[6:], []byte{0})
	said, rest, more := bytes.Cut(rest, []byte{0})
	if !ok || !more || len(rest) < 8 {
		return "", nil
	}
	n := binary.LittleEndian.Uint32(rest[4:])
	if rest = rest[8:]; uint64(n)+4 > uint64(len(rest)) {
		return "", nil
	}
	rest = rest[n:]
	size := binary.LittleEndian.Uint32(rest)
	if rest = rest[4:]; uint64(size) > uint64(len(rest)) {
		return "", nil
	}
	name = strings.ToValidUTF8(string(said), "_")
	return path.Base(strings.ReplaceAll(name, `\`, "/")), rest[:size]
}
