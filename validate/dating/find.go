package dating

import (
	"slices"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// counts is the least score with which a date shows when its document was made.
const counts = 0.45

// mostCompleted is how many dates without a year are tried to be completed.
const mostCompleted = 100

// mostSeen is how many dates that do not count are kept.
const mostSeen = 8

// Find tells when a document was made, as far as its text says so, and what the
// other dates in it are. kind is what is known of the document's kind; a wrong
// or missing one makes the answer more careful, not useless.
//
// It follows the trust order of the domain pack (B.1): a labelled date, one in
// the letterhead or at the signature, a bare one in the first or last lines. A
// date of birth, a deadline, an evaluation, an event that the text tells of or
// one that a field fills in anew never counts, so a document that holds only
// these is undated.
func Find(d *text.Document, kind doctype.Facts) Facts {
	s := newSheet(d, kind)
	all := s.candidates()
	s.assign(all)
	s.findThread(all)
	f := Facts{
		Name:     fileDate(d.Name, all),
		Created:  isoDay(d.Content.Meta.Created),
		Modified: isoDay(d.Content.Meta.Modified),
	}
	s.choose(&f, all)
	if f.Made == nil || f.Made.Role != Sent {
		s.mailDate(&f, d)
	}
	f.Rows = s.rows(f.Made)
	return f
}

// choose fills in which of the dates count.
func (s *sheet) choose(f *Facts, all []candidate) {
	first, last := s.entries(all)
	ranked := make([]*candidate, 0, len(all))
	for i := range all {
		ranked = append(ranked, &all[i])
	}
	slices.SortStableFunc(ranked, func(a, b *candidate) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		case a.line == b.line && a.expr.Range == norsk.RangeFirst && b.expr.Range == norsk.RangeLast:
			return 1 // what records a stretch of days was made on the last one
		case a.line == b.line && a.expr.Range == norsk.RangeLast && b.expr.Range == norsk.RangeFirst:
			return -1
		}
		return 0
	})
	made := s.best(f, ranked, all)
	if first != nil && (made == nil || s.kind.Type == doctype.Logg || made.score < 0.7 || first.line == made.line) {
		first.role, first.score = Entry, max(first.score, 0.75)
		last.role, last.score = Entry, max(last.score, 0.75)
		made = first
		f.Made = s.found(first)
		if last.date.Compare(first.date) > 0 {
			f.Updated = s.found(last)
		}
	} else if made != nil {
		f.Made = s.found(made)
		f.Updated = s.updated(made, all)
	} else if made = s.lastResort(all); made != nil {
		f.Made = s.found(made)
	}
	if f.Made != nil {
		f.NoYear, f.AutoField = nil, nil
	}
	s.explain(f, made, ranked)
}

// best returns the candidate that shows best when the document was made, and
// notes the better ones that lack a year or are filled in by a field.
func (s *sheet) best(f *Facts, ranked []*candidate, all []candidate) *candidate {
	var revised *candidate
	tries := 0
	for _, c := range ranked {
		if c.score < counts || !showsMaking(c.role) {
			continue
		}
		if c.auto {
			if f.AutoField == nil {
				f.AutoField = s.found(c)
			}
			continue
		}
		if c.date.Year == 0 {
			tries++
		}
		if c.date.Year == 0 && (tries > mostCompleted || !s.complete(c, all)) {
			if f.NoYear == nil && c.date.Day != 0 {
				f.NoYear = s.found(c)
			}
			continue
		}
		if c.role != Revised {
			return s.finer(c, ranked)
		}
		if revised == nil || c.date.Compare(revised.date) < 0 {
			revised = c
		}
	}
	return revised
}

// finer returns the only day within c, a month or a week, that also shows when
// the document was made: "Observasjoner mars 2025" and "onsdag 12. mars" below;
// else a day with a label of its own: "Rapport laget: 02.12.2025". It returns c
// where there is none, or more than one within c.
func (s *sheet) finer(c *candidate, ranked []*candidate) *candidate {
	if c.date.Day != 0 {
		return c
	}
	var day *candidate
	for _, o := range ranked {
		if o.score < counts || !showsMaking(o.role) || o.role == Revised || o.auto || o.date.Day == 0 {
			continue
		}
		full := o.date
		if full.Year == 0 && full.Month == c.date.Month && s.weekdayFits(o, c.date.Year) {
			full.Year = c.date.Year
		}
		within := full.Year == c.date.Year && full.Month == c.date.Month || c.date.Week != 0 && full.ISOWeek() == c.date
		if !within || !full.Valid() {
			continue
		}
		if day != nil && day.date != full {
			return c
		}
		o.date, day = full, o
	}
	for _, o := range ranked {
		if day == nil && o.score >= counts && o.role == Made && o.label != "" && !o.auto && o.date.Precision() == norsk.Day {
			day = o
		}
	}
	if day == nil {
		return c
	}
	return day
}

// updated returns the last revision after made.
func (s *sheet) updated(made *candidate, all []candidate) *Found {
	var last *candidate
	for i := range all {
		c := &all[i]
		if c.role == Revised && !c.auto && c.date.Year != 0 && c.score >= counts && c.date.Compare(made.date) > 0 && (last == nil || c.date.Compare(last.date) > 0) {
			last = c
		}
	}
	if last == nil {
		return nil
	}
	return s.found(last)
}

// lastResort returns the date from which a plan, a timetable or a set of rules
// applies, or the print date of a list drawn out of a register: they date such
// a document where nothing else does.
func (s *sheet) lastResort(all []candidate) *candidate {
	applies, register := s.living() || s.titled(appliesStems), s.titled(registerStems) || s.kind.Type == doctype.Dokumentliste
	for i := range all {
		c := &all[i]
		if c.auto || c.date.Year == 0 {
			continue
		}
		if applies && c.role == ValidFrom || c.role == Printed && (register || s.drawnOut(c)) {
			c.score = counts
			return c
		}
	}
	return nil
}

var (
	appliesStems  = []string{"timeplan", "plan", "reglement", "regler", "reglar", "rutine", "prosedyre"}
	registerStems = []string{"klasseliste", "elevliste", "gruppeliste", "fravær", "fråvær", "navneliste", "namneliste", "basisgruppe"}
)

// titled reports whether the title, the file name or one of the first lines
// holds one of stems.
func (s *sheet) titled(stems []string) bool {
	titles := []string{s.kind.Title, s.doc.Title, s.doc.Name}
	for i := range s.lines {
		if s.lines[i].nth < 4 && len(s.lines[i].Text) < 100 {
			titles = append(titles, s.lines[i].Text)
		}
	}
	for _, t := range titles {
		t = strings.ToLower(t)
		for _, stem := range stems {
			if strings.Contains(t, stem) {
				return true
			}
		}
	}
	return false
}

// explain keeps the runner-up and the dates that do not count.
func (s *sheet) explain(f *Facts, made *candidate, ranked []*candidate) {
	type key struct {
		date string
		role Role
	}
	known := map[key]bool{}
	for _, c := range ranked {
		if c == made || made != nil && c.date == made.date {
			continue
		}
		if made != nil && f.RunnerUp == nil && c.score >= 0.3 && showsMaking(c.role) && !c.auto {
			f.RunnerUp = s.found(c)
			continue
		}
		found := s.found(c)
		if c.auto {
			found.Role = Auto
		}
		k := key{found.Date, found.Role}
		if len(f.Seen) == mostSeen || known[k] {
			continue
		}
		known[k] = true
		f.Seen = append(f.Seen, *found)
	}
}

// mailDate dates a mail by its header where no line of the text shows it.
func (s *sheet) mailDate(f *Facts, d *text.Document) {
	m := d.Content.Mail
	if m == nil || m.Date.IsZero() || d.First != 0 {
		return
	}
	f.Made = &Found{Date: isoDay(m.Date), Role: Sent, At: text.Place{Page: 1, Line: 1}, Score: 0.98}
	f.Updated, f.NoYear, f.AutoField = nil, nil, nil
}

// fileDate returns the date in the file's name. Where its digits can be read in
// two ways, a year that the text also names decides.
func fileDate(name string, all []candidate) string {
	readings := norsk.FileNameDates(name)
	if len(readings) == 0 {
		return ""
	}
	for _, r := range readings[1:] {
		other, first := false, false
		for i := range all {
			other = other || all[i].date.Year == r.Year
			first = first || all[i].date.Year == readings[0].Year
		}
		if other && !first {
			return r.String()
		}
	}
	return readings[0].String()
}

// isoDay returns the day of a moment in the zone that it carries, "" for the
// zero time.
func isoDay(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
