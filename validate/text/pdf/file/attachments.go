package file

import (
	"bytes"
	"fmt"
	"path"
	"strings"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Attachments returns the files embedded in the document: those of the name tree
// first, then those of the pages' annotations. Limits.Members and
// Limits.PartsBytes bound them.
func (f *File) Attachments(pages []Page) []text.Part {
	a := attachments{file: f, seen: map[int64]bool{}, left: f.limits.PartsBytes}
	// What can't be read of the trees is left out.
	_ = f.Guard(func() error {
		eachName(f.Catalog().Key("Names").Key("EmbeddedFiles"), "Names", func(key, value pdf.Value) bool {
			return a.add(value, Text(key))
		})
		return nil
	})
	for i := range pages {
		_ = f.Guard(func() error {
			notes := pages[i].Dict.Key("Annots")
			for j := range min(notes.Len(), maxNames) {
				if note := notes.Index(j); note.Key("Subtype").Name() == "FileAttachment" {
					a.add(note.Key("FS"), "")
				}
			}
			return nil
		})
	}
	return a.parts
}

type attachments struct {
	file  *File
	seen  map[int64]bool
	left  int64
	parts []text.Part
}

// add adds the file that spec describes and reports whether there is room for
// more.
func (a *attachments) add(spec pdf.Value, key string) bool {
	if len(a.parts) >= a.file.limits.Members {
		return false
	}
	stream := firstKey(spec.Key("EF"), "UF", "F")
	offset, ok := Offset(stream)
	if !ok || a.seen[offset] {
		return true
	}
	a.seen[offset] = true
	name := Text(firstKey(spec, "UF", "F"))
	if name == "" {
		name = key
	}
	part := text.Part{Name: partName(name, len(a.parts)+1)}
	data, err := a.file.attached(stream)
	if a.left -= int64(len(data)); a.left < 0 {
		part.Problem = text.Over(text.LimitParts, a.file.limits.PartsBytes)
	} else {
		part.Data = bytes.Clone(data) // a stream that isn't packed is a piece of the file
		if err != nil {
			part.Problem = &text.Problem{Kind: text.Damaged, Err: err, Partial: len(data) > 0}
		}
	}
	a.parts = append(a.parts, part)
	return a.left >= 0
}

// partName makes a plain relative path of an attachment's name.
func partName(name string, number int) string {
	name = norm.NFC.String(strings.ReplaceAll(name, "\\", "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, name)
	name = strings.TrimPrefix(path.Clean("/"+name), "/")
	if name == "" {
		return fmt.Sprintf("vedlegg-%d", number)
	}
	return name
}
