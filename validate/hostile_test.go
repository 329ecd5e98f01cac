package validate_test

import (
	"bytes"
	"context"
	"fmt"
	"github.com/google/go-cmp/cmp"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"golang.org/x/text/unicode/norm"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// hostile is a file made to break what reads it, and what must become of it.
type hostile struct {
	name string
	data string
	// path is the entry of the report that want is about; "": name.
	path string
	// want is what the entry begins with, as entries writes it. "": it is there.
	want string
}

// hostiles makes one file of each kind.
func hostiles(t *testing.T) []hostile {
	const msg, doc = "../testdata/cases/a16-dagsnotater-myrvang/files/02 E-post/Bekymring for Oskar.msg",
		"../testdata/cases/a16-dagsnotater-myrvang/files/03 Møter/Møte 19.01.26.doc"
	deep := func(element string) string {
		return strings.Repeat("<"+element+">", 200_000) + note
	}
	const unread = "document unreadable "
	return []hostile{
		{"bombe.zip", bomb(t), "bombe.zip!/nuller.txt", unread + "suspicious"},
		{"bombe.docx", docx(t, wordBody+strings.Repeat(" ", zeros)), "", "document "},
		{"bombe.gz", gzipped(t, gzipped(t, strings.Repeat("\x00", zeros))), "", ""},
		{"bombe.tar.gz", gzipped(t, strings.Repeat("\x00", zeros)), "", ""},
		{"dyp.zip", nest(t, 40, 1, ".txt", note), "dyp.zip" + strings.Repeat("!/0.zip", 9), unread + "too-deep"},
		{"bred.zip", nest(t, 6, 20, ".txt", "x"), "", unread + "too-large"},
		{"42.zip", nest(t, 5, 16, ".bin", strings.Repeat("\x00", 1<<20)), "", unread + "too-large"},
		{"overlapp.zip", overlapping(t, 50), "overlapp.zip!/a (50).txt", unread + "suspicious"},
		{"mange.zip", overlapping(t, 90_000), "", unread + "too-large"},
		{"for liten.zip", saying(t, 10), "for liten.zip!/a.txt", "document "},
		{"for stor.zip", saying(t, 0xfffffff0), "for stor.zip!/a.txt", unread + "suspicious"},
		{"stort bilde.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\x00\x00\x00", "", unread},
		{"stort bilde.gif", "GIF89a\xff\xff\xff\xff\x80\x00\x00" + strings.Repeat("\x00", 6) + ",\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x00;", "", unread + "too-large"},
		{"entiteter.docx", docx(t, entities()+wordBody+"<w:p><w:r><w:t>&e9;&fil;</w:t></w:r></w:p></w:body></w:document>"), "", "document "},
		{"entiteter.xlsx", xlsx(t, entities()+`<worksheet><sheetData><row><c t="inlineStr"><is><t>&e9;&fil;</t></is></c></row></sheetData></worksheet>`), "", "document "},
		{"entiteter.odt", odt(t, entities()+`<document-content><body><text><p>&e9;&fil;</p></text></body></document-content>`), "", "document "},
		{"entiteter.xml", entities() + "<x>&e9;&fil;</x>", "", "document "},
		{"sak/arkivmelding.xml", entities() + "<arkivmelding><tittel>&e9;&fil;</tittel></arkivmelding>", "", ""},
		{"dyp.docx", docx(t, wordBody+deep("w:sdt")), "", "document "},
		{"dyp tabell.docx", docx(t, wordBody+strings.Repeat("<w:tbl><w:tr><w:tc>", 100_000)+note), "", "document "},
		{"dyp.odt", odt(t, "<document-content><body><text>"+deep("section")), "", "document "},
		{"dyp.xml", deep("a"), "", "document "},
		{"dyp.rtf", `{\rtf1 ` + strings.Repeat("{", 1_000_000) + note, "", "document "},
		{"dyp tabell.rtf", `{\rtf1 ` + strings.Repeat(`\itap9999 \intbl a\nestcell `, 20_000), "", "document "},
		{"dyp.html", "<html>" + deep("div"), "", "document "},
		{"dyp tabell.html", "<html>" + deep("table><tr><td"), "", "document "},
		{"dyp.eml", multiparts(2_000), "", "document "},
		{"videresendt.eml", forwarded(2_000), "videresendt.eml" + strings.Repeat("!/melding-1.eml", 3), ""},
		{"ring.pdf", ringPDF(), "", unread},
		{"form i form.pdf", drawnInItself(), "", "document "},
		{"ring.doc", openOLE(t, doc).sectorLoop(), "", unread},
		{"ring i treet.doc", openOLE(t, doc).treeLoop(), "", unread},
		{"ring.msg", openOLE(t, msg).sectorLoop(), "", "document "},
		{"ring i treet.msg", openOLE(t, msg).treeLoop(), "", unread},
		{"i seg selv.msg", openOLE(t, msg).attachedInItself(), "", "document "},
		{"egentlig en pdf.docx", string(drawnInItself()), "", "document text"},
		{"egentlig word.pdf", docx(t, wordBody+"<w:p><w:r><w:t>Dato: 05.03.2025</w:t></w:r></w:p></w:body></w:document>"), "", "document text"},
		{"egentlig zip.txt", zipOf(t, map[string]string{"notat.txt": note}), "egentlig zip.txt!/notat.txt", "document text"},
		{"egentlig tekst.pdf", note, "", unread + "damaged"},
		{"program.pdf", "MZ\x90\x00\x03\x00\x00\x00" + strings.Repeat("\x00\xff", 500), "", unread},
		{"kuttet.docx", docx(t, wordBody)[:200], "", unread + "damaged"},
		{"bare siffer.txt", strings.Repeat("1", 2<<20), "", "document "},
		{"bare datoer.txt", strings.Repeat("01.02.2025 ", 20_000), "", "document "},
		{"bare linjer.txt", strings.Repeat("a\n", 50_000), "", "document "},
	}
}

// TestHostileFiles lays each hostile file beside a good document.
func TestHostileFiles(t *testing.T) {
	for _, h := range hostiles(t) {
		t.Run(h.name, func(t *testing.T) {
			r := bounded(t, patience, map[string]string{h.name: h.data, "notat.txt": note})
			got := entries(r)
			if h.path == "" {
				h.path = h.name
			}
			if what, ok := got[h.path]; !ok || !strings.HasPrefix(what, h.want) {
				t.Errorf("%q is %q, want %q", h.path, what, h.want)
			}
			if got["notat.txt"] != "document text " {
				t.Errorf("the good document is %q", got["notat.txt"])
			}
		})
	}
}

// TestGoodDocumentsAmongHostileOnes lays all hostile files beside good documents,
// which must be judged as if they were alone.
func TestGoodDocumentsAmongHostileOnes(t *testing.T) {
	files := map[string]string{"post.eml": mail, "notat.txt": note}
	for _, name := range []string{"Redegjørelse.docx", "Logg.xlsx", "Møte med foreldrene.pdf"} {
		data, err := os.ReadFile(filepath.Join("../testdata/eksempel", name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(data)
	}
	good := func(r *report.Report) (out []report.Document) {
		for _, d := range r.Documents {
			file, _, _ := strings.Cut(d.Path, "!/")
			if _, ok := files[file]; ok {
				out = append(out, d)
			}
		}
		return out
	}
	alone := good(check(t, files))
	all := maps.Clone(files)
	hostile := hostiles(t)
	for _, h := range hostile {
		all[h.name] = h.data
	}
	r := bounded(t, 3*patience, all)
	if diff := cmp.Diff(alone, good(r)); diff != "" {
		t.Errorf("good documents are judged otherwise among hostile ones (-alone +among):\n%s", diff)
	}
	got := entries(r)
	for _, h := range hostile {
		if _, ok := got[h.name]; !ok {
			t.Errorf("%q is not accounted for", h.name)
		}
	}
}

// poisonNames are names and pieces of text made to be more than seen where they
// are shown: on a terminal, in a web page, in a workbook, as a path.
var poisonNames = []string{
	"a\x1b]0;owned\a\x1b[2J.txt", "b\nmappesjekk 9.9.9\nverdict: complete.txt", "c\r\t\v\x7f.txt", "d\u202etxt.exe", "e\u2066\u200b\ufeff.txt",
	"f\u0085\u009b2J\u2028.txt", "<script>alert(1)</script>.txt", "<img src=x onerror=alert(1)>", "\"><svg onload=1>.txt", "=cmd|' -C calc'!A0.txt",
	"+1.txt", "-rf", "@SUM(1).txt", "%s%n%x.txt", "{{.}}.txt", "$(reboot).txt", "`reboot`.txt", "CON", "nul.txt", "COM1.pdf", "LPT1",
	"a:b.txt", "a|b?.txt", "trailing. ", " ", "~", strings.Repeat("lang ", 200) + ".txt", strings.Repeat("d/", 300) + "x.txt", "\u0301\u0301.txt",
}

// TestHostileNames gives the names to files of the folder, to members of an
// archive and to attachments, and has their signs quoted out of a document too.
// Each must stand in the report, and none may act where the report is read.
func TestHostileNames(t *testing.T) {
	files := map[string]string{}
	members := map[string]string{
		"../../../etc/passwd": note, "/etc/shadow": note, `C:\Windows\win.ini`: note, `\\server\share\x.txt`: note, "..": note, "a/../../b.txt": note,
		"\xff\xfe.txt": note,
	}
	var attached strings.Builder
	attached.WriteString("From: \x1b[31mMor\u202e <a@b.example>\r\nSubject: =?utf-8?q?=1B[2J<script>=0A=0Dx?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n")
	for i, name := range poisonNames {
		text := fmt.Sprintf("Referat %s fra møte\nDato: 05.03.2025 %s\nTil stede: PPT %s, BUP, rektor\n%d\n", name, name, name, i)
		if fs.ValidPath(name) {
			files[name] = text
		}
		members[name] = text
		fmt.Fprintf(&attached, "--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename*=utf-8''%s\r\n\r\n%s\r\n", url.PathEscape(name), text)
	}
	attached.WriteString("--x--\r\n")
	files["pakke.zip"], files["post.eml"] = zipOf(t, members), attached.String()

	r := bounded(t, patience, files)
	inside := map[string]int{}
	got := entries(r)
	for p := range got {
		outer, inner, _ := strings.Cut(p, "!/")
		inside[outer]++
		if path.IsAbs(inner) || slices.Contains(strings.Split(inner, "/"), "..") || strings.Contains(inner, "\x00") || !utf8.ValidString(p) {
			t.Errorf("%q leads out of its container", p)
		}
	}
	for name := range files {
		if got[norm.NFC.String(name)] == "" {
			t.Errorf("%q is not accounted for", name)
		}
	}
	if n := inside["pakke.zip"]; n != 1+len(members) {
		t.Errorf("%d entries for the archive and its %d members", n, len(members))
	}
	if n := inside["post.eml"]; n != 1+len(poisonNames) {
		t.Errorf("%d entries for the mail and its %d attachments", n, len(poisonNames))
	}
	for _, o := range []render.TextOptions{{}, {Verbose: true}, {Quiet: true}} {
		var b bytes.Buffer
		if err := render.Text(&b, r, o); err != nil {
			t.Fatal(err)
		}
		harmless(t, b.String())
	}
	var b bytes.Buffer
	if err := render.JSON(&b, r); err != nil {
		t.Fatal(err)
	}
	harmless(t, b.String())
}

// harmless fails if a terminal would do more with s than show it.
func harmless(t *testing.T, s string) {
	t.Helper()
	for _, r := range s {
		if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co) || r == utf8.RuneError {
			t.Errorf("%U is written as it is", r)
		}
	}
	for line := range strings.Lines(s) {
		if strings.HasPrefix(line, "mappesjekk 9.9.9") || strings.HasPrefix(line, "verdict:") {
			t.Errorf("a name begins a line of its own: %q", line)
		}
	}
}

// bounded checks the files of a folder, holds the report against its schema, and
// fails if the check does not end in time or takes too much memory.
func bounded(t *testing.T, patience time.Duration, files map[string]string) *report.Report {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	peak := peakHeap(ctx)
	type outcome struct {
		r   *report.Report
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		r, err := validate.Folder(ctx, fsys, "mappe", validate.Options{AsOf: asOf, Reproducible: true})
		done <- outcome{r, err}
	}()
	select {
	case o := <-done:
		if o.err != nil {
			t.Fatalf("the check did not end by itself: %v", o.err)
		}
		cancel()
		if most := <-peak; most > memory {
			t.Errorf("%d MiB of memory were in use", most>>20)
		}
		return valid(t, o.r)
	case <-time.After(2 * patience):
		t.Fatal("the check did not even end with its context")
		return nil
	}
}

const (
	patience = time.Minute // for a folder with one hostile file, however busy the machine
	memory   = 512 << 20   // bytes
)

// peakHeap watches the heap until ctx ends and sends by how many bytes it was
// larger at most than at the beginning.
func peakHeap(ctx context.Context) <-chan uint64 {
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	runtime.GC()
	before, most := heap(), uint64(0)
	out := make(chan uint64, 1)
	go func() {
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			if now := heap(); now > before {
				most = max(most, now-before)
			}
			select {
			case <-ctx.Done():
				out <- most
				return
			case <-tick.C:
			}
		}
	}()
	return out
}
