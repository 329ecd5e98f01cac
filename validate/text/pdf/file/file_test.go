package file

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

func mustOpen(t *testing.T, data []byte) *File {
	t.Helper()
	f, err := Open(context.Background(), data, text.Limits{}.WithDefaults())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

const hello = "BT /F1 12 Tf (Hei) Tj ET"

// TestOpen opens sound and broken files and reads the content of their page.
func TestOpen(t *testing.T) {
	sound := string(pdftest.Build(pdftest.OnePage(pdftest.Stream(hello, "")), ""))
	tests := []struct {
		name   string
		data   string
		mended bool
	}{
		{"sound", sound, false},
		{"newer version", strings.Replace(sound, "%PDF-1.7", "%PDF-2.0", 1), false},
		{"junk before the header", "junk\r\n\r\n" + sound, false},
		{"junk after the end", sound + strings.Repeat("\x00", 300), false},
		{"no end mark", strings.Replace(sound, "%%EOF", "", 1), false},
		{"offsets are wrong", strings.Replace(sound, "1 0 obj", "  1 0 obj", 1), true},
		{"start of the table is wrong", strings.Replace(sound, "startxref\n", "startxref\n9", 1), true},
		{"cut off before the table", sound[:strings.Index(sound, "xref\n0 6")], true},
		{"length is wrong", strings.Replace(sound, fmt.Sprintf("/Length %d", len(hello)), "/Length 5", 1), true},
		{"trailer has a broken name", strings.Replace(sound, "/Root 1 0 R", "/Root 1 0 R/A /#/## 1", 1), true},
		{"table numbers from 1", strings.Replace(sound, "xref\n0 6", "xref\n1 6", 1), true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := mustOpen(t, []byte(test.data))
			pages, more, _, err := f.Pages()
			if err != nil || len(pages) != 1 || more {
				t.Fatalf("%d pages, %v", len(pages), err)
			}
			var data []byte
			err = f.Guard(func() (err error) {
				data, err = f.Stream(pages[0].Dict.Key("Contents"))
				return err
			})
			if err != nil || !bytes.Contains(data, []byte("Hei")) {
				t.Errorf("content %q, %v", data, err)
			}
			if test.name != "length is wrong" && f.Mended() != test.mended {
				t.Errorf("mended %v, want %v", f.Mended(), test.mended)
			}
		})
	}
}

func TestOpenProblems(t *testing.T) {
	for name, data := range map[string]string{
		"no PDF": "<html>", "header only": "%PDF-1.4\n", "no page tree": string(pdftest.Build(pdftest.Objects{1: "<</Type/Catalog>>"}, "")),
		"bookmarks for a page tree": string(pdftest.Build(pdftest.Objects{1: "<</Type/Catalog/Pages 2 0 R>>", 2: "<</Type/Outlines/Count 0>>"}, "")),
	} {
		_, err := Open(context.Background(), []byte(data), text.Limits{}.WithDefaults())
		var problem *text.Problem
		if !errors.As(err, &problem) || problem.Kind != text.Damaged {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestOpenSalvages opens a file that has neither table nor trailer and a broken
// object in it.
func TestOpenSalvages(t *testing.T) {
	data := pdftest.Build(pdftest.OnePage(pdftest.Stream(hello, "")), "")
	data = data[:bytes.Index(data, []byte("xref\n0 6"))]
	limits := text.Limits{}.WithDefaults()
	f, err := openBy(context.Background(), func() ([]byte, []byte, error) { return rebuild(context.Background(), data, limits) }, limits)
	if err != nil {
		t.Fatal(err)
	}
	if pages, _, _, err := f.Pages(); err != nil || len(pages) != 1 {
		t.Errorf("%d pages, %v", len(pages), err)
	}
}

// TestTextForms holds the forms in which ledongthuc/pdf tells references and the
// place of a stream, which it gives no other access to.
func TestTextForms(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).With(1, `<</Type/Catalog/Pages 2 0 R/A<</F1 5 0 R/F2<</X 3>>/F3 4 0 R>>/B[5 0 R 7/N[1 0 R](s)4 0 R]>>`)
	data := pdftest.Build(objs, "")
	root := pdftest.Open(t, data).Trailer().Key("Root")
	refs := References(root.Key("A"))
	if len(refs) != 2 || refs["F1"] != 5 {
		t.Errorf("references %v", refs)
	}
	if got := fmt.Sprint(elementRefs(root.Key("B"))); got != "[5 0 0 0 0 4]" {
		t.Errorf("references of elements %s", got)
	}
	offset, ok := Offset(root.Key("Pages").Key("Kids").Index(0).Key("Contents"))
	if !ok || !bytes.HasPrefix(data[offset:], []byte(hello)) {
		t.Errorf("offset %d, %v", offset, ok)
	}
	if _, ok := Offset(root); ok {
		t.Error("a dictionary has an offset")
	}
}

func TestInherit(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, ""))
	objs[2] = `<</Type/Pages/Kids[7 0 R 8 0 R]/Count 2/MediaBox[0 0 595 842]/Rotate 90/Resources<</A 1>>>>`
	objs[7] = `<</Type/Page/Parent 2 0 R>>`
	objs[8] = `<</Type/Page/Parent 2 0 R/MediaBox[100 200 0 0]/Rotate -90/Resources<</B 1>>>>`
	pages, _, _, err := mustOpen(t, pdftest.Build(objs, "")).Pages()
	if err != nil || len(pages) != 2 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	first, second := pages[0], pages[1]
	if first.Box != [4]float64{0, 0, 595, 842} || first.Rotate != 90 || first.Resources.Key("A").Int64() != 1 || first.Object != 7 {
		t.Errorf("first page %+v", first)
	}
	if second.Box != [4]float64{0, 0, 100, 200} || second.Rotate != 270 || second.Resources.Key("B").Int64() != 1 {
		t.Errorf("second page %+v", second)
	}
}

func TestPageLimit(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).With(2, `<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>`)
	f, err := Open(context.Background(), pdftest.Build(objs, ""), text.Limits{Pages: 2}.WithDefaults())
	if err != nil {
		t.Fatal(err)
	}
	if pages, more, _, err := f.Pages(); len(pages) != 2 || !more || err != nil {
		t.Errorf("%d pages, more %v, %v", len(pages), more, err)
	}
}

func TestMeta(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).With(1, `<</Type/Catalog/Pages 2 0 R/Metadata 8 0 R>>`).
		With(7, "<</Title<FEFF00C500730065>/Producer(LibreOffice)/CreationDate(D:20250314101500+01'00')>>").
		With(8, pdftest.Stream(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:ModifyDate="2025-03-15T08:00:00+01:00"><dc:title><rdf:Alt><rdf:li>Annen</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Sølvi Østerås</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`, "/Type/Metadata/Subtype/XML"))
	m := mustOpen(t, pdftest.Build(objs, "/Info 7 0 R")).Meta()
	if m.Title != "Åse" || m.Author != "Sølvi Østerås" || m.Producer != "LibreOffice" {
		t.Errorf("got %+v", m)
	}
	if m.Created.Format(time.RFC3339) != "2025-03-14T10:15:00+01:00" || m.Modified.Format(time.RFC3339) != "2025-03-15T08:00:00+01:00" {
		t.Errorf("dates %v, %v", m.Created, m.Modified)
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"D:20250314101530+01'00'": "2025-03-14T10:15:30+01:00", "D:20250314101530Z": "2025-03-14T10:15:30Z",
		"20250314": "2025-03-14T00:00:00Z", "D:2025": "2025-01-01T00:00:00Z", "D:20250314101530-0330": "2025-03-14T10:15:30-03:30",
		"": "", "14.03.2025": "", "D:20251399": "",
	} {
		got := ""
		if d := Date(in); !d.IsZero() {
			got = d.Format(time.RFC3339)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

func TestOutline(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, ""))
	objs[1] = `<</Type/Catalog/Pages 2 0 R/Outlines 10 0 R/Names<</Dests<</Names[(sist)[9 0 R/Fit]]>>>>>>`
	objs[2] = `<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>`
	objs[9] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>`
	objs[10] = `<</First 11 0 R/Last 13 0 R>>`
	objs[11] = `<</Title(Vedlegg 1)/Dest[3 0 R/Fit]/First 12 0 R/Next 13 0 R>>`
	objs[12] = `<</Title<FEFF00E6>/A<</S/GoTo/D[9 0 R/XYZ 0 0 0]>>/Next 12 0 R>>`
	objs[13] = `<</Title(Slutt)/Dest(sist)/Next 14 0 R>>`
	objs[14] = `<</Title(Nett)/A<</S/URI/URI(http://x)>>/Next 11 0 R>>`
	f := mustOpen(t, pdftest.Build(objs, ""))
	pages, _, _, _ := f.Pages()
	if got, want := fmt.Sprint(f.Outline(pages)), "[{Vedlegg 1 0 0} {æ 1 1} {Slutt 1 0} {Nett -1 0}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestLabels(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).
		With(1, `<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r>>2<</S/D/St 5/P(A-)>>4<</S/A>>]>>>>`)
	if got := fmt.Sprint(mustOpen(t, pdftest.Build(objs, "")).Labels(6)); got != "[i ii A-5 A-6 A B]" {
		t.Errorf("got %s", got)
	}
}

func TestAttachments(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, ""))
	objs[1] = `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)10 0 R(b)10 0 R(c)12 0 R]>>>>>>`
	objs[3] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[<</Subtype/FileAttachment/FS 14 0 R>>]>>`
	objs[10] = `<</Type/Filespec/F(x)/UF<FEFF00E5002E007400780074>/EF<</F 11 0 R>>>>`
	objs[11] = pdftest.Deflated("innhold", "")
	objs[12] = `<</F(..\\..\\hemmelig\\b.txt)/EF<</F 13 0 R>>>>`
	objs[13] = pdftest.Stream("b", "")
	objs[14] = `<</EF<</F 15 0 R>>>>`
	objs[15] = pdftest.Stream("c", "")
	f := mustOpen(t, pdftest.Build(objs, ""))
	pages, _, _, _ := f.Pages()
	var got []string
	for _, part := range f.Attachments(pages) {
		got = append(got, part.Name+"="+string(part.Data))
	}
	if want := "å.txt=innhold hemmelig/b.txt=b vedlegg-3=c"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAttachmentsAreBounded(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).
		With(1, `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)10 0 R]>>>>>>`).
		With(10, `<</F(a)/EF<</F 11 0 R>>>>`).With(11, pdftest.Deflated(strings.Repeat("x", 1000), ""))
	f, err := Open(context.Background(), pdftest.Build(objs, ""), text.Limits{PartsBytes: 100}.WithDefaults())
	if err != nil {
		t.Fatal(err)
	}
	parts := f.Attachments(nil)
	if len(parts) != 1 || len(parts[0].Data) > 100 || parts[0].Problem == nil {
		t.Errorf("got %d parts", len(parts))
	}
}

func TestGuard(t *testing.T) {
	if err := guard(func() error { panic("x") }); !errors.Is(err, ErrMalformed) {
		t.Errorf("got %v", err)
	}
	if err := guard(func() error { panic(stop{context.Canceled}) }); !errors.Is(err, context.Canceled) || !Fatal(err) {
		t.Errorf("got %v", err)
	}
	if Fatal(ErrMalformed) || Fatal(nil) {
		t.Error("a malformed object ends the reading")
	}
}

func TestReadsAreBounded(t *testing.T) {
	s := newSource(context.Background(), []byte("abc"), nil)
	s.reads = 2
	err := guard(func() error {
		for {
			if _, err := s.ReadAt(make([]byte, 1), 0); err != nil {
				return err
			}
		}
	})
	if !errors.Is(err, errReads) {
		t.Errorf("got %v", err)
	}
}
