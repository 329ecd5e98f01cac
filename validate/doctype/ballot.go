package doctype

import (
	"cmp"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// signal is one thing that speaks for a kind, or against it.
type signal struct {
	kind   kind
	sort   sort
	weight float64
	at     text.Place
	// The words that were seen: the bytes from start to end of said.
	said       string
	start, end int
}

// ballot gathers the signals of one document.
type ballot struct{ signals []signal }

func (b *ballot) add(s signal) { b.signals = append(b.signals, s) }

// give adds a signal that rests on the document as a whole.
func (b *ballot) give(t Type, s sort, weight float64) {
	b.add(signal{kind: kindOf[t], sort: s, weight: weight})
}

// scores are the weights of one document, by kind and sort.
type scores [len(kinds)][sorts]float64

func (b *ballot) count() scores {
	var sum scores
	for _, s := range b.signals {
		sum[s.kind][s.sort] += s.weight
	}
	for k := range sum {
		for s := range sum[k] {
			sum[k][s] = min(sum[k][s], caps[s])
		}
	}
	return sum
}

// of returns the score of a kind.
func (s *scores) of(k kind) float64 {
	var total float64
	for _, w := range s[k] {
		total += w
	}
	return total
}

// best returns the two kinds that score highest.
func (s *scores) best() (first, second kind) {
	first, second = kindOf[Annet], kindOf[Annet]
	top, next := -1e9, -1e9
	for k := range kinds {
		switch w := s.of(kind(k)); {
		case w > top:
			first, second, top, next = kind(k), first, w, top
		case w > next:
			second, next = kind(k), w
		}
	}
	return first, second
}

// rest returns the scores of the kinds that something speaks for, other than a and b.
func (s *scores) rest(a, b kind) []float64 {
	var found []float64
	for k := range kinds {
		if w := s.of(kind(k)); w > 0 && kind(k) != a && kind(k) != b {
			found = append(found, w)
		}
	}
	return found
}

// cues returns what spoke loudest for k.
func (b *ballot) cues(k kind) []Cue {
	const most = 4
	var found []signal
	for _, s := range b.signals {
		if s.kind == k && s.weight > 0 {
			found = append(found, s)
		}
	}
	slices.SortStableFunc(found, func(a, b signal) int { return cmp.Compare(b.weight, a.weight) })
	var cues []Cue
	for _, s := range found[:min(most, len(found))] {
		cue := Cue{Kind: sortNames[s.sort], At: s.at, Weight: round(s.weight)}
		if s.said != "" {
			cue.Quote = norsk.Quote(s.said, s.start, s.end)
		}
		cues = append(cues, cue)
	}
	return cues
}

// round keeps two decimals, so that reports are the same on every machine.
func round(w float64) float64 { return float64(int(w*100+0.5)) / 100 }

// move takes share of what the titles, headings, phrases and structure of the
// kinds in from weigh, and gives the most that one of them loses to the kind to.
func (b *ballot) move(from func(Type) bool, to Type, s sort, share float64) {
	sum := b.count()
	most := 0.0
	for k, t := range kinds {
		if t == to || !from(t) {
			continue
		}
		lost := share * max(0, sum[k][title]+sum[k][heading]+sum[k][phrase]+sum[k][structure]+sum[k][field]+sum[k][fileName])
		if lost > 0 {
			b.give(t, s, -lost)
		}
		most = max(most, lost)
	}
	if most > 0 {
		b.give(to, s, most)
	}
}
