package render

import (
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Some forms of a report are read by more people than the folder is: the log of
// a build, the findings page of a code host. They name files, so that somebody
// can mend them, but carry no word of a document. A rule puts whatever comes out
// of a document between quotation marks, and there it can be found.

// discretion takes quotes out of the sentences of one report.
type discretion struct {
	kept  map[string]string // what may stand between quotation marks, and what it is called
	order []string          // the keys of kept, the longest first
}

// discreet returns what takes the quotes out of r's sentences and leaves the
// names of files.
func discreet(r *report.Report) discretion {
	kept := map[string]string{}
	for _, p := range paths(r) {
		kept[path.Base(p)] = path.Base(p)
	}
	return newDiscretion(r, kept)
}

// newDiscretion returns what takes everything out of r's sentences that stands
// between quotation marks, but for the keys of kept, which are shown as its
// values, and the words that are the rules' own.
func newDiscretion(r *report.Report, kept map[string]string) discretion {
	for _, own := range append([]string{"ingen", "none"}, titles(r)...) {
		if _, ok := kept[own]; !ok {
			kept[own] = own
		}
	}
	d := discretion{kept: kept}
	for name := range kept {
		d.order = append(d.order, name)
	}
	slices.SortFunc(d.order, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return d
}

// titles returns the titles of r's requirements, which a profile may have given.
func titles(r *report.Report) []string {
	var list []string
	for _, q := range r.Requirements {
		list = append(list, q.Title)
	}
	return list
}

// paths returns the paths of everything that r names, in its order.
func paths(r *report.Report) []string {
	var list []string
	add := func(p string) {
		if p != "" && !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	for _, d := range r.Documents {
		add(d.Path)
	}
	for _, f := range r.Ignored {
		add(f.Path)
	}
	for _, f := range r.Findings {
		add(f.Path)
		for _, e := range f.Related {
			add(e.Path)
		}
	}
	return list
}

// marks are the quotation marks that sentences use.
var marks = [...][2]string{{"«", "»"}, {"“", "”"}}

// without returns the sentence s with "…" for everything that it quotes.
func (d discretion) without(s string) string {
	var b strings.Builder
	for s != "" {
		at, m := -1, 0
		for i := range marks {
			if n := strings.Index(s, marks[i][0]); n >= 0 && (at < 0 || n < at) {
				at, m = n, i
			}
		}
		if at < 0 {
			break
		}
		open, end := marks[m][0], marks[m][1]
		b.WriteString(s[:at] + open)
		s = s[at+len(open):]
		said, length := d.shownFor(s, end)
		b.WriteString(said + end)
		s = s[length:]
	}
	return b.String() + s
}

// shownFor returns what is shown for the quotation that s begins with, and how
// much of s it takes with the closing mark.
func (d discretion) shownFor(s, end string) (said string, length int) {
	for _, name := range d.order {
		if strings.HasPrefix(s, name) && strings.HasPrefix(s[len(name):], end) {
			return d.kept[name], len(name) + len(end)
		}
	}
	if n := strings.Index(s, end); n >= 0 {
		return "…", n + len(end)
	}
	return "…", len(s)
}
