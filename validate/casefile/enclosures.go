package casefile

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// List is a list of enclosures, and how it goes with what lies in the folder.
type List struct {
	Doc   *Document // that is the list, or holds it
	Rows  int
	Found int // rows that fit a document in full, whether or not it is clear which one
	// Missing are the rows that nothing in the folder comes near.
	Missing []dating.Row
	// Unlisted are the documents that come near to no row, but for those that no
	// list of enclosures names: the list, the letters, the account that it goes with.
	Unlisted []*Document
	// scope is how the paths begin of what the list can be expected to name; own
	// tells that it is the contents of the file that it is a part of.
	scope string
	own   bool
}

// A list is to be trusted in what it does not find if it has some rows and most of
// them are found: what is read as a list may be something else.
const (
	fewestRows  = 3
	fewestFound = 2
	// near is the score from which a row may well mean a document, though it does not
	// show which.
	near = 1.6
)

// Trusted reports whether the list is surely one, of this folder: at least half
// of its rows have a document.
func (l List) Trusted() bool {
	return l.Rows >= fewestRows && l.Found >= fewestFound && 2*l.Found >= l.Rows
}

// list returns what the pairing shows of the list.
func (p *pairing) list() List {
	rows := p.doc.Dating.Rows
	l := List{Doc: p.doc, Rows: len(rows)}
	for i, row := range rows {
		switch best := p.closest(i); {
		case p.docOf[i] != nil, best >= enough:
			l.Found++
		case best < near:
			l.Missing = append(l.Missing, row)
		}
	}
	l.scope, l.own = p.scope(), p.ofOwnFile()
	for n, d := range p.docs {
		if _, has := p.rowOf[d]; has || p.anyRow(n) || d == p.doc || !l.covers(d) || neverListed(d) || p.attached(d) {
			continue
		}
		l.Unlisted = append(l.Unlisted, d)
	}
	return l
}

// closest returns how well row i fits the document that it may mean, the list's
// own among them. One that belongs to another row must fit in full to count.
func (p *pairing) closest(i int) float64 {
	best := 0.0
	for n, d := range p.docs {
		if _, taken := p.rowOf[d]; !taken || p.scores[n][i] >= enough {
			best = max(best, p.scores[n][i])
		}
	}
	return best
}

// anyRow reports whether one of the rows may mean document n.
func (p *pairing) anyRow(n int) bool {
	for i, score := range p.scores[n] {
		least := near
		if p.docOf[i] != nil {
			least = enough
		}
		if score >= least {
			return true
		}
	}
	return false
}

// covers reports whether the list can be expected to name d.
func (l List) covers(d *Document) bool {
	return strings.HasPrefix(d.Path, l.scope) && (!l.own || d.Path == l.Doc.Path)
}

// scope returns how the paths begin of what the list can be expected to name: all
// in the archive that it lies in, or what is attached to the mail that it is.
func (p *pairing) scope() string {
	attached := p.doc.Path + inside
	if slices.ContainsFunc(p.docs, func(d *Document) bool { return strings.HasPrefix(d.Path, attached) }) {
		return attached
	}
	if at := strings.LastIndex(p.doc.Path, inside); at >= 0 {
		return p.doc.Path[:at+len(inside)]
	}
	return ""
}

// ofOwnFile reports whether the list is the first part of a merged file and most of
// what it names are the other parts.
func (p *pairing) ofOwnFile() bool {
	own := 0
	for d := range p.rowOf {
		if d.Path == p.doc.Path {
			own++
		}
	}
	return p.doc.Pages != "" && 2*own > len(p.rowOf)
}

// attached reports whether d is attached to another document than the list: it
// goes with that one.
func (p *pairing) attached(d *Document) bool {
	at := strings.LastIndex(d.Path, inside)
	return at >= 0 && slices.ContainsFunc(p.docs, func(other *Document) bool { return other != p.doc && other.Path == d.Path[:at] })
}

// inside stands in a path between a container and what it holds.
const inside = "!/"

// neverListed reports whether d is of a kind that a list of enclosures goes with
// and does not name, or a picture in a mail, which is a logo more often than not.
func neverListed(d *Document) bool {
	switch d.Kind.Type {
	case doctype.Dokumentliste, doctype.Innhentingsbrev, doctype.Redegjorelse:
		return true
	}
	return d.Format == text.EML || d.Format == text.MSG || d.Format.Picture() && strings.Contains(d.Path, inside)
}

// Promised returns the list of enclosures to look at for what is not in the folder:
// of the trusted ones that name something missing, that of which most is found. A
// list that is complete does not take back what another one names. ok is false
// where there is none.
func (c *Case) Promised() (best List, ok bool) {
	for _, l := range c.Lists {
		if l.Trusted() && len(l.Missing) > 0 && (!ok || l.Found > best.Found) {
			best, ok = l, true
		}
	}
	return best, ok
}

// Enclosures returns the list of enclosures to hold the folder against: of the
// trusted ones that of which most is found. What another trusted list names is not
// unlisted. ok is false where there is none.
func (c *Case) Enclosures() (best List, ok bool) {
	for _, l := range c.Lists {
		if l.Trusted() && (!ok || l.Found > best.Found) {
			best, ok = l, true
		}
	}
	best.Unlisted = slices.DeleteFunc(slices.Clone(best.Unlisted), func(d *Document) bool {
		return slices.ContainsFunc(c.Lists, func(l List) bool { return l.Trusted() && !slices.Contains(l.Unlisted, d) && l.covers(d) })
	})
	return best, ok
}
