package triage_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// printed returns a PDF with the given lines, fifty on a page, as a program prints
// them.
func printed(lines []string) []byte {
	const perPage = 50
	var b bytes.Buffer
	var at []int
	object := func(format string, args ...any) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n", len(at))
		fmt.Fprintf(&b, format, args...)
		b.WriteString("\nendobj\n")
	}
	b.WriteString("%PDF-1.5\n")
	pages := (len(lines) + perPage - 1) / perPage
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 4+2*i))
	}
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Count %d/Kids[%s]>>", pages, strings.Join(kids, " "))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
	for i := range pages {
		object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>", len(at)+2)
		stream := pageOf(lines[i*perPage : min(len(lines), (i+1)*perPage)])
		object("<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream", len(stream), stream)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

// pageOf returns the packed drawing of a page.
func pageOf(lines []string) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	escape := strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`)
	fmt.Fprint(w, "BT /F1 10 Tf 50 800 Td 14 TL\n")
	for _, l := range lines {
		var latin strings.Builder
		for _, r := range l {
			if c, ok := charmap.Windows1252.EncodeRune(r); ok && r >= ' ' {
				latin.WriteByte(c)
			}
		}
		fmt.Fprintf(w, "(%s) Tj T*\n", escape.Replace(latin.String()))
	}
	fmt.Fprint(w, "ET")
	w.Close()
	return b.Bytes()
}
