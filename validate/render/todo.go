package render

import (
	"fmt"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// maxPlaces is how many places of one group a report lists that is not verbose.
const maxPlaces = 8

// todo lists the gaps, grouped by what to do about them.
func (t *textReport) todo() {
	groups := t.groups(report.Error, report.Warning)
	if len(groups) == 0 {
		return
	}
	t.heading(t.say(wTodo))
	for i, g := range groups {
		if i > 0 {
			t.blank()
		}
		t.group(fmt.Sprintf("%d. ", i+1), g)
	}
}

// suggestion tells an office what a letter to the school can say.
func (t *textReport) suggestion() {
	if t.letter == "" {
		return
	}
	t.heading(t.say(aLetter))
	for line := range strings.SplitSeq(t.letter, "\n") {
		switch item, listed := strings.CutPrefix(line, letterItem); {
		case line == "":
			t.blank()
		case listed:
			t.labelled(0, plainText(letterItem), displayWidth(letterItem), plainText(item))
		default:
			t.para(0, plainText(line))
		}
	}
}

// notes lists what is good to know but need not be mended.
func (t *textReport) notes() {
	groups := t.groups(report.Note)
	if len(groups) == 0 {
		return
	}
	t.heading(t.say(wGoodToKnow))
	for _, g := range groups {
		t.group("", g)
	}
}

// signs mark how grave a group is.
var signs = map[report.Severity]struct {
	sign  string
	style style
}{
	report.Error:   {"✗ ", red},
	report.Warning: {"! ", yellow},
	report.Note:    {"• ", normal},
}

// group prints one thing to do: what is wrong, how to mend it, and where.
func (t *textReport) group(label string, g group) {
	mark := signs[g.severity]
	indent := displayWidth(label + mark.sign)
	t.labelled(0, mark.style.of(label+mark.sign), indent, bold.of(t.headline(g)))
	if g.advice != "" && (len(g.findings) == 1 || t.ruleTitle(g.rule) != "") {
		t.para(indent, plainText(g.advice))
	}
	if basis := g.basis(); basis != "" {
		t.para(indent, faint.of(basis))
	}
	if t.verbose {
		t.para(indent, faint.of(t.say(wRuleID, g.rule)))
	}
	t.places(g, indent)
}

// places lists where the findings of g are, and what was seen there.
func (t *textReport) places(g group, indent int) {
	spots := t.spots(g)
	if !t.verbose && len(spots) > maxPlaces {
		spots = spots[:maxPlaces]
	}
	room := t.width - indent - 2 // behind the dash
	for _, s := range spots {
		lines := []string{s.lead, t.placeOf(s, room)}
		if t.verbose {
			if g.basis() == "" {
				lines = append(lines, s.finding.Basis)
			}
			lines = append(lines, t.alsoSeen(s.finding)...)
		}
		t.bullet(lines, indent)
		t.elsewhere(s.finding, indent, room)
	}
	t.more(len(g.findings)-len(spots), indent)
}
