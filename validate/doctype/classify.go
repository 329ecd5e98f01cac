package doctype

import (
	"math"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// fewestLetters is how many letters a text needs to be judged by its content.
const fewestLetters = 30

// fewSupervision is how many words of a supervision a letter from Statsforvalteren
// must hold to be one: a single "tilsyn" stands in many.
const fewSupervision = 3

// Classify finds out what kind of document d is. It reads the text once, in time
// that grows with its length alone, and keeps nothing of it but short quotes.
func Classify(d *text.Document) Facts {
	r := read(d)
	f := Facts{Letters: r.letters, Lang: r.standard.Lang(), Title: r.zone.title}
	var other bool
	if r.letters >= fewestLetters {
		r.weigh()
		f.Blank = r.weighBlank()
		if !f.Blank {
			r.weighGrammar()
		}
		other = r.weighMatter()
	} else if r.letters > 0 {
		f.Blank = r.weighBlank()
	}
	sum := r.count()
	first, second := sum.best()
	top := sum.of(first)
	if top < leastScore {
		first = kindOf[Annet]
	}
	f.Type = kinds[first]
	// A title with nothing under it is as empty as a form.
	f.Blank = f.Blank || f.Type == Redegjorelse && 0 < r.letters && r.letters < fewestLetters
	if f.Type == Dokumentliste && r.rows.enclosures > 0 {
		f.Blank = false // it lists, though dates are still to be filled in
	}
	f.Confidence = confidence(top, sum.of(second), r.letters)
	if next := sum.of(second); next > 0 && second != first {
		f.RunnerUp = kinds[second]
		f.RunnerUpConfidence = runnerUp(f.Confidence, next, sum.rest(first, second))
	}
	f.Cues = r.cues(first)
	f.OtherMatter = other && f.Type == Annet
	f.Supervision = r.letterhead && r.marks[supervision] >= fewSupervision
	f.Also = r.also(f.Type, f.Blank)
	f.Account = r.account(&f)
	f.Called = r.called()
	if !f.Blank && f.Account == nil && slices.Contains(f.Called, Redegjorelse) {
		f.NoAccount = r.denial()
	}
	f.Pupils = r.about.facts(&r.names, r.zone.names)
	if f.Type == Aktivitetsplan {
		f.PlanPoints = r.plan.points()
	}
	return f
}

// confidence is the estimated probability that the winner is right: it grows
// with its lead over the second and with what speaks for it at all.
func confidence(top, next float64, letters int) float64 {
	x := confidenceBase + confidenceLead*(top-max(0, next)) + confidenceTop*min(top, 12)
	if letters < fewestLetters {
		x -= 2
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}

// runnerUp is the estimated probability that the second-best kind, which scores
// next, is right: its share, among the kinds that lost and whose other scores are
// rest, of what the winner leaves. None of it is more than the winner's own.
func runnerUp(winner, next float64, rest []float64) float64 {
	sum := math.Exp(next) + 1 // the kinds that nothing speaks for
	for _, w := range rest {
		sum += math.Exp(w)
	}
	p := min((1-winner)*math.Exp(next)/sum, winner)
	return math.Round(100*p) / 100
}
