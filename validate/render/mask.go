package render

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Mask returns a copy of r that can be shown to people who may not see the
// folder: files are called by numbers ("fil-07.pdf") instead of names, and no
// quote, title or name of a person or place that stands in a document is left.
// The numbers follow the order of the documents, so the same folder gives the
// same numbers, and whoever has the folder can look them up in a report that is
// not masked. What is kept is what the check is about: kinds, dates, statuses,
// and the bodies that everybody knows.
func Mask(r *report.Report) *report.Report {
	m := newMasker(r)
	c := *withLists(r)
	c.Folder = maskedFolder
	for i := range c.Requirements {
		c.Requirements[i].Message = m.without(c.Requirements[i].Message)
	}
	c.Documents = each(c.Documents, m.document)
	c.Ignored = each(c.Ignored, func(f report.Ignored) report.Ignored {
		f.Path, f.Why = m.path(f.Path), m.without(f.Why)
		return f
	})
	c.Findings = each(c.Findings, m.finding)
	c.Timeline = each(c.Timeline, func(e report.Event) report.Event {
		e.Path = m.path(e.Path)
		return e
	})
	c.Parties = m.parties(c.Parties)
	c.Since = m.since(c.Since)
	return &c
}

// maskedFolder is what a masked folder is called.
const maskedFolder = "saksmappe"

// masker knows the numbers of the files of one report.
type masker struct {
	discretion
	numbers map[string]string // by path
	bodies  []string          // what bodies that have no code of their own are called, the longest first
}

func newMasker(r *report.Report) *masker {
	m := &masker{numbers: map[string]string{}}
	kept := map[string]string{}
	for _, p := range paths(r) {
		masked := fmt.Sprintf("fil-%02d%s", len(m.numbers)+1, extension(p))
		m.numbers[p] = masked
		kept[path.Base(p)] = masked
	}
	for _, list := range [][]string{r.Parties.Listed, r.Parties.InvolvedNotListed, r.Parties.MentionedOnly} {
		for _, code := range list {
			if name, other := strings.CutPrefix(code, otherBody); other && name != "" {
				m.bodies = append(m.bodies, name)
			}
		}
	}
	slices.SortStableFunc(m.bodies, func(a, b string) int { return len(b) - len(a) })
	m.discretion = newDiscretion(r, kept)
	return m
}

// otherBody begins the code of a body that only its name tells; maskedBody is
// what such a body is called when its name may not be told.
const (
	otherBody  = "annen:"
	maskedBody = "annen"
)

// extension returns the end of a file's name that tells its format, if that is
// all it can tell.
func extension(p string) string {
	ext := strings.ToLower(path.Ext(p))
	if len(ext) < 2 || len(ext) > 5 || strings.Trim(ext[1:], "abcdefghijklmnopqrstuvwxyz0123456789") != "" ||
		strings.Trim(ext[1:], "0123456789") == "" {
		return ""
	}
	return ext
}

// path returns the number of a file; that of a file nobody has counted is "fil".
func (m *masker) path(p string) string {
	switch masked := m.numbers[p]; {
	case p == "":
		return ""
	case masked == "":
		return "fil"
	default:
		return masked
	}
}

// without returns the sentence s with no quote and no name in it. Names stand
// between quotation marks too; if a sentence ever leaves them out, the name goes
// all the same.
func (m *masker) without(s string) string {
	s = m.discretion.without(s)
	for _, name := range m.order {
		if masked := m.kept[name]; masked != name {
			s = strings.ReplaceAll(s, name, masked)
		}
	}
	for _, name := range m.bodies {
		s = strings.ReplaceAll(s, name, maskedBody)
	}
	return s
}

func (m *masker) document(d report.Document) report.Document {
	d.Path, d.Title, d.Problem = m.path(d.Path), "", m.without(d.Problem)
	d.Cues = each(d.Cues, m.evidence)
	if d.DateEvidence != nil {
		e := *d.DateEvidence
		e.Path, e.Quote, e.Label = m.path(e.Path), "", ""
		d.DateEvidence = &e
	}
	return d
}

func (m *masker) evidence(e report.Evidence) report.Evidence {
	e.Path, e.Quote = m.path(e.Path), ""
	return e
}

func (m *masker) finding(f report.Finding) report.Finding {
	f.Path, f.Message, f.Advice, f.Evidence = m.path(f.Path), m.without(f.Message), m.without(f.Advice), ""
	f.Basis = m.without(f.Basis)
	if f.Waived != nil {
		f.Waived = &report.Waived{Until: f.Waived.Until}
	}
	f.Related = each(f.Related, m.evidence)
	return f
}

// since leaves out what the earlier report said, since its quotes are not known here.
func (m *masker) since(s *report.Since) *report.Since {
	if s == nil {
		return nil
	}
	masked := *s
	masked.Mended = each(s.Mended, func(f report.Mended) report.Mended {
		f.Path, f.Message = m.path(f.Path), ""
		return f
	})
	return &masked
}

func (m *masker) parties(p report.Parties) report.Parties {
	masked := func(code string) string {
		if strings.HasPrefix(code, otherBody) {
			return maskedBody
		}
		return code
	}
	if p.Overview != nil {
		e := m.evidence(*p.Overview)
		p.Overview = &e
	}
	p.Listed = each(p.Listed, masked)
	p.InvolvedNotListed = each(p.InvolvedNotListed, masked)
	p.MentionedOnly = each(p.MentionedOnly, masked)
	p.Evidence = each(p.Evidence, func(e report.PartyEvidence) report.PartyEvidence {
		e.Party, e.Path, e.Quote = masked(e.Party), m.path(e.Path), ""
		return e
	})
	names := map[string]string{}
	for code, name := range p.Names {
		if !strings.HasPrefix(code, otherBody) {
			names[code] = name
		}
	}
	p.Names = names
	return p
}

// each returns a new list of what do makes of every entry; an empty one stays as
// it is.
func each[T any](list []T, do func(T) T) []T {
	if len(list) == 0 {
		return list
	}
	out := make([]T, len(list))
	for i, v := range list {
		out[i] = do(v)
	}
	return out
}
