package validate_test

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestLimits sets each limit so low that a file is over it, and holds that the user
// is told which limit it is, how large it is and what to do, in all three
// languages, while what was read until then is kept.
func TestLimits(t *testing.T) {
	long := note + strings.Repeat("Rektor snakket med eleven.\n", 200)
	sixPages, err := os.ReadFile("../testdata/pdf/gs_screen_chr_rapport.pdf")
	if err != nil {
		t.Fatal(err)
	}
	cells := func(n int) string {
		rows := strings.Repeat(`<row><c t="inlineStr"><is><t>Dato: 05.03.2025</t></is></c></row>`, n)
		return xlsx(t, "<worksheet><sheetData>"+rows+"</sheetData></worksheet>")
	}
	for _, tt := range []struct {
		name string
		file string
		data string
		lim  text.Limits
		path string // of the document that is over the limit; "": file
		size [3]string
		read string // a path that is read all the same
		part bool   // the document over the limit is read in part
	}{
		{name: "bytes of a file", file: "a.txt", data: long, lim: text.Limits{FileBytes: 2 << 10},
			size: [3]string{"større enn 2 kB", "større enn 2 kB", "larger than 2 kB"}},
		{name: "what a file unpacks to", file: "a.zip", data: zipOf(t, map[string]string{"a.txt": note, "b.txt": long}), lim: text.Limits{Expanded: 5 << 10},
			path: "a.zip!/b.txt", size: [3]string{"mer enn 5 kB", "meir enn 5 kB", "more than 5 kB"}, read: "a.zip!/a.txt"},
		{name: "what layers of files unpack to", file: "a.zip", data: zipOf(t, map[string]string{"b.zip": zipOf(t, map[string]string{"a.txt": long})}), lim: text.Limits{Expanded: int64(len(long)) + 40},
			size: [3]string{"større enn 5 kB", "større enn 5 kB", "larger than 5 kB"}},
		{name: "ratio", file: "a.zip", data: zipOf(t, map[string]string{"a.txt": note, "b.txt": strings.Repeat("\x00", 2<<20)}), lim: text.Limits{Ratio: 10},
			path: "a.zip!/b.txt", size: [3]string{"10 ganger", "10 gonger", "10 times"}, read: "a.zip!/a.txt"},
		{name: "depth", file: "a.zip", data: nest(t, 3, 1, ".txt", note), lim: text.Limits{Depth: 1},
			path: "a.zip!/0.zip!/0.zip", size: [3]string{"1 nivå", "1 nivå", "1 level"}},
		{name: "members", file: "a.zip", data: zipOf(t, map[string]string{"a.txt": note, "b.txt": note + "1", "c.txt": note + "2"}), lim: text.Limits{Members: 2},
			size: [3]string{"2 filer", "2 filer", "2 files"}, read: "a.zip!/b.txt"},
		{name: "members of a tar ball", file: "a.tar", data: tarOf(t, 3), lim: text.Limits{Members: 2},
			size: [3]string{"2 filer", "2 filer", "2 files"}, read: "a.tar!/1.txt"},
		{name: "attachments", file: "a.eml", data: mail, lim: text.Limits{PartsBytes: 16},
			size: [3]string{"16 byte", "16 byte", "16 byte"}, part: true},
		{name: "pages", file: "a.pdf", data: string(sixPages), lim: text.Limits{Pages: 4},
			size: [3]string{"4 sider", "4 sider", "4 pages"}, part: true},
		{name: "text", file: "a.txt", data: long, lim: text.Limits{TextBytes: 1 << 10},
			size: [3]string{"1 kB med tekst", "1 kB med tekst", "1 kB of text"}, part: true},
		{name: "text in all", file: "a.txt", data: long, lim: text.Limits{AllText: 2 << 10},
			size: [3]string{"2 kB med tekst", "2 kB med tekst", "2 kB of text"}, read: "notat.txt"},
		{name: "cells", file: "a.xlsx", data: cells(50), lim: text.Limits{Cells: 20},
			size: [3]string{"20 celler", "20 celler", "20 cells"}, part: true},
		{name: "depth of XML", file: "a.docx", data: docx(t, wordBody+"<w:p><w:r><w:t>Dato: 05.03.2025</w:t></w:r></w:p>"+strings.Repeat("<w:sdt><w:sdtContent>", 50)), lim: text.Limits{XMLDepth: 20},
			size: [3]string{"20 ledd", "20 ledd", "20 elements"}, part: true},
		{name: "pixels", file: "a.gif", data: "GIF89a\xff\xff\xff\xff\x80\x00\x00" + strings.Repeat("\x00", 6) + ",\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x00;",
			size: [3]string{"millioner bildepunkter", "millionar biletpunkt", "million pixels"}},
		{name: "time", file: "sen.txt", data: note, lim: text.Limits{Time: 200 * time.Millisecond},
			size: [3]string{"200 millisekunder", "200 millisekund", "200 milliseconds"}, part: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.path == "" {
				tt.path = tt.file
			}
			for i, lang := range []string{"nb", "nn", "en"} {
				fsys := fstest.MapFS{tt.file: {Data: []byte(tt.data)}, "notat.txt": {Data: []byte(note)}}
				r, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{AsOf: asOf, Lang: lang, Limits: tt.lim, Jobs: 1, Reader: late{read.New()}})
				if err != nil {
					t.Fatal(err)
				}
				d := document(r, tt.path)
				if d == nil {
					t.Fatalf("%s is no document: %v", tt.path, entries(r))
				}
				if !strings.Contains(d.Problem, tt.size[i]) || strings.Count(d.Problem, ".") < 2 || strings.Contains(d.Problem, "%!") {
					t.Errorf("%s: %q does not tell %q and what to do", lang, d.Problem, tt.size[i])
				}
				if d.Partial != tt.part {
					t.Errorf("read in part: %v", d.Partial)
				}
				if got := entries(r)[tt.read]; tt.read != "" && !strings.HasPrefix(got, "document text") {
					t.Errorf("%s is %q", tt.read, got)
				}
			}
		})
	}
}

// late is a reader that has not done with a file of a certain name when time is up.
type late struct{ text.Reader }

func (l late) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	c, err := l.Reader.Read(ctx, src, lim)
	if strings.HasPrefix(src.Name, "sen") {
		c.Problem = text.Over(text.LimitTime, lim.Time)
		c.Problem.Partial = true
	}
	return c, err
}

func document(r *report.Report, path string) *report.Document {
	for i := range r.Documents {
		if r.Documents[i].Path == path {
			return &r.Documents[i]
		}
	}
	return nil
}

// tarOf returns a tar ball of n notes.
func tarOf(t *testing.T, n int) string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := range n {
		data := fmt.Sprint(note, i)
		if err := w.WriteHeader(&tar.Header{Name: fmt.Sprintf("%d.txt", i), Size: int64(len(data)), Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
