package office

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func BenchmarkDOCX(b *testing.B) {
	body := strings.Repeat(par("Skolen har snakket med eleven og de foresatte, og laget en plan.")+`<w:tbl>`+cells(par("1.2.2025"), par("Samtale"))+`</w:tbl>`, 500)
	data := wordFile(b, body)
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		if _, err := DOCX(b.Context(), text.Source{Data: data}, text.Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkXLSX(b *testing.B) {
	var rows strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&rows, `<row r="%d"><c r="A%[1]d" s="1"><v>%d</v></c><c r="B%[1]d" t="s"><v>1</v></c><c r="C%[1]d" s="3"><v>3.5</v></c></row>`, i+1, 45000+i)
	}
	data := workbookFile(b, rows.String())
	b.SetBytes(int64(rows.Len()))
	for b.Loop() {
		if _, err := XLSX(b.Context(), text.Source{Data: data}, text.Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
