package site

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"text/template"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

//go:embed page
var pages embed.FS

// What the files of the folder are called.
const (
	styleName   = "mappesjekk.css"
	programName = "program.js" // the compiled program and the script of its workers
	scriptName  = "page.js"
)

// parts are what both forms of the page are made of.
type parts struct {
	template *template.Template
	style    []byte
	program  []byte
	script   []byte
}

// assemble makes the parts of the page. Its style begins with that of the HTML
// report, which is shown in it.
func assemble(p program) (*parts, error) {
	style, enliven, err := reportParts()
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for _, name := range []string{"index.html", "page.css", "worker.js", "words.js", "engine.js", "handed.js", "page.js"} {
		data, err := pages.ReadFile("page/" + name)
		if err != nil {
			return nil, fmt.Errorf("reading a part of the page: %w", err)
		}
		files[name] = string(data)
	}
	made := &parts{style: []byte(style + "\n" + files["page.css"])}
	if made.template, err = template.New("index.html").Parse(files["index.html"]); err != nil {
		return nil, fmt.Errorf("reading the page's template: %w", err)
	}
	// JSON hides "<", so that no tag can end the script early.
	carried, err := json.Marshal(map[string]string{
		"worker": p.support + "\n" + files["worker.js"],
		"packed": base64.StdEncoding.EncodeToString(p.packed),
	})
	if err != nil {
		return nil, fmt.Errorf("writing the program as a script: %w", err)
	}
	made.program = fmt.Appendf(nil, "/*!\n%s*/\nglobalThis.mappesjekk = %s;\n", inComment(p.licenses), carried)
	made.script = fmt.Appendf(nil, "(() => {\n\"use strict\";\nconst parts = globalThis.mappesjekk;\nconst enliven = () => {%s};\n%s\n%s\n%s\n%s})();\n",
		enliven, files["words.js"], files["engine.js"], files["handed.js"], files["page.js"])
	return made, nil
}

// inComment returns text so that it ends neither a comment nor a script.
func inComment(text string) string {
	return strings.NewReplacer("*/", "* /", "</", "< /").Replace(text)
}

// reportParts returns the style and the script of the HTML report.
func reportParts() (style, script string, err error) {
	var page bytes.Buffer
	if err := render.HTML(&page, &report.Report{}); err != nil {
		return "", "", fmt.Errorf("taking the report's style: %w", err)
	}
	style, hasStyle := between(page.String(), "<style>", "</style>")
	script, hasScript := between(page.String(), "<script>", "</script>")
	if !hasStyle || !hasScript {
		return "", "", fmt.Errorf("taking the report's style: it has none")
	}
	return style, script, nil
}

func between(s, start, end string) (string, bool) {
	_, s, started := strings.Cut(s, start)
	s, _, ended := strings.Cut(s, end)
	return s, started && ended
}

// policy returns the Content-Security-Policy of the page. Nothing is allowed that it
// does not need: no connection above all. Workers start from what the page holds
// (blob:), and inherit the policy. img-src is for the icon, which is empty: without
// one a browser asks the server.
func policy(style, scripts string) string {
	return "default-src 'none'; script-src " + scripts + " 'wasm-unsafe-eval'; style-src " + style +
		"; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'"
}

// What a page says of scans, and whether it reads them.
const (
	scansUnread = ""
	scansRead   = "read"   // by ocr.js, which lies in the same folder
	scansBeside = "beside" // not by this page, but by the one that was built with it
)

// single returns the page as one file. What may run or style it stands in its
// policy by hash. It reads no scans: what does would double its size.
func (p *parts) single(scans string) ([]byte, error) {
	for _, script := range [][]byte{p.program, p.script, p.style} {
		if bytes.Contains(bytes.ToLower(script), []byte("</s")) {
			return nil, fmt.Errorf("making the single file: a tag ends a script or the style early")
		}
	}
	return p.page(
		scans,
		policy(hashOf(p.style), hashOf(p.program)+" "+hashOf(p.script)),
		fmt.Sprintf("<style>%s</style>", p.style),
		fmt.Sprintf("<script>%s</script>\n<script>%s</script>", p.program, p.script),
	)
}

// index returns the page of the folder.
func (p *parts) index(scans string) ([]byte, error) {
	return p.page(
		scans,
		policy("'self'", "'self'"),
		fmt.Sprintf(`<link rel="stylesheet" href="%s">`, styleName),
		fmt.Sprintf(`<script src="%s"></script>`+"\n"+`<script src="%s"></script>`, programName, scriptName),
	)
}

func (p *parts) page(scans, policy, head, foot string) ([]byte, error) {
	var b bytes.Buffer
	err := p.template.Execute(&b, map[string]string{"Scans": scans, "Policy": policy, "Head": head, "Foot": foot, "Version": validate.Version})
	if err != nil {
		return nil, fmt.Errorf("making the page: %w", err)
	}
	return b.Bytes(), nil
}

// hashOf returns the source expression that allows data to stand in the page.
// See https://www.w3.org/TR/CSP3/#source-list-syntax.
func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
