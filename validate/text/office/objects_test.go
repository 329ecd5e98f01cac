package office

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// partsOf returns the names of the parts, each with what it begins with or why it can't
// be had.
func partsOf(c *text.Content) []string {
	var out []string
	for _, p := range c.Parts {
		what := string(p.Data[:min(len(p.Data), 4)])
		if p.Problem != nil {
			what = string(p.Problem.Kind)
		}
		out = append(out, p.Name+": "+what)
	}
	return out
}

// objekter.doc holds a text file of the Windows packager, a workbook of Excel 2007, one
// of Excel 97, a formula, and a picture that is no package. objekter.xls holds a text
// file, a link to a file elsewhere and a document of Word 97.
func TestObjectsInOlderDocuments(t *testing.T) {
	ole := string(oleMagic[:4])
	for _, tt := range []struct {
		name string
		read text.ReaderFunc
		lim  text.Limits
		want []string
	}{
		{"objekter.doc", DOC, text.Limits{}, []string{"logg.txt: Logg", "objekt-1: PK\x03\x04", "objekt-2.xls: " + ole}},
		{"objekter.xls", XLS, text.Limits{}, []string{"notat.txt: Nota", "objekt-1.doc: " + ole}},
		{"objekter.doc", DOC, text.Limits{PartsBytes: 1000}, []string{"logg.txt: Logg", "objekt-1: too-large", "objekt-2.xls: too-large"}},
	} {
		c, err := tt.read(context.Background(), text.Source{Data: sample(t, tt.name)}, tt.lim)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		if diff := cmp.Diff(tt.want, partsOf(c)); diff != "" {
			t.Errorf("%s: parts (-want +got):\n%s", tt.name, diff)
		}
		if len(c.Pages) == 0 || len(c.Pages[0].Lines) < 2 {
			t.Errorf("%s: its own text is gone", tt.name)
		}
	}
}

func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestObjectsCanBeRead holds that a document taken out of another one is one that its
// own reader can open.
func TestObjectsCanBeRead(t *testing.T) {
	outer, err := DOC(context.Background(), text.Source{Data: sample(t, "objekter.doc")}, text.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	inner, err := XLS(context.Background(), text.Source{Data: outer.Parts[2].Data}, text.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if got := inner.Pages[0].Lines[1].Text; got != "14.03.2025\tSamtale med eleven om friminuttet\tKari" {
		t.Errorf("the workbook says %q", got)
	}
}

// TestPagesAreToldBeforeObjects holds that what stands in a document is told before the
// files in it are taken out.
func TestPagesAreToldBeforeObjects(t *testing.T) {
	docx := archiveOf(t,
		file{"word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:body></w:document>"},
		file{"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r" Type="http://x/relationships/package" Target="a.docx"/></Relationships>`},
		file{"word/a.docx", "PK"})
	for _, tt := range []struct {
		read text.ReaderFunc
		data []byte
	}{
		{DOCX, docx}, {DOC, sample(t, "objekter.doc")}, {XLS, sample(t, "objekter.xls")},
		{RTF, []byte(`{\rtf1 Hei ` + objectInRTF(2, "Excel.Sheet.8", oleFile(stream{"Workbook", []byte("x")})) + `}`)},
	} {
		var told []text.Page
		ctx := text.WithPages(context.Background(), func(i int, p text.Page) { told = append(told[:i], p) })
		c, err := tt.read(ctx, text.Source{Data: tt.data}, text.Limits{})
		if err != nil || len(c.Parts) == 0 {
			t.Fatalf("%s: %d parts, error %v", c.Format, len(c.Parts), err)
		}
		if diff := cmp.Diff(c.Pages, told); diff != "" {
			t.Errorf("%s: told (-read +told):\n%s", c.Format, diff)
		}
	}
}

func TestObjectsInOpenDocuments(t *testing.T) {
	entry := func(at, media string) string {
		return `<manifest:file-entry manifest:full-path="` + at + `" manifest:media-type="` + media + `"/>`
	}
	const sheet = `<o:document-content xmlns:o="o"><o:body><o:spreadsheet><t:table t:name="Ark1" xmlns:t="t"><t:table-row><t:table-cell o:value-type="string"><x:p xmlns:x="x">Samtale</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:body></o:document-content>`
	data := archiveOf(t,
		file{"content.xml", `<o:document-content xmlns:o="o" xmlns:x="x"><o:body><o:text><x:p>Se vedlegg</x:p></o:text></o:body></o:document-content>`},
		file{"Object 1/content.xml", sheet},
		file{"Object 2/content.xml", "<chart/>"},
		file{"Object 3", string(oleFile(stream{"Package", []byte("PK\x03\x04")}))},
		file{"Object 4", "PK plan"},
		file{"Object 5", string(oleMagic)},
		file{"META-INF/manifest.xml", `<manifest:manifest xmlns:manifest="m">` + entry("/", odfObject+"text") + entry("content.xml", "text/xml") +
			entry("Object 1/", odfObject+"spreadsheet") + entry("Object 2/", odfObject+"chart") + entry("Object 3", oleMedia) + entry("Object 4", oleMedia) + entry("Object 5", oleMedia) + `</manifest:manifest>`},
	)
	c, err := ODT(context.Background(), text.Source{Data: data}, text.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"objekt-1.ods: PK\x03\x04", "objekt-2: PK\x03\x04", "objekt-3: PK p", "objekt-4: unsupported"}, partsOf(c)); diff != "" {
		t.Fatalf("parts (-want +got):\n%s", diff)
	}
	inner, err := ODS(context.Background(), text.Source{Data: c.Parts[0].Data}, text.Limits{})
	if err != nil || inner.Pages[0].Lines[0].Text != "Samtale" {
		t.Errorf("the sheet says %v, %v", inner.Pages, err)
	}
}

// objectInRTF writes an object as RTF does.
func objectInRTF(sort uint32, class string, data []byte) string {
	var b []byte
	number := func(n uint32) { b = binary.LittleEndian.AppendUint32(b, n) }
	number(0x501)
	number(sort)
	number(uint32(len(class) + 1))
	b = append(append(b, class...), 0)
	number(0)
	number(0)
	number(uint32(len(data)))
	return `{\object\objemb{\*\objclass ` + class + `}{\*\objdata ` + hex.EncodeToString(append(b, data...)) + `}{\result ikon}}`
}

func TestObjectsInRTF(t *testing.T) {
	file := []byte("\x02\x00logg.txt\x00C:\\logg.txt\x00\x00\x00\x03\x00\x01\x00\x00\x00\x00\x04\x00\x00\x00Logg")
	for _, tt := range []struct {
		about, object string
		want          []string
	}{
		{"a package", objectInRTF(2, "Package", file), []string{"logg.txt: Logg"}},
		{"a document of today's Word", objectInRTF(2, "Word.Document.12", oleFile(stream{"Package", []byte("PK\x03\x04")})), []string{"objekt-1: PK\x03\x04"}},
		{"a workbook of 1997", objectInRTF(2, "Excel.Sheet.8", oleFile(stream{"Workbook", []byte("x")})), []string{"objekt-1: " + string(oleMagic[:4])}},
		{"a formula", objectInRTF(2, "Equation.3", oleFile(stream{"Equation Native", []byte("x")})), nil},
		{"a link", objectInRTF(1, "Package", file), nil},
		{"a package that is cut off", objectInRTF(2, "Package", file[:len(file)-1]), []string{"objekt-1: unsupported"}},
		{"odd digits", `{\object{\*\objdata 01 0g5}}`, nil},
	} {
		c, err := RTF(context.Background(), text.Source{Data: []byte(`{\rtf1 Se vedlegg. ` + tt.object + ` Slutt.}`)}, text.Limits{})
		if err != nil {
			t.Errorf("%s: %v", tt.about, err)
		}
		if diff := cmp.Diff(tt.want, partsOf(c)); diff != "" {
			t.Errorf("%s: parts (-want +got):\n%s", tt.about, diff)
		}
	}
}

func TestCompoundHasRoomForSevenMegabytes(t *testing.T) {
	name, file, known := oleObject(compound([]stream{{"Package", bytes.Repeat([]byte("x"), 7_000_000)}}))
	if name != "" || len(file) != 7_000_000 || !known {
		t.Errorf("%d bytes came back", len(file))
	}
	if compound([]stream{{"Package", make([]byte, 8<<20)}}) != nil {
		t.Error("eight megabytes went in")
	}
}
