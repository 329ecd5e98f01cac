package office

import (
	"context"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// PPTX reads a PowerPoint presentation (ECMA-376, PresentationML): pptx, pptm,
// ppsx. It is a text.ReaderFunc.
//
// Each slide is a page: the texts of its shapes in the order of the file, then the
// speaker's notes and comments. Hidden slides are left out, unless all are.
func PPTX(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.PPTX, readPPTX)
}

func readPPTX(j *job) error {
	a, err := openArchive(j)
	if err != nil {
		return err
	}
	root, err := a.relations("")
	if stop(err) {
		return err
	}
	main := target(root, "officeDocument", "ppt/presentation.xml")
	if !a.has(main) {
		return text.Problemf(text.Damaged, "no main part")
	}
	j.content.Paged = true
	j.picture = a.hasUnder("ppt/media/")
	metaErr := a.ooxmlMeta(root, &j.content.Meta)
	links, err := a.relations(main)
	slides, listErr := a.slideList(main)
	err = first(err, listErr)
	if stop(err) {
		return err
	}
	var hidden []text.Page
	for _, id := range slides {
		if len(j.content.Pages)+len(hidden) >= j.lim.Pages {
			return text.Over(text.LimitPages, j.lim.Pages)
		}
		s := slide{archive: a}
		slideErr := s.read(byID(links, id).target)
		page := text.Page{Lines: s.lines}
		if s.hidden {
			hidden = append(hidden, page)
		} else {
			j.content.Pages = append(j.content.Pages, page)
		}
		if stop(slideErr) {
			return slideErr
		}
		err = first(err, slideErr)
	}
	if len(j.content.Pages) == 0 {
		j.content.Pages = hidden
	}
	return first(err, metaErr, a.embedded())
}

// slideList returns the ids of the slides in the order of the presentation.
func (a *archive) slideList(main string) ([]string, error) {
	var ids []string
	err := a.xml(main, func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "sldIdLst" {
				return nil
			}
			return x.children(func(name string) error {
				ids = append(ids, x.reference())
				return a.job.record()
			})
		})
	})
	return ids, err
}

// slide is a slide that is being read.
type slide struct {
	*archive
	hidden bool
	lines  []text.Line
}

func (s *slide) read(name string) error {
	if name == "" || !s.has(name) {
		return text.Problemf(text.Damaged, "a slide is missing")
	}
	err := s.xml(name, func(x *scanner) error {
		d := drawing{job: s.job, x: x, out: &s.lines}
		return x.root(func() error {
			s.hidden = x.attr("show") == "0" || x.attr("show") == "false"
			return x.children(d.visit)
		})
	})
	links, linkErr := s.relations(name)
	err = first(err, linkErr)
	for _, l := range links {
		if stop(err) || l.target == "" {
			continue
		}
		switch l.kind {
		case "notesSlide":
			err = first(err, s.add(l.target, text.Note))
		case "diagramData":
			err = first(err, s.add(l.target, text.Body))
		case "comments":
			err = first(err, s.comments(l.target))
		}
	}
	return err
}

// add adds the text of another part.
func (s *slide) add(name string, region text.Region) error {
	return s.xml(name, func(x *scanner) error {
		d := drawing{job: s.job, x: x, region: region, out: &s.lines, notes: region == text.Note}
		return x.document(d.visit)
	})
}

func (s *slide) comments(name string) error {
	return s.xml(name, func(x *scanner) error {
		d := drawing{job: s.job, x: x, region: text.Note, out: &s.lines}
		var visit func(string) error
		visit = func(name string) error {
			switch name {
			case "text":
				if err := x.chardata(d.write); err != nil {
					return err
				}
				d.flush()
				return nil
			case "p":
				return d.paragraph()
			}
			return x.children(visit)
		}
		return x.document(visit)
	})
}
