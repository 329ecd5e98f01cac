package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/zipmend"
)

// freeBytes is how much a member may unfold to whatever its packed size: small
// members of empty tables pack very well.
const freeBytes = 1 << 20

// archive is the ZIP file that a document of OOXML or ODF is.
type archive struct {
	job   *job
	files map[string]*zip.File // by name, lower case, as the formats compare them
	left  int64                // bytes that the members still may unfold to
}

var oleMagic = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

// openArchive opens the file of j. One that is encrypted as a whole, which then
// is an OLE container, needs a password.
func openArchive(j *job) (*archive, error) {
	if bytes.HasPrefix(j.src.Data, oleMagic) {
		if oleHas(j.src.Data, "EncryptedPackage") {
			return nil, text.Problemf(text.NeedsPassword, "encrypted package")
		}
		return nil, text.Problemf(text.Damaged, "an OLE container instead of a ZIP archive")
	}
	z, err := zip.NewReader(bytes.NewReader(j.src.Data), int64(len(j.src.Data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		if z = mend(j); z == nil {
			return nil, text.Problemf(text.Damaged, "opening as ZIP archive: %w", err)
		}
	}
	if len(z.File) > j.lim.Members {
		return nil, text.Over(text.LimitMembers, j.lim.Members)
	}
	a := &archive{job: j, files: make(map[string]*zip.File, len(z.File)), left: j.lim.Expanded}
	for _, f := range z.File {
		key := memberKey(f.Name)
		if _, twice := a.files[key]; !twice {
			a.files[key] = f
		}
	}
	return a, nil
}

// mend opens what is left of a file whose end is cut off; nil if that is nothing.
func mend(j *job) *zip.Reader {
	mended, ok := zipmend.Mend(j.src.Data, j.lim.Members, j.lim.Expanded)
	if !ok {
		return nil
	}
	z, err := zip.NewReader(bytes.NewReader(mended), int64(len(mended)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil
	}
	j.mended = true
	return z
}

func memberKey(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// oleHas reports whether the OLE container data has a stream of that name.
func oleHas(data []byte, stream string) bool {
	doc, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return false
	}
	for _, f := range doc.File {
		if f.Name == stream {
			return true
		}
	}
	return false
}

// has reports whether there is a member of that name.
func (a *archive) has(name string) bool {
	_, ok := a.files[memberKey(name)]
	return ok
}

// hasUnder reports whether there is a file in the folder.
func (a *archive) hasUnder(folder string) bool {
	for name := range a.files {
		if strings.HasPrefix(name, folder) && name != folder {
			return true
		}
	}
	return false
}

// open opens a member. Its error is fs.ErrNotExist if there is none of that
// name.
func (a *archive) open(name string) (io.ReadCloser, error) {
	f, ok := a.files[memberKey(name)]
	if !ok {
		return nil, fs.ErrNotExist
	}
	if f.Flags&1 != 0 {
		return nil, text.Problemf(text.NeedsPassword, "encrypted part")
	}
	r, err := f.Open()
	if err != nil {
		return nil, text.Problemf(text.Damaged, "opening a part: %w", err)
	}
	packed := min(int64(f.CompressedSize64), int64(len(a.job.src.Data)))
	return &member{ReadCloser: r, archive: a, max: freeBytes + packed*a.job.lim.Ratio}, nil
}

// member reads one member within the limits of its archive.
type member struct {
	io.ReadCloser
	archive *archive
	read    int64
	max     int64
}

// Read reads on and tells which limit is passed. It also is where the context is
// looked at: whatever is read of an archive comes through here.
func (m *member) Read(p []byte) (int, error) {
	if err := m.archive.job.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := m.ReadCloser.Read(p)
	m.read += int64(n)
	m.archive.left -= int64(n)
	switch {
	case m.read > m.max:
		return 0, text.Over(text.LimitRatio, m.archive.job.lim.Ratio)
	case m.archive.left < 0:
		return 0, text.Over(text.LimitExpanded, m.archive.job.lim.Expanded)
	case err != nil && err != io.EOF:
		return n, text.Problemf(text.Damaged, "unpacking a part: %w", err)
	}
	return n, err
}

// xml runs read over a member. A member that does not exist is an empty one.
func (a *archive) xml(name string, read func(*scanner) error) error {
	r, err := a.open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return inPart(partName(name), err)
	}
	defer r.Close()
	return inPart(partName(name), read(newScanner(r, a.job.lim.XMLDepth)))
}

// partName returns name for an error message if it is one that the format
// prescribes and not one that somebody made up.
func partName(name string) string {
	base := strings.TrimRight(strings.TrimSuffix(strings.ToLower(path.Base(name)), ".xml"), "0123456789")
	switch base {
	case "document", "styles", "header", "footer", "footnotes", "endnotes", "comments", "settings", "numbering",
		"workbook", "sharedstrings", "sheet", "drawing", "presentation", "slide", "notesslide", "content", "meta", "core", "app":
		return base
	}
	return "part"
}
