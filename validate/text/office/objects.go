package office

import (
	"io"
	"path"
	"slices"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// objects are the files that are taken out of a document.
type objects struct {
	names partname.Names
	bytes int64 // of all of them
}

// natives are the streams by which a document of an older program is known that lies
// in another one as an object, and the usual extension of such a document.
var natives = []struct{ stream, ext string }{
	{"WordDocument", ".doc"}, {"Workbook", ".xls"}, {"Book", ".xls"}, {"PowerPoint Document", ".ppt"},
}

// onlyShown are the classes of objects of which the page shows all that is in them.
var onlyShown = map[string]string{
	"{0003000A-0000-0000-C000-000000000046}": "a picture of Paint",
	"{00020801-0000-0000-C000-000000000046}": "a chart of Graph 97",
	"{00020803-0000-0000-C000-000000000046}": "a chart of Graph",
	"{00020821-0000-0000-C000-000000000046}": "a chart of Excel",
	"{00020907-0000-0000-C000-000000000046}": "a picture of Word",
}

// object is a folder in an OLE container in which an object lies.
type object struct {
	class   string
	streams map[string]*mscfb.File
}

// storedObjects hands over the files that somebody has put as objects into a document
// of an older program. Formulas, form fields and what nobody can name are left to the
// picture that the page shows of them.
func (j *job) storedObjects() error {
	j.tell()
	found := map[string]*object{}
	for _, f := range j.ole.File {
		folder, isFolder := f.Path, f.FileInfo().IsDir()
		if isFolder {
			folder = append(slices.Clone(f.Path), f.Name)
		}
		if !holdsObject(folder) {
			continue
		}
		key := strings.Join(folder, "/")
		if found[key] == nil {
			found[key] = &object{streams: map[string]*mscfb.File{}}
		}
		if isFolder {
			found[key].class = f.ID()
		} else {
			found[key].streams[f.Name] = f
		}
	}
	for _, key := range sortedKeys(found) {
		if err := j.storedObject(found[key]); err != nil {
			return err
		}
	}
	return nil
}

// holdsObject reports whether a folder is that of an object: one in Word's pool of
// objects, or of a name that Excel gives them.
func holdsObject(folder []string) bool {
	switch len(folder) {
	case 1:
		return strings.HasPrefix(folder[0], "MBD")
	case 2:
		return folder[0] == "ObjectPool"
	}
	return false
}

// storedObject adds the file in an object to the parts, if there is one.
func (j *job) storedObject(o *object) error {
	if onlyShown[o.class] != "" {
		return nil
	}
	for _, name := range []string{"Ole10Native", "Package", "CONTENTS"} {
		f := o.streams[name]
		if f == nil {
			continue
		}
		data, problem := j.take(f)
		said := ""
		if name == "Ole10Native" && problem == nil {
			if said, data = packaged(data); data == nil {
				return nil
			}
		}
		return j.addObject(said, "", data, problem)
	}
	for _, n := range natives {
		if o.streams[n.stream] == nil {
			continue
		}
		var held []stream
		for _, name := range sortedKeys(o.streams) {
			data, problem := j.take(o.streams[name])
			if problem != nil {
				return j.addObject("", n.ext, nil, problem)
			}
			held = append(held, stream{name, data})
		}
		return j.addObject("", n.ext, compound(held), nil)
	}
	return nil
}

// take returns what is in a stream, within the limit of what is taken out.
func (j *job) take(f *mscfb.File) ([]byte, *text.Problem) {
	left := j.lim.PartsBytes - j.objects.bytes
	data, err := io.ReadAll(io.LimitReader(f, left+1))
	if int64(len(data)) > left {
		return nil, text.Over(text.LimitParts, j.lim.PartsBytes)
	}
	j.objects.bytes += int64(len(data))
	if err != nil {
		return nil, text.Problemf(text.Damaged, "reading an object: %w", err)
	}
	return data, nil
}

// addObject adds a file to the parts that was called name; "" if that is not known.
func (j *job) addObject(name, ext string, data []byte, problem *text.Problem) error {
	if len(j.content.Parts) == j.lim.Members {
		return text.Over(text.LimitMembers, j.lim.Members)
	}
	part := text.Part{Data: data, Problem: problem}
	if name = partname.Clean(name); name != "" {
		part.Name = j.objects.names.Take(path.Base(name))
	} else {
		part.Name = j.objects.names.Number("objekt", ext)
	}
	if data == nil && problem == nil {
		part.Problem = text.Problemf(text.Unsupported, "an object that can't be taken out")
	}
	j.content.Parts = append(j.content.Parts, part)
	return j.ctx.Err()
}
