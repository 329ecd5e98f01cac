package dating

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// assignOpening handles the date that a note begins with.
func (s *sheet) assignOpening(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth != 0 && !(l.nth == 1 && s.shortHead()) || !c.opens || rest.column > 0 || l.nth > 0 && rest.cells > 1 || s.body > noteLines {
		return false
	}
	if l.nth > 0 && s.invites() {
		return false // the day of what it invites to
	}
	switch s.kind.Type {
	case doctype.Aktivitetsplan, doctype.IOP, doctype.Systemdokument, doctype.Redegjorelse, doctype.Analyse, doctype.Dokumentliste, doctype.EksterneInstanser:
		return false
	}
	if s.kind.Type == doctype.Varsel || s.kind.Type == doctype.Avvik || l.nth > 0 {
		if next, _, _ := strings.Cut(rest.after, " "); titleVerbs[next] {
			return false // "Fredag 14. mars ble han slått" tells of the event
		}
	}
	c.role, c.score = Made, 0.7
	return true
}

// assignOwnSentence handles a date that is a sentence of its own in the first
// lines: "Til rektor. 12.03.25.", "24. november 2025. Kari, Ola, Ali".
func (s *sheet) assignOwnSentence(c *candidate, rest surroundings, before *candidate) bool {
	l := &s.lines[c.line]
	if l.nth > 2 || before != nil || s.living() || rest.cells > 1 || s.openings > 2 {
		return false
	}
	if rest.before != "" && !strings.HasSuffix(rest.before, ".") {
		return false
	}
	if rest.after != "" && !strings.HasPrefix(strings.TrimLeft(l.Text[c.expr.End:], " "), ".") {
		return false
	}
	c.role, c.score = Made, 0.65
	return true
}

// shortHead reports whether the first body line is a heading rather than text.
func (s *sheet) shortHead() bool {
	i := slices.IndexFunc(s.lines, func(l line) bool { return l.nth == 0 })
	return i >= 0 && len(strings.Fields(s.lines[i].Text)) <= 5 && !endsLikeSentence(s.lines[i].Text)
}
