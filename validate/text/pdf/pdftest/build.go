// Package pdftest makes small PDF files for tests.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"slices"
	"testing"

	"github.com/ledongthuc/pdf"
)

// Objects are the objects of a PDF made for a test, by number. 1 is the catalog.
type Objects map[int]string

// Helvetica is the font that the pages made here know as F1.
const Helvetica = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>`

// Build writes a sound file of the objects. extra goes into the trailer.
func Build(objs Objects, extra string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	numbers := make([]int, 0, len(objs))
	for n := range objs {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	last := numbers[len(numbers)-1]
	offsets := make([]int, last+1)
	for _, n := range numbers {
		offsets[n] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n, objs[n])
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", last+1)
	for _, offset := range offsets[1:] {
		kind := 'n'
		if offset == 0 {
			kind = 'f'
		}
		fmt.Fprintf(&b, "%010d 00000 %c \n", offset, kind)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", last+1, extra, start)
	return b.Bytes()
}

// Stream writes a stream object; extra goes into its dictionary.
func Stream(data, extra string) string {
	return fmt.Sprintf("<</Length %d%s>>\nstream\n%s\nendstream", len(data), extra, data)
}

// Deflated writes a stream object packed with Flate.
func Deflated(data, extra string) string {
	var b bytes.Buffer
	w, _ := zlib.NewWriterLevel(&b, zlib.BestCompression)
	_, _ = w.Write([]byte(data))
	_ = w.Close()
	return Stream(b.String(), "/Filter/FlateDecode"+extra)
}

// OnePage returns the objects of a file with one page that draws content. The
// page has the object 3, its content 4, its font 5; 6 is known to it as the
// XObject X.
func OnePage(content string) Objects {
	return Objects{
		1: `<</Type/Catalog/Pages 2 0 R>>`,
		2: `<</Type/Pages/Kids[3 0 R]/Count 1>>`,
		3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>`,
		4: content,
		5: Helvetica,
	}
}

// With returns o with object n replaced.
func (o Objects) With(n int, object string) Objects {
	o[n] = object
	return o
}

// Show returns content that shows lines of text from y downwards.
func Show(x, y int, lines ...string) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "BT /F1 11 Tf %d %d Td 14 TL ", x, y)
	for _, line := range lines {
		fmt.Fprintf(&b, "(%s) Tj T* ", line)
	}
	b.WriteString("ET\n")
	return b.String()
}

// Open opens a file with ledongthuc/pdf alone, for tests of what works on its
// values.
func Open(t testing.TB, data []byte) *pdf.Reader {
	t.Helper()
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}
