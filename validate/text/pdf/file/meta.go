package file

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Text decodes a text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a byte
// order mark, else PDFDocEncoding.
func Text(v pdf.Value) string {
	raw := v.RawString()
	switch {
	case strings.HasPrefix(raw, "\xef\xbb\xbf"):
		return raw[3:]
	case strings.HasPrefix(raw, "\xfe\xff"):
		return utf16Text(raw[2:], 0, 1)
	case strings.HasPrefix(raw, "\xff\xfe"): // against the standard, but met
		return utf16Text(raw[2:], 1, 0)
	}
	return v.Text()
}

func utf16Text(s string, high, low int) string {
	units := make([]uint16, 0, len(s)/2)
	for ; len(s) >= 2; s = s[2:] {
		units = append(units, uint16(s[high])<<8|uint16(s[low]))
	}
	return string(utf16.Decode(units))
}

// Meta returns the metadata of the file: the document information dictionary,
// and XMP for what that does not say.
func (f *File) Meta() text.Metadata {
	var m text.Metadata
	// What can't be read of the metadata is left out.
	_ = f.Guard(func() error {
		info := f.reader.Trailer().Key("Info")
		m.Title = norsk.Clean(Text(info.Key("Title")))
		m.Author = norsk.Clean(Text(info.Key("Author")))
		m.Producer = norsk.Clean(Text(info.Key("Producer")))
		m.Created = Date(Text(info.Key("CreationDate")))
		m.Modified = Date(Text(info.Key("ModDate")))
		return nil
	})
	_ = f.Guard(func() error {
		packet := f.Catalog().Key("Metadata")
		if packet.Kind() != pdf.Stream || m.Title != "" && m.Author != "" && !m.Created.IsZero() && !m.Modified.IsZero() {
			return nil
		}
		data, _ := f.Stream(packet)
		addXMP(&m, data)
		return nil
	})
	return m
}

// Date reads a date such as D:20250314101500+01'00' (ISO 32000-1, 7.9.4); it is
// zero if s is none.
func Date(s string) time.Time {
	s = strings.TrimPrefix(strings.TrimSpace(s), "D:")
	digits := 0
	for digits < len(s) && digits < 14 && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	if digits < 4 {
		return time.Time{}
	}
	digits -= digits % 2
	stamp := s[:digits] + "00000101000000"[digits:]
	zone := time.UTC
	if rest := strings.ReplaceAll(s[digits:], "'", ""); len(rest) >= 3 && (rest[0] == '+' || rest[0] == '-') {
		hours, err := strconv.Atoi(rest[:3])
		minutes := 0
		if len(rest) >= 5 {
			minutes, _ = strconv.Atoi(rest[3:5])
		}
		if err == nil {
			if hours < 0 {
				minutes = -minutes
			}
			zone = time.FixedZone("", hours*3600+minutes*60)
		}
	}
	t, err := time.ParseInLocation("20060102150405", stamp, zone)
	if err != nil {
		return time.Time{}
	}
	return t
}

// maxXMP bounds the elements that are looked at in an XMP packet.
const maxXMP = 20_000

// addXMP fills in what m lacks from an XMP packet.
func addXMP(m *text.Metadata, packet []byte) {
	d := xml.NewDecoder(bytes.NewReader(packet))
	d.Strict = false
	var path []string
	for range maxXMP {
		token, err := d.Token()
		if err != nil {
			return
		}
		switch t := token.(type) {
		case xml.StartElement:
			path = append(path, t.Name.Local)
			for _, a := range t.Attr {
				setXMP(m, a.Name.Local, a.Value)
			}
		case xml.EndElement:
			if len(path) > 0 {
				path = path[:len(path)-1]
			}
		case xml.CharData:
			// <dc:title><rdf:Alt><rdf:li>…
			for _, name := range path[max(0, len(path)-3):] {
				setXMP(m, name, string(t))
			}
		}
	}
}

func setXMP(m *text.Metadata, name, value string) {
	value = norsk.Clean(strings.TrimSpace(value))
	if value == "" {
		return
	}
	switch {
	case name == "title" && m.Title == "":
		m.Title = value
	case name == "creator" && m.Author == "":
		m.Author = value
	case name == "Producer" && m.Producer == "":
		m.Producer = value
	case name == "CreateDate" && m.Created.IsZero():
		m.Created = xmpDate(value)
	case name == "ModifyDate" && m.Modified.IsZero():
		m.Modified = xmpDate(value)
	}
}

func xmpDate(value string) time.Time {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02"} {
		if t, err := time.Parse(layout, value); err == nil {
			return t
		}
	}
	return time.Time{}
}
