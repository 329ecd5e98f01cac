package validate_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// zeros is how long the bombs' members are: enough to be felt if they were
// unfolded many times over, little enough to be packed in no time.
const zeros = 48 << 20

// bomb returns a ZIP that unfolds to a thousand times its size.
func bomb(t *testing.T) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("nuller.txt")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(make([]byte, zeros)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func gzipped(t *testing.T, data string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// nest returns a ZIP in which each of so many layers holds wide copies of the
// layer inside it; innermost are copies of leaf.
func nest(t *testing.T, layers, wide int, ext, leaf string) string {
	inside := leaf
	for range layers {
		members := map[string]string{}
		for i := range wide {
			members[fmt.Sprintf("%d%s", i, ext)] = inside
		}
		inside, ext = zipOf(t, members), ".zip"
	}
	return inside
}

// overlapping returns a ZIP whose n entries all unfold the same bytes.
func overlapping(t *testing.T, n int) string {
	one := zipOf(t, map[string]string{"a.txt": note})
	start, end := strings.Index(one, "PK\x01\x02"), strings.LastIndex(one, "PK\x05\x06")
	entries := strings.Repeat(one[start:end], n)
	tail := []byte(one[end:])
	binary.LittleEndian.PutUint16(tail[8:], uint16(n))
	binary.LittleEndian.PutUint16(tail[10:], uint16(n))
	binary.LittleEndian.PutUint32(tail[12:], uint32(len(entries)))
	return one[:start] + entries + string(tail)
}

// saying returns a ZIP with one member whose unfolded size is said to be size.
func saying(t *testing.T, size uint32) string {
	data := []byte(zipOf(t, map[string]string{"a.txt": strings.Repeat(note, 50)}))
	binary.LittleEndian.PutUint32(data[bytes.Index(data, []byte("PK\x01\x02"))+24:], size)
	return string(data)
}

// entities is a document type in which each of ten entities is ten of the one
// before: nine characters that stand for three gigabytes.
func entities() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">`)
	for i := range 9 {
		fmt.Fprintf(&b, `<!ENTITY e%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&e%d;", i), 10))
	}
	b.WriteString(`<!ENTITY fil SYSTEM "file:///etc/passwd">]>`)
	return b.String()
}

// docx returns a Word document whose main part is document.
func docx(t *testing.T, document string) string {
	return zipOf(t, map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":   document,
	})
}

const wordBody = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`

// xlsx returns a workbook with one sheet.
func xlsx(t *testing.T, sheet string) string {
	return zipOf(t, map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   sheet,
	})
}

func odt(t *testing.T, content string) string {
	return zipOf(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
}

// multiparts returns a mail with so many multiparts inside each other.
func multiparts(depth int) string {
	var b strings.Builder
	b.WriteString("From: a@b.example\r\nSubject: Dypt\r\nMIME-Version: 1.0\r\n")
	for i := range depth {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
	}
	b.WriteString("Content-Type: text/plain\r\n\r\n" + note)
	return b.String()
}

// forwarded returns a mail that so many mails are attached to, one in the other.
func forwarded(depth int) string {
	return strings.Repeat("From: a@b.example\r\nSubject: VS\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n", depth) + mail
}

// ringPDF returns a PDF whose pages lie inside each other.
func ringPDF() string {
	return string(pdftest.Build(pdftest.Objects{
		1: `<</Type/Catalog/Pages 2 0 R/Outlines 2 0 R>>`,
		2: `<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2000000000/Parent 3 0 R/First 2 0 R/Next 2 0 R>>`,
		3: `<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2000000000/Parent 2 0 R>>`,
	}, "/Prev 9"))
}

// drawnInItself returns a PDF whose page draws a form that draws itself twice.
func drawnInItself() string {
	form := pdftest.Stream("/X Do /X Do", `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>`)
	return string(pdftest.Build(pdftest.OnePage(pdftest.Stream("/X Do BT /F1 9 Tf (Dato: 05.03.2025) Tj ET", "")).With(6, form), ""))
}

// ole is an OLE container that is bent.
type ole struct {
	data    []byte
	fat     int // offset of the first sector of the table of sectors
	entries []int
}

// openOLE opens the file at path far enough to bend it: one sector of table, and
// a directory that follows it.
func openOLE(t *testing.T, path string) *ole {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const sector = 512
	u32 := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	o := &ole{data: data, fat: (u32(76) + 1) * sector}
	for s := u32(48); s < len(data)/sector; s = u32(o.fat + 4*s) {
		for at := (s + 1) * sector; at < (s+2)*sector; at += 128 {
			o.entries = append(o.entries, at)
		}
	}
	return o
}

func (o *ole) put(at int, v uint32) { binary.LittleEndian.PutUint32(o.data[at:], v) }

// Where the parts of an entry of the directory stand.
const (
	entryKind  = 66
	entryLeft  = 68
	entryRight = 72
	entryChild = 76
)

func (o *ole) rename(entry int, name string, kind byte) {
	at := o.entries[entry]
	clear(o.data[at : at+64])
	for i, u := range utf16.Encode([]rune(name)) {
		binary.LittleEndian.PutUint16(o.data[at+2*i:], u)
	}
	binary.LittleEndian.PutUint16(o.data[at+64:], uint16(2*len(name)+2))
	o.data[at+entryKind] = kind
}

// sectorLoop bends every chain of sectors into a ring.
func (o *ole) sectorLoop() string {
	for s := range len(o.data)/512 - 1 {
		o.put(o.fat+4*s, uint32(s))
	}
	return string(o.data)
}

// treeLoop makes every entry of the directory the parent of the root.
func (o *ole) treeLoop() string {
	for i, at := range o.entries {
		o.put(at+entryLeft, uint32(i))
		o.put(at+entryRight, 0)
		o.put(at+entryChild, 0)
	}
	return string(o.data)
}

// attachedInItself makes a message the attachment of itself.
func (o *ole) attachedInItself() string {
	child := binary.LittleEndian.Uint32(o.data[o.entries[0]+entryChild:])
	for i, name := range map[int]string{6: "__substg1.0_3701000D", 11: "__attach_version1.0_#00000000"} {
		o.rename(i, name, 1)
		o.put(o.entries[i]+entryChild, child)
	}
	return string(o.data)
}
