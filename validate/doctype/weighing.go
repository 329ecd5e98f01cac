package doctype

import "regexp"

// A school that weighs what it knows asks the same three questions, whatever it calls
// the paper: what keeps the problem going, what has helped, and how it is by now. The
// last two stand in plans and minutes too.
var weighing = [...]*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(holde?r?|holdt|heldt?)\b[^.?!]{0,30}\b(ved like|ved lag|i gang|gående|gåande|oppe|fram|frem)\b|\b(oppretth[oe]ld|vedlikeh[oe]ld)|` +
		`^(hvorfor|kvifor) (skjer|hender|blir|vert|fortsetter|fortset|held|er det|stopper|stoppar|slutter|sluttar)\b|^((mulige?|moglege?|muleg) )?årsak(er|ene|ar|ane|en|a)?\b|` +
		`\b(ligger|ligg) bak\b|\b(henger|heng) (sammen|saman) med|\b(gjør|gjer) at (det|dette|problemet|mobb)`),
	regexp.MustCompile(`(?i)\b(tiltak\p{L}*|planen|hva|kva|det vi gjorde)\b[^.?!]{0,25}\b(virke[tr]|verkar?|hjulpet|hjelpt|hjelper|fungert|fungerer|fungerar)\b|` +
		`\b(effekt|verknad|virkning)(en|a)? av\b|\b(virket|verka|hjalp|fungerte) (tiltak|planen)|\btiltak\p{L}* har hatt (\p{L}+ )?effekt`),
	regexp.MustCompile(`(?i)\b(er|har) [^.?!]{1,40}(trygge?|trygt|det bra|det bedre|det betre|det godt)\b[^.?!]{0,20}\?|^trygg (nå|no|i dag)\b|^(situasjonen|status|stoda) (nå|no|i dag)\b|` +
		`\b(hvordan|korleis) har [^?]{1,30} det (nå|no|i dag)\b|\b(hva|kva) (tror|trur|tenker|tenkjer|veit|vet|meiner|mener) vi\b`),
}

// asked fits a line that asks somebody in a talk.
var asked = regexp.MustCompile(`(?i)\b(du|deg|dere|dykk)\b`)

// takeWeighing notes which of the questions a line asks.
func (r *reading) takeWeighing(s string) {
	if asked.MatchString(s) {
		return
	}
	for i, q := range weighing {
		r.weighed[i] = r.weighed[i] || q.MatchString(s)
	}
}

// weighsUp reports whether the document weighs what the school knows: it asks for the
// cause, and for one of the others.
func (r *reading) weighsUp() bool { return r.weighed[0] && (r.weighed[1] || r.weighed[2]) }
