package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// What the manifest of an OpenDocument file calls the objects in it.
const (
	odfObject = "application/vnd.oasis.opendocument."
	oleMedia  = "application/vnd.sun.star.oleobject"
)

// odfObjects are the documents that can lie in another one as objects and say more than
// the page does; a chart or a formula doesn't.
var odfObjects = map[string]string{"text": ".odt", "spreadsheet": ".ods", "presentation": ".odp"}

// objects hands over the files that somebody has put into the document as objects. They
// are folders in it, or OLE objects as Word has them. (ODF 1.3 part 2, section 3.)
func (d *odf) objects() error {
	d.job.tell()
	return d.xml("META-INF/manifest.xml", func(x *scanner) error {
		return x.document(func(name string) error {
			at, media := x.attr("full-path"), x.attr("media-type")
			if name != "file-entry" || at == "/" {
				return nil
			}
			if media == oleMedia {
				return d.oleObject(at)
			}
			kind, ok := strings.CutPrefix(media, odfObject)
			if ext := odfObjects[kind]; ok && ext != "" && strings.HasSuffix(at, "/") {
				data, problem := d.folder(at, media)
				return d.job.addObject("", ext, data, problem)
			}
			return nil
		})
	})
}

// oleObject adds the file in an OLE object to the parts, if there is one. LibreOffice
// calls files so as well that were objects in a document of Word.
func (d *odf) oleObject(at string) error {
	data, problem := d.all(at)
	if problem != nil || !bytes.HasPrefix(data, oleMagic) {
		return d.job.addObject("", "", data, problem)
	}
	name, file, known := oleObject(data)
	if known && file == nil {
		return nil
	}
	return d.job.addObject(name, "", file, nil)
}

// folder returns the OpenDocument file that a folder of the document is.
func (d *odf) folder(at, media string) ([]byte, *text.Problem) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	add := func(name string, data []byte) error {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = f.Write(data)
		}
		return err
	}
	err := add("mimetype", []byte(media))
	for _, key := range sortedKeys(d.files) {
		inside, ok := strings.CutPrefix(key, memberKey(at))
		if !ok || inside == "" || strings.HasSuffix(inside, "/") {
			continue
		}
		data, problem := d.all(key)
		if problem != nil {
			return nil, problem
		}
		err = first(err, add(inside, data))
	}
	if err = first(err, w.Close()); err != nil {
		return nil, &text.Problem{Kind: text.Crashed, Err: fmt.Errorf("packing an object: %w", err)}
	}
	return out.Bytes(), nil
}

// all returns what is in a member.
func (a *archive) all(name string) ([]byte, *text.Problem) {
	r, err := a.open(name)
	if err == nil {
		defer r.Close()
		var data []byte
		if data, err = io.ReadAll(r); err == nil {
			return data, nil
		}
	}
	if p, ok := errors.AsType[*text.Problem](err); ok {
		return nil, p
	}
	return nil, text.Problemf(text.Damaged, "opening an object: %w", err)
}
