package doctype

import (
	"regexp"
	"strings"
)

// A letter may say that the account comes later. It refers to Statsforvalteren, names
// the account and tells what has been done so far, but is none.

// comesLater fits a sentence that says so.
var comesLater = [...]*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(redegj|utgreiing|uttal|fråsegn|tilsvar)\p{L}*\b[^.?!]{0,40}\b(kommer|kjem|ettersend\p{L}*)\b(.{0,24})`),
	regexp.MustCompile(`(?i)\b(redegj|utgreiing|uttal|fråsegn|tilsvar)\p{L}*\b[^.?!]{0,40}\b(senere|seinare|så snart|så fort|er underveis|er på veg|under arbeid|(ikke|ikkje) (er )?(\p{L}+ )?(ferdig|klar|klart|skrevet|skrive))\b()`),
	regexp.MustCompile(`(?i)\b(ettersender|ettersende|kommer tilbake med|kjem attende med|kjem tilbake med|arbeider med|arbeidar med|jobber med|jobbar med|holder på med|held på med|venter på|ventar på)\b[^.?!]{0,30}\b(redegj|utgreiing|uttal|fråsegn|tilsvar)\p{L}*\b()`),
}

// hereAfter fits what makes of "the account comes" that it is here.
var hereAfter = regexp.MustCompile(`(?i)^[^.?!]*\b(her|under|nedenfor|nedanfor|vedlagt|vedlegg|fram|frem|separat|egen e-?post|eigen e-?post)\b`)

// takeLater notes whether a line says that the account comes later.
func (r *reading) takeLater(s string) {
	if r.later || !accountNamed(s) {
		return
	}
	for _, later := range comesLater {
		if m := later.FindStringSubmatch(s); m != nil && !hereAfter.MatchString(m[len(m)-1]) {
			r.later = true
		}
	}
}

// accountNamed reports whether s can name an account; it spares most lines the search.
func accountNamed(s string) bool {
	for _, part := range [...]string{"edegj", "tgreiing", "ttal", "råsegn", "ilsvar"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// defers reports whether the document only announces the account.
func (r *reading) defers() bool {
	return r.later && !(r.marks[knewAndDid] >= fewRows && r.sentences.Past >= fewTold)
}
