package render

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

//go:embed html/page.tmpl html/style.css html/page.js
var htmlFiles embed.FS

// HTML writes r as one page for people: the verdict, the requirements, what to
// do, a drawing of the documents over time, the table of documents, the external
// bodies, what was passed over, and what all of it rests on.
//
// The page needs nothing but itself: no other file, no network, and no script to
// be read; its Content-Security-Policy lets nothing run but the few lines that
// sort the table. Every name and quote is made visible (see Visible) and escaped
// for where it stands. The mark that an earlier report in the folder is
// recognised by is <meta name="generator" content="mappesjekk">.
func HTML(w io.Writer, r *report.Report) error { return HTMLFor(w, r, Reader{}) }

// HTMLFor is HTML for a given reader.
func HTMLFor(w io.Writer, r *report.Report, who Reader) error {
	var style, script []byte
	for _, f := range []struct {
		name string
		data *[]byte
	}{{"html/style.css", &style}, {"html/page.js", &script}} {
		data, err := htmlFiles.ReadFile(f.name)
		if err != nil {
			return fmt.Errorf("reading a part of the page: %w", err)
		}
		*f.data = data
	}
	p := newPage(r, who)
	p.Style, p.Script = template.CSS(style), template.JS(script)
	p.Policy = fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'", hashOf(style), hashOf(script))
	tmpl, err := template.New("page.tmpl").Funcs(template.FuncMap{"say": p.word, "add": func(a, b int) int { return a + b }}).ParseFS(htmlFiles, "html/page.tmpl")
	if err != nil {
		return fmt.Errorf("reading the page's template: %w", err)
	}
	var b bytes.Buffer
	if err := tmpl.Execute(&b, p); err != nil {
		return fmt.Errorf("making the page: %w", err)
	}
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	return nil
}

// hashOf returns the source expression that allows data to stand in the page.
// See https://www.w3.org/TR/CSP3/#source-list-syntax.
func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// shown is text that may stand on the page: it hides nothing. What it means to
// HTML is the template's care.
type shown string

func show(s string) shown { return shown(visible(s)) }

// page is what the template sets. All texts that come out of a folder are shown.
type page struct {
	Lang          string
	Policy        string
	Style         template.CSS
	Script        template.JS
	Title         shown
	Folder        shown
	Against       []shown // what the folder was checked against, and for which day
	Verdict       shown
	Mark          mark
	Next          shown
	Cards         []card
	Tasks         []task
	List          shown // plain text to take away: the tasks, or for an office what a letter can say
	ListOpen      bool
	Notes         []task
	Since         shown // what has become of an earlier report; "": there is none
	Asides        []asideView
	Timeline      timeline
	Documents     []row
	DocumentsHead shown
	Bodies        bodies
	Passed        []passed
	Judged        judged
	Version       shown

	telling *telling
}

// mark is a sign, a colour and a word for how something stands.
type mark struct {
	Name string // met, weak, gap or note: the sign and the colour
	Word shown
}

// passed is a file that is no document.
type passed struct{ File, Why shown }

func newPage(r *report.Report, who Reader) *page {
	t := tellingFor(r, false, who)
	r = t.Report // in words for the reader
	p := &page{
		telling: t,
		Lang:    codes[t.lang],
		Title:   show(r.Folder + " – mappesjekk"),
		Folder:  show(t.say(wFolder, r.Folder)),
		Verdict: show(t.verdict()),
		Mark:    map[report.Verdict]mark{report.Complete: {Name: "met"}, report.WeakSpot: {Name: "weak"}}[r.Verdict],
		Version: show("mappesjekk " + r.Tool.Version),
	}
	if p.Mark.Name == "" {
		p.Mark.Name = "gap"
	}
	if r.Profile.Title != "" {
		p.Against = append(p.Against, show(t.say(wCheckedAgainst, r.Profile.Title)))
	}
	if r.AsOf != "" {
		p.Against = append(p.Against, show(t.say(wAsOf, t.date(r.AsOf))))
	}
	if next, ok := t.nextStep(); ok {
		p.Next = show(t.say(next))
	}
	p.Tasks = p.tasks(t.groups(report.Error, report.Warning))
	p.Notes = p.tasks(t.groups(report.Note))
	p.Since = show(t.since())
	p.Asides = asideViews(t.asides())
	p.List = p.plainList()
	if who.Audience == Office {
		p.List, p.ListOpen = shown(t.letter), true
	}
	p.Cards = p.cards()
	p.Timeline = p.timeline()
	p.Documents = p.rows()
	p.DocumentsHead = show(fmt.Sprintf("%s (%d)", t.say(wDocuments), len(r.Documents)))
	p.Bodies = p.bodies()
	for _, f := range r.Ignored {
		p.Passed = append(p.Passed, passed{show(f.Path), show(f.Why)})
	}
	p.Judged = p.judged()
	return p
}

// word returns a fixed word by the name that the template has for it.
func (p *page) word(name string) (shown, error) {
	w, ok := wordNames[name]
	if !ok {
		return "", fmt.Errorf("there is no word %q", name)
	}
	return show(p.telling.say(w)), nil
}
