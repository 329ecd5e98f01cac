package render

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// bodies shows which external bodies the folder names, and in what way.
func (t *textReport) bodies() {
	b := t.Parties
	t.heading(t.say(wBodies))
	if len(b.Listed)+len(b.InvolvedNotListed)+len(b.MentionedOnly) == 0 && b.Overview == nil {
		t.para(2, plainText(t.say(wNoBodies)))
		return
	}
	if o := b.Overview; o != nil {
		at := t.evidence(o.Path, o.Page, o.Line, o.Quote, t.width-22)
		if b.NoneStated {
			t.para(2, plainText(t.say(wNoneStated, at)))
		} else {
			t.bodyLine(wOverview, normal, at)
		}
	}
	missing := wNotListed
	if b.Overview == nil {
		missing = wDrawnIn // there is none that they could be missing from
	}
	for _, w := range []struct {
		title word
		style style
		as    string
		codes []string
	}{
		{wListed, normal, "listed", b.Listed},
		{missing, red, "involved", b.InvolvedNotListed},
		{wMentioned, normal, "mentioned", b.MentionedOnly},
	} {
		t.bodyLine(w.title, w.style, t.bodyNames(w.codes))
		if t.verbose {
			t.bodyPlaces(w.as, w.codes)
		}
	}
}

// bodyLine prints one way in which bodies are named, with its title before it.
// It prints nothing where there are none.
func (t *textReport) bodyLine(title word, s style, text string) {
	if text == "" {
		return
	}
	if s != normal {
		s += bold
	}
	t.labelled(2, s.of(t.say(title)+":"), 2+t.bodyTitleWidth()+2, plainText(text))
}

func (t *textReport) bodyTitleWidth() int {
	widest := 0
	for _, w := range []word{wOverview, wListed, wNotListed, wMentioned} {
		widest = max(widest, displayWidth(t.say(w)+":"))
	}
	return widest
}

func (t *textReport) bodyNames(codes []string) string {
	names := make([]string, len(codes))
	for i, code := range codes {
		names[i] = t.bodyName(code)
	}
	return strings.Join(names, ", ")
}

// bodyPlaces lists where the given bodies are named in the given way.
func (t *textReport) bodyPlaces(as string, codes []string) {
	indent := 2 + t.bodyTitleWidth() + 2
	for _, e := range t.Parties.Evidence {
		if e.As != as || !slices.Contains(codes, e.Party) {
			continue
		}
		text := t.evidence(e.Path, e.Page, e.Line, e.Quote, t.width-indent-2)
		if len(codes) > 1 {
			text = t.bodyName(e.Party) + ": " + text
		}
		t.labelled(indent, plainText("–"), indent+2, plainText(text))
	}
}

// passedOver accounts for the files that are no documents: counted, or one by
// one in a verbose report.
func (t *textReport) passedOver() {
	if len(t.Ignored) == 0 {
		return
	}
	if t.verbose {
		t.heading(t.say(wSkippedHow))
		for _, f := range t.Ignored {
			t.labelled(2, plainText("–"), 4, plainText(f.Path+": "+f.Why))
		}
		return
	}
	count := map[word]int{}
	for _, f := range t.Ignored {
		count[skippedWord(f)]++
	}
	told := map[word][]string{} // by the word before them
	for _, s := range skippedWords {
		if n := count[s.word]; n > 0 {
			told[s.how()] = append(told[s.how()], t.say(s.word, n))
		}
	}
	if n := count[wOtherwise]; n > 0 {
		told[wSkipped] = append(told[wSkipped], t.say(wOtherwise, n))
	}
	t.blank()
	for _, how := range []word{wUsed, wSkipped} {
		if len(told[how]) > 0 {
			t.para(0, plainText(t.say(how, strings.Join(told[how], ", "))))
		}
	}
}

func skippedWord(f report.Ignored) word {
	for _, s := range skippedWords {
		if s.kind == f.Kind {
			return s.word
		}
	}
	return wOtherwise
}
