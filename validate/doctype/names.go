package doctype

import (
	"regexp"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// names counts the words of a text that are written like a person's name.
type names struct {
	inside map[string]int  // inside sentences
	starts map[string]int  // as the first word of one, where any word is written so
	others map[string]bool // names of places, and of who wrote or answers for the text
}

// namedTitles is how many lines of the title zone can name whom a document is about.
const namedTitles = 3

// takeNames takes in a line.
func (n *names) takeNames(s string, tokens []norsk.Token) {
	if n.inside == nil {
		*n = names{map[string]int{}, map[string]int{}, map[string]bool{}}
	}
	author := authorLine(s)
	for i, t := range tokens {
		first, _ := utf8.DecodeRuneInString(s[t.Start:t.End])
		switch {
		case !unicode.IsUpper(first):
		case i+1 < len(tokens) && schools[tokens[i+1].Word], i > 0 && tokens[i-1].Word == "i",
			author, i > 0 && answering[tokens[i-1].Word], i > 1 && answering[tokens[i-2].Word]:
			n.others[t.Word] = true
		case norsk.IsName(s, tokens, i):
			n.inside[t.Word]++
		default:
			n.starts[t.Word]++
		}
	}
}

// authorLine reports whether s is a label that tells who wrote, adopted or keeps the
// document.
func authorLine(s string) bool {
	label, _, ok := splitLabel(s)
	return ok && authorLabel.MatchString(label)
}

var authorLabel = regexp.MustCompile(`(?i)^(ansvarl|utarbeid|oppdatert|revider|godkjen|skreve|vedt|dokument|eier|eigar|forfattar?)`)

var (
	schools = map[string]bool{"skole": true, "skolen": true, "skule": true, "skulen": true, "barneskole": true, "barneskule": true,
		"ungdomsskole": true, "ungdomsskule": true, "oppvekstsenter": true, "kommune": true, "vgs": true, "videregående": true,
		"vidaregåande": true, "friskole": true, "friskule": true, "skular": true, "barnehage": true}
	answering = map[string]bool{"av": true, "ansvarlig": true, "ansvarleg": true, "rektor": true, "inspektør": true}
)

// takeNames notes whom a title may be about.
func (z *titleZone) takeNames(s string, tokens []norsk.Token) {
	z.sign = z.sign || initials.MatchString(s)
	for i := 1; i < len(tokens); i++ {
		if norsk.IsName(s, tokens, i) {
			z.names = append(z.names, tokens[i].Word)
		}
	}
}

// initials are how a pupil is named where no name shall stand.
var initials = regexp.MustCompile(`(^|\s)\p{Lu}\.\s?\p{Lu}\.`)

// oftenNamed returns how often the name that stands most often does.
func (n *names) oftenNamed() int {
	most := 0
	for _, count := range n.inside {
		most = max(most, count)
	}
	return most
}

// titleNames returns how often a person that the title or the file name names
// stands in the document.
func (r *reading) titleNames() int {
	most := 0
	for _, name := range r.zone.names {
		if !r.names.others[name] && !yard.MatchString(name) && r.names.inside[name] > 0 {
			most = max(most, r.names.inside[name]+r.names.starts[name])
		}
	}
	return most
}

// yard fits the words for places at a school, which stand in titles like names:
// "Tilsynsplan for Ballbingen".
var yard = regexp.MustCompile(`(?i)(ban[ea]n?|bingen|skogen|g[åa]rden|plassen|parken|sletta|haugen|hallen|salen|porten|trapp[ae]n?|gangen|rommet|rommene|romma|sid[ae]n?|sonen|sonene|feltet|området|bygget|bussen|kantin[ae]n?|biblioteket|garderob[ae]n?|fløy[ae]n?)$`)
