package doctype

import "regexp"

// sampleTitle fits a title or file name that says that what follows only shows how:
// "Aktivitetsplan (eksempel)", "Døme på plan".
var sampleTitle = regexp.MustCompile(`(?i)(^|[^\p{L}])(eksempel|døme)(\s+på\s+(utfylling|\p{L}*(plan|referat|skjema|logg|mal|varsel))|\s*\)?\s*$)`)

// fewSamples is how many marks of a sample a form must have whose title does not
// say that it is one.
const fewSamples = 2

// isExample reports whether the document is a form that has been filled in to show
// how that is done: no pupil is behind it, whatever it tells.
func (r *reading) isExample() bool {
	if r.mail.is {
		return false
	}
	return r.marks[example] >= fewSamples || r.sample && r.marks[example]+r.form.prompts+r.sentences.Orders > 0
}

// takeSample notes whether the title s says that the document is a sample.
func (r *reading) takeSample(s string) { r.sample = r.sample || sampleTitle.MatchString(s) }
