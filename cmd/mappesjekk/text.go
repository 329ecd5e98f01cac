package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/rules"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// textOf is the JSON form of what was read of a document.
type textOf struct {
	Path        string   `json:"path"`
	ReadBy      string   `json:"read_by"` // text, ocr or none
	Problem     string   `json:"problem,omitempty"`
	ProblemKind string   `json:"problem_kind,omitempty"`
	Pages       []pageOf `json:"pages"`
}

type pageOf struct {
	Page  int      `json:"page"`
	Lines []lineOf `json:"lines"`
}

type lineOf struct {
	Text   string `json:"text"`
	Region string `json:"region"`
}

// text is the command that shows what was read of a document.
func (s *session) text(c *cli.Context) error {
	path, err := s.operand(c, mNoFile, mManyFiles)
	if err != nil {
		return err
	}
	format, err := s.oneOf(c, "format", "text", "text", "json")
	if err != nil {
		return err
	}
	opt := validate.Options{Lang: s.lang, Jobs: 1}
	end, err := s.isolate(c, &opt)
	if err != nil {
		return err
	}
	defer end()
	if err := s.recognition(c, &opt); err != nil {
		return err
	}
	content, scanned, err := validate.Text(c.Context, path, opt)
	if err := s.openFailure(path, err); err != nil {
		return err
	}
	read := textOf{Path: filepath.Base(path), ReadBy: "none", Pages: pagesOf(content)}
	for _, p := range read.Pages {
		if len(p.Lines) > 0 {
			read.ReadBy = "text"
		}
	}
	if scanned {
		read.ReadBy = "ocr"
	}
	if problem := content.Problem; problem != nil {
		read.ProblemKind = string(problem.Kind)
		read.Problem = rules.ProblemText(problem.Kind, problem.Over, read.ReadBy != "none").In(s.lang)
	}
	if format == "json" {
		err = render.WriteJSON(s.Stdout, read)
	} else {
		err = s.printText(read, content)
	}
	if err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}

func pagesOf(content *text.Content) []pageOf {
	pages := []pageOf{}
	for i, p := range content.Pages {
		page := pageOf{Page: i + 1, Lines: []lineOf{}}
		for _, l := range p.Lines {
			page.Lines = append(page.Lines, lineOf{l.Text, l.Region.String()})
		}
		pages = append(pages, page)
	}
	return pages
}

// printText prints what was read, page by page. A line that is no running text
// has its region before it.
func (s *session) printText(read textOf, content *text.Content) error {
	if read.Problem != "" {
		s.tell(read.Problem)
	}
	var b strings.Builder
	for i, p := range read.Pages {
		if i > 0 {
			b.WriteByte('\n')
		}
		if content.Paged {
			fmt.Fprintf(&b, "--- %s ---\n", render.PageName(s.lang, string(content.Format), strconv.Itoa(p.Page)))
		}
		for _, l := range p.Lines {
			if l.Region != text.Body.String() {
				fmt.Fprintf(&b, "[%s] ", l.Region)
			}
			b.WriteString(render.Visible(strings.ReplaceAll(l.Text, "\t", " | ")) + "\n")
		}
	}
	_, err := fmt.Fprint(s.Stdout, b.String())
	return err
}
