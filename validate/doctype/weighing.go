package doctype

import "regexp"

// A school that weighs what it knows asks the same questions, whatever it calls the
// paper: what keeps the problem going, what has helped, and whether the pupil is safe
// by now.
var weighing = [...]*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(holde?r?|holdt|held|heldt) (det|dette|problemet|mobbinga|mobbingen|utestengingen|utestenginga) (ved like|ved lag|i gang|gående|gåande|oppe)|\b(oppretth[oe]ld)|^(hvorfor|kvifor) (skjer|hender|blir|vert|gjør|gjer)\b|\b(henger|heng) (sammen|saman) med`),
	regexp.MustCompile(`(?i)\bhar (tiltaka|tiltakene|det vi gjorde|planen) (verka|virket|hjulpet|hjelpt)|\b(hva|kva) (som )?(ikke |ikkje )?har (ikke |ikkje )?(verka|virket|hjulpet|hjelpt)|\b(hva|kva) (virker|verkar|hjelper|hjelp)\b`),
	regexp.MustCompile(`(?i)\ber (det|han|hun|ho|eleven|\p{Lu}\p{L}+) (trygge?|trygt|det bra)( og (har det )?godt)?( nok)? ?(nå|no|i dag)?\s?\?|(hva|kva) (tror|trur|tenker|tenkjer|veit|vet|meiner|mener) vi (nå|no)\b`),
}

// fewWeighed is how many of these questions show that a paper weighs what is known.
const fewWeighed = 2

// takeWeighing notes which of the questions a line asks.
func (r *reading) takeWeighing(s string) {
	for i, q := range weighing {
		r.weighed[i] = r.weighed[i] || q.MatchString(s)
	}
}

// weighsUp reports whether the document weighs what the school knows.
func (r *reading) weighsUp() bool {
	n := 0
	for _, asked := range r.weighed {
		if asked {
			n++
		}
	}
	return n >= fewWeighed
}
