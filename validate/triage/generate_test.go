package triage_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
)

// generator makes cases by the thousand from those in testdata/cases. No two
// documents are alike: each has dates, names and sentences of its own, so that no
// cache can take one for another.
type generator struct {
	templates [][]template // a list of files for each case
	random    *rand.Rand
	number    int
}

// template is a file of a case in testdata.
type template struct {
	path  string // inside the folder, '/'-separated
	data  []byte
	lines []string // of a PDF
}

// newGenerator reads the templates.
func newGenerator(t testing.TB, seed uint64) *generator {
	t.Helper()
	g := &generator{random: rand.New(rand.NewPCG(seed, 1))}
	folders, err := filepath.Glob("../../testdata/cases/*/files")
	if err != nil || len(folders) < 10 {
		t.Fatalf("%d folders, %v", len(folders), err)
	}
	for _, folder := range folders {
		var list []template
		err := fs.WalkDir(os.DirFS(folder), ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(p)))
			list = append(list, template{path: p, data: data, lines: linesOf(filepath.Join(folder, p))})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		g.templates = append(g.templates, list)
	}
	return g
}

// linesOf returns the text of a PDF; nil for anything else.
func linesOf(path string) []string {
	if filepath.Ext(path) != ".pdf" {
		return nil
	}
	content, _, err := validate.Text(context.Background(), path, validate.Options{})
	if err != nil || content == nil {
		return nil
	}
	var lines []string
	for _, p := range content.Pages {
		for _, l := range p.Lines {
			lines = append(lines, l.Text)
		}
	}
	return lines
}

// make writes n cases into dir, one in eight of them packed.
func (g *generator) make(t testing.TB, dir string, n int) {
	t.Helper()
	for range n {
		if err := g.one(dir); err != nil {
			t.Fatal(err)
		}
	}
}

func (g *generator) one(dir string) error {
	g.number++
	files := g.templates[g.number%len(g.templates)]
	name := fmt.Sprintf("Sak %d-%05d", 24+g.number%3, g.number)
	// Cases of the same day would be in one order on one machine, another elsewhere.
	came := time.Date(2026, 1, 1, 8, 0, g.number, 0, time.UTC)
	packed := g.number%8 == 0
	var archive bytes.Buffer
	pack := zip.NewWriter(&archive)
	for _, f := range files {
		data := g.vary(f)
		if packed {
			w, err := pack.Create(f.path)
			if err != nil {
				return err
			}
			if _, err := w.Write(data); err != nil {
				return err
			}
			continue
		}
		at := filepath.Join(dir, name, filepath.FromSlash(f.path))
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o700), os.WriteFile(at, data, 0o600), os.Chtimes(at, came, came)); err != nil {
			return err
		}
	}
	if !packed {
		return nil
	}
	at := filepath.Join(dir, name+".zip")
	return errors.Join(pack.Close(), os.WriteFile(at, archive.Bytes(), 0o600), os.Chtimes(at, came, came))
}

// vary returns the file with another text. What is no text gets a tail.
func (g *generator) vary(f template) []byte {
	shift := g.random.IntN(27) + 1
	sentence := g.sentence()
	switch strings.ToLower(filepath.Ext(f.path)) {
	case ".txt", ".html", ".eml":
		return append(shiftDates(f.data, shift), "\n"+sentence+"\n"...)
	case ".docx":
		return g.rezip(f.data, shift, "word/document.xml", "</w:body>", "<w:p><w:r><w:t>"+sentence+"</w:t></w:r></w:p></w:body>")
	case ".odt":
		return g.rezip(f.data, shift, "content.xml", "</office:text>", "<text:p>"+sentence+"</text:p></office:text>")
	case ".xlsx", ".pptx", ".ods", ".zip":
		return g.rezip(f.data, shift, "", "", "")
	case ".rtf":
		at := max(0, bytes.LastIndexByte(f.data, '}'))
		return slices.Concat(shiftDates(f.data[:at], shift), []byte("\\par "+asciiOnly(sentence)+"}"))
	case ".pdf":
		if len(f.lines) > 0 && g.random.IntN(3) > 0 {
			return printed(append(shiftLines(f.lines, shift), sentence))
		}
	}
	return fmt.Appendf(slices.Clone(f.data), "\n%%%d\n", g.random.Uint64())
}

// The words of sentences that mean nothing, by people who do not exist.
var (
	givenNames = strings.Fields("Agnar Borgny Dagrun Eilev Frøydis Gudleik Hallgeir Ingvild Jorunn Ketil Liv Magnar Nanna Oddvar Ragnfrid Sigve Torunn Ulrik Vigdis Ylva Åsmund Øyvor")
	surnames   = strings.Fields("Askvang Bjørkelia Dalsvoll Einarset Furusund Granmoen Hagavoll Kvernmo Lundåsen Myklestua Nordlien Rognstad Skogvang Tverråmo Vollseter Ødegrind")
	doings     = strings.Fields("snakket lekte leste tegnet spiste gikk sang regnet bygde ventet lyttet malte")
	places     = strings.Fields("skolegården biblioteket gymsalen klasserommet gangen sløydsalen ballbingen skogen")
)

func pick(r *rand.Rand, words []string) string { return words[r.IntN(len(words))] }

func (g *generator) sentence() string {
	r := g.random
	return fmt.Sprintf("%s %s %s i %s sammen med %s %s, %d minutter.", pick(r, givenNames), pick(r, surnames),
		pick(r, doings), pick(r, places), pick(r, givenNames), pick(r, surnames), r.IntN(1_000_000))
}

func asciiOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if r > 126 {
			return 'o'
		}
		return r
	}, s)
}

// shown are dates as they stand in the templates.
var shown = regexp.MustCompile(`\b([0-9]{1,2})\.([0-9]{1,2})\.(20[0-9]{2})\b`)

// shiftDates moves the days of all dates, inside their month.
func shiftDates(data []byte, by int) []byte {
	return shown.ReplaceAllFunc(data, func(date []byte) []byte {
		part := bytes.SplitN(date, []byte("."), 3)
		d, err := strconv.Atoi(string(part[0]))
		if err != nil {
			return date
		}
		return fmt.Appendf(nil, "%02d.%s.%s", (d+by)%28+1, part[1], part[2])
	})
}

func shiftLines(lines []string, by int) []string {
	var moved []string
	for _, l := range lines {
		moved = append(moved, string(shiftDates([]byte(l), by)))
	}
	return moved
}

// rezip packs a document anew: with other dates, and with what stands at old in
// one of its parts replaced.
func (g *generator) rezip(data []byte, shift int, part, old, with string) []byte {
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return fmt.Appendf(slices.Clone(data), "%d", g.random.Uint64()) // one that is damaged on purpose
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			return data
		}
		content, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			return data
		}
		if strings.HasSuffix(f.Name, ".xml") || strings.HasSuffix(f.Name, ".txt") {
			content = shiftDates(content, shift)
		}
		if f.Name == part {
			content = bytes.Replace(content, []byte(old), []byte(with), 1)
		}
		w, err := out.CreateHeader(&zip.FileHeader{Name: f.Name, Method: f.Method, Modified: f.Modified})
		if err != nil {
			return data
		}
		if _, err := w.Write(content); err != nil {
			return data
		}
	}
	// A note that no two have alike, for documents that show neither date nor text.
	if out.SetComment(strconv.FormatUint(g.random.Uint64(), 16)) != nil || out.Close() != nil {
		return data
	}
	return b.Bytes()
}
