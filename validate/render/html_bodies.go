package render

import "github.com/mappesjekk/mappesjekk/validate/report"

// bodies are the external bodies of the case.
type bodies struct {
	Overview *evidenceView
	Says     shown // what the overview is: that it is one, or that it says "none"
	Ways     []way // nil where no body is named
}

// way is one way in which bodies are named.
type way struct {
	Title  shown
	Mark   mark
	Bodies []body
}

// body is an external body and where it is named.
type body struct {
	Name   shown
	Places []evidenceView
}

func (p *page) bodies() bodies {
	t := p.telling
	named := t.Parties
	var b bodies
	if o := named.Overview; o != nil {
		at := p.evidence(o.Path, o.Page, o.Line, o.Quote)
		b.Overview, b.Says = &at, show(t.say(wOverview)+":")
		if named.NoneStated {
			b.Says = show(t.say(wNoneStated, ""))
		}
	}
	if len(named.Listed)+len(named.InvolvedNotListed)+len(named.MentionedOnly) == 0 {
		return b
	}
	missing := mark{Name: "gap"}
	if len(named.InvolvedNotListed) == 0 {
		missing.Name = "met"
	}
	for _, w := range []struct {
		title word
		mark  mark
		as    string
		codes []string
	}{
		{wListed, mark{Name: "note"}, "listed", named.Listed},
		{wNotListed, missing, "involved", named.InvolvedNotListed},
		{wMentioned, mark{Name: "note"}, "mentioned", named.MentionedOnly},
	} {
		out := way{Title: show(t.say(w.title)), Mark: w.mark}
		for _, code := range w.codes {
			out.Bodies = append(out.Bodies, body{show(sentence(t.bodyName(code))), p.placesOf(code, w.as)})
		}
		b.Ways = append(b.Ways, out)
	}
	return b
}

// placesOf returns where a body is named in the given way, each place once.
func (p *page) placesOf(code, as string) []evidenceView {
	var places []evidenceView
	seen := map[report.PartyEvidence]bool{}
	for _, e := range p.telling.Parties.Evidence {
		if e.Party == code && e.As == as && !seen[e] {
			seen[e] = true
			places = append(places, p.evidence(e.Path, e.Page, e.Line, e.Quote))
		}
	}
	return places
}
