package read

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/richardlehane/mscfb"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// most is what is looked at to identify a container: bytes of a member, and
// members.
const (
	mostBytes   = 1 << 20
	mostMembers = 100_000
)

// mediaTypes are what the member "mimetype" of a ZIP says; templates begin like
// their documents.
var mediaTypes = []struct {
	prefix string
	format text.Format
}{
	{"application/vnd.oasis.opendocument.text", text.ODT},
	{"application/vnd.oasis.opendocument.spreadsheet", text.ODS},
	{"application/vnd.oasis.opendocument.presentation", text.ODP},
	{"application/vnd.etsi.asic-", text.ASiCE},
}

// mainParts are the content types that the main part of an OOXML file has
// (ECMA-376 part 1, macros and templates too).
var mainParts = []struct {
	contains string
	format   text.Format
}{
	{"wordprocessingml.document.main+xml", text.DOCX},
	{"wordprocessingml.template.main+xml", text.DOCX},
	{"ms-word.document.macroEnabled.main+xml", text.DOCX},
	{"ms-word.template.macroEnabledTemplate.main+xml", text.DOCX},
	{"spreadsheetml.sheet.main+xml", text.XLSX},
	{"spreadsheetml.template.main+xml", text.XLSX},
	{"ms-excel.sheet.macroEnabled.main+xml", text.XLSX},
	{"ms-excel.template.macroEnabled.main+xml", text.XLSX},
	{"presentationml.presentation.main+xml", text.PPTX},
	{"presentationml.slideshow.main+xml", text.PPTX},
	{"presentationml.template.main+xml", text.PPTX},
	{"ms-powerpoint.presentation.macroEnabled.main+xml", text.PPTX},
	{"ms-powerpoint.slideshow.macroEnabled.main+xml", text.PPTX},
}

// zipFormat tells what is packed as a ZIP. One that can't be opened is what its
// name says, if that is a format of this kind.
func zipFormat(data []byte, named text.Format) text.Format {
	fallback := text.ZIP
	switch named {
	case text.DOCX, text.XLSX, text.PPTX, text.ODT, text.ODS, text.ODP, text.ASiCE, text.Pages:
		fallback = named
	}
	// archive/zip keeps some hundred bytes for each entry that it finds.
	if bytes.Count(data, []byte("PK\x01\x02")) > mostMembers {
		return text.ZIP
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if z == nil || err != nil && len(z.File) == 0 {
		return fallback
	}
	members := make(map[string]*zip.File, len(z.File))
	for _, f := range z.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		if _, twice := members[name]; !twice {
			members[name] = f
		}
	}
	if f, ok := members["mimetype"]; ok {
		kind := strings.TrimSpace(begin(f))
		for _, m := range mediaTypes {
			if strings.HasPrefix(kind, m.prefix) {
				return m.format
			}
		}
		if strings.HasPrefix(kind, "application/") {
			return text.Unknown // an e-book or the like
		}
	}
	if f, ok := members["[content_types].xml"]; ok {
		return ooxmlFormat(begin(f), members, named)
	}
	return zipByMembers(members, fallback)
}

func ooxmlFormat(types string, members map[string]*zip.File, named text.Format) text.Format {
	for _, m := range mainParts {
		if strings.Contains(types, m.contains) {
			return m.format
		}
	}
	switch {
	case members["word/document.xml"] != nil:
		return text.DOCX
	case members["xl/workbook.xml"] != nil:
		return text.XLSX
	case members["ppt/presentation.xml"] != nil:
		return text.PPTX
	case named == text.DOCX, named == text.XLSX, named == text.PPTX:
		return named
	}
	return text.Unknown // a drawing, an XPS, a workbook in binary parts
}

// zipByMembers tells a ZIP that says nothing of itself by what is in it.
func zipByMembers(members map[string]*zip.File, fallback text.Format) text.Format {
	if isIWork(members) {
		return text.Pages
	}
	for name := range members {
		if strings.HasPrefix(name, "meta-inf/asicmanifest") || strings.HasPrefix(name, "meta-inf/signature") {
			return text.ASiCE
		}
	}
	if fallback == text.ODT || fallback == text.ODS || fallback == text.ODP {
		if members["content.xml"] == nil {
			return text.ZIP
		}
		return fallback
	}
	return text.ZIP
}

// isIWork reports whether a ZIP is a document of Pages, Numbers or Keynote: of the
// versions since 2013, or of those before, which had their text in XML.
func isIWork(members map[string]*zip.File) bool {
	if members["index/document.iwa"] != nil || members["index.zip"] != nil && members["metadata/properties.plist"] != nil {
		return true
	}
	for _, old := range []string{"index.xml", "index.xml.gz", "index.apxl", "index.apxl.gz"} {
		if members[old] != nil && (members["buildversionhistory.plist"] != nil || members["quicklook/thumbnail.jpg"] != nil) {
			return true
		}
	}
	return false
}

// begin returns the beginning of a member, as far as it can be unpacked.
func begin(f *zip.File) string {
	r, err := f.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	data, _ := io.ReadAll(io.LimitReader(r, mostBytes))
	return string(data)
}

// oleStreams are the streams at the root of an OLE container that tell what it
// is.
var oleStreams = []struct {
	name   string
	format text.Format
}{
	{"WordDocument", text.DOC},
	{"Workbook", text.XLS},
	{"Book", text.XLS},
	{"PowerPoint Document", text.PPT},
	{"__properties_version1.0", text.MSG},
}

// oleFormat tells what is in an OLE container (MS-CFB). An encrypted package is
// an OOXML document behind a password; its name says which.
func oleFormat(data []byte, named text.Format) text.Format {
	root := oleRoot(data)
	for _, s := range oleStreams {
		if root[s.name] {
			return s.format
		}
	}
	if root["EncryptedPackage"] {
		switch named {
		case text.XLSX, text.PPTX:
			return named
		}
		return text.DOCX
	}
	switch named {
	case text.DOC, text.XLS, text.PPT, text.MSG:
		return named
	}
	return text.Unknown
}

// mostOLE is the size above which the tree of an OLE container is not walked:
// the walk goes one call deeper for each entry of a list that a hostile file can
// make as long as itself.
const mostOLE = 128 << 20

// oleRoot returns the names of the streams at the root of an OLE container. Where
// its tree is broken, they are looked for by their bytes.
func oleRoot(data []byte) map[string]bool {
	names := make(map[string]bool)
	if len(data) <= mostOLE {
		if r, err := mscfb.New(bytes.NewReader(data)); err == nil {
			for _, f := range r.File {
				if len(f.Path) == 0 {
					names[f.Name] = true
				}
			}
			return names
		}
	}
	for _, name := range []string{"WordDocument", "Workbook", "PowerPoint Document", "__properties_version1.0", "EncryptedPackage"} {
		if bytes.Contains(data, wide(name)) {
			names[name] = true
		}
	}
	return names
}

// wide returns s in UTF-16LE, as OLE writes names.
func wide(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}
