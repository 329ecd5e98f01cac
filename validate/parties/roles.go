package parties

import (
	"sort"
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// labels open a list of people, or say whose words follow.
var labels = []struct {
	role  role
	words string // phrases, separated by semicolons
}{
	{present, `til stede; tilstede; til stades; tilstades; deltakere; deltakarar; deltagere; deltakere i møtet; møtedeltakere; møtedeltakarar; møtedeltagere; deltok; møtt; møtte; møtende; møtande; frammøtte; fremmøtte;
		oppmøte; oppmøtte; følgende møtte; følgjande møtte; disse møtte; desse møtte; med på møtet; hvem deltok; kven deltok; hvem var til stede; kven var til stades; deltakere på møtet; deltakarar på møtet; samtalepartnere; til stede i møtet; til stede på møtet; til stades i møtet; til stades på møtet; ansvarsgruppas medlemmer; med; med på samtalen; med i møtet; med i samtalen; til stede fra skolen; følgende deltok; følgjande deltok; desse var med; disse var med; desse var til stades; disse var til stede; til stade; ansvarsgruppens medlemmer; medlemmer`},
	{notPresent, `forfall; meldt forfall; meldte forfall; ikke møtt; ikkje møtt; ikke til stede; ikkje til stades; syk; sjuk; sykmeldt; sjukmeld; sjukmeldt; avmeldt; frafall; kunne ikke møte; kunne ikkje møte; kom ikke; kom ikkje; fravær; fråvær; fraværende; fråverande; avbud; meldt avbud; møtte ikke; møtte ikkje`},
	{invited, `innkalt; innkalte; inviterte; invitert; innkalles`},
	{sender, `fra; frå; from; avsender; avsendar; underskrift; signatur; sign; signert; skrevet av; skrive av; utarbeidet av; utarbeidd av; referent; observatør; referat ved; ved; rapport fra; rapport frå; referenter; referentar; avsenderar; avsendere; innsender; innsendar`},
	{counterpart, `kontakt; kontakt med; kontaktet; kontakta; samtale med; telefon med; møte med; med hvem; med kven; samtalepartner; part`},
	{addressee, `til; to; kopi; kopi til; cc; mottaker; mottakar; adressat; sendes til; sendt til; kopi sendes; kopi sendt; kopi sendast; kopi sendes til; kopi sendt til; kopi sendast til; kopi av referat; kopi av referat til; kopi av referatet; gjenpart; gjenpart til; referat sendes; referatet sendes; referat sendes til; referatet sendes til; referat sendt; referatet sendt; mottakere; mottakarar; kopimottaker; kopimottakere; oppsummering sendt; sendast til; fordeling`},
}

type labelbook struct {
	matcher *norsk.Matcher
	roles   []role // by pattern
}

var labelBook = sync.OnceValue(func() *labelbook {
	b := &labelbook{}
	var patterns []norsk.Pattern
	for _, row := range labels {
		for phrase := range strings.SplitSeq(row.words, ";") {
			patterns = append(patterns, norsk.Pattern{Text: phrase})
			b.roles = append(b.roles, row.role)
		}
	}
	b.matcher = norsk.NewMatcher(patterns)
	return b
})

// caster hands out the roles of the names in one document. It is used once, on
// the passages in their order.
type caster struct {
	list     role // of the list that the passages before have opened; anywhere if none
	table    bool // the list is a table
	closing  int  // passages since the closing words of a letter; 0 if there were none
	kind     doctype.Type
	letter   bool     // what stands at the head can be a letterhead
	services bool     // the passage names several bodies
	columns  *columns // of the table that the passage stands in; nil if its head says nothing
}

// longWide is the number of words beyond which a row is no row of a table of people.
const longWide = 200

// longLine is the number of words beyond which a line is no item of a list, no
// letterhead and no signature.
const longLine = 14

// cast returns the role of each spot of p.
func (c *caster) cast(p *passage) []role {
	roles := make([]role, len(p.spots))
	opened := c.open(p)
	if p.level > 0 || opened == nil && !c.goesOn(p) {
		c.list, c.table = anywhere, false
	}
	if !p.row() {
		c.columns = nil
	} else if found := columnsOf(p, c.kind); found != nil {
		c.columns = found
	}
	c.services = p.namesServices()
	for i := range p.spots {
		roles[i] = c.roleOf(p, opened, p.spots[i])
	}
	if len(opened) > 0 {
		last := opened[len(opened)-1]
		c.list, c.table = last.role, false
		if last.role == sender || last.role == addressee {
			c.list = anywhere // a mail's head: each field is a line
		}
	} else if isParticipantHeader(p) {
		c.list, c.table = present, true
	}
	c.close(p)
	return roles
}

// opening is a label and the role of what follows it.
type opening struct {
	role role
	at   int // token after the label
}

// open returns the labels in p, each followed by a colon, a tab or the end of the
// line.
func (c *caster) open(p *passage) []opening {
	var found []opening
	diary := c.kind == doctype.Logg || c.kind == doctype.Foreldrekontakt
	for _, h := range norsk.Longest(labelBook().matcher.Find(p.text, p.tokens)) {
		r := labelBook().roles[h.Pattern]
		end := p.tokens[h.Last].End
		rest := strings.TrimLeft(p.text[end:], " )*")
		starts := h.First == 0 || p.clauses[p.inside[h.First]].First == h.First
		whole := h.First == 0 && h.Last == len(p.tokens)-1
		if r == counterpart {
			r = present
			if !diary {
				continue
			}
		}
		switch {
		case whole && (r == present || r == notPresent || r == invited):
		case starts && (strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "\t")):
		case r == notPresent && h.First == 0 && p.region == text.Body && len(p.tokens) <= longLine && strings.HasPrefix(rest, "–"):
		default:
			continue
		}
		found = append(found, opening{r, h.Last + 1})
	}
	return found
}

// goesOn reports whether p, which has no label of a list, can be one more item of
// the list that is open.
func (c *caster) goesOn(p *passage) bool {
	switch {
	case c.list == anywhere || len(p.tokens) == 0:
		return false
	case c.table:
		return p.row()
	case len(p.tokens) > longLine || len(p.clauses) > 1 && p.clauses[len(p.clauses)-1].Sentence > 0 && !p.row():
		return false
	}
	if colon := strings.IndexByte(p.text, ':'); colon > 0 && p.tokens[0].Word != "fra" && p.tokens[0].Word != "frå" {
		if len(p.spots) == 0 || p.tokens[p.spots[0].first].Start > colon {
			return false // the next label
		}
	}
	for _, t := range p.tokens {
		if norsk.FormOf(t.Word) != norsk.NoVerb || t.Word == "er" || t.Word == "har" {
			return false
		}
	}
	return true
}

func (c *caster) roleOf(p *passage, opened []opening, s spot) role {
	r := c.list
	if n := sort.Search(len(opened), func(i int) bool { return opened[i].at > s.first }); n > 0 {
		r = opened[n-1].role
		if p.startsAnew(opened[n-1].at, s) {
			r = anywhere
		}
	}
	if r == present && p.isMarkedAbsent(s) {
		return notPresent
	}
	if c.columns != nil && len(p.tokens) <= longWide {
		if said, ok := c.columns.roleOf(p, s); ok {
			return said
		}
	}
	switch {
	case r != anywhere:
		return r
	case s.address && p.region == text.MailHeader:
		return sender
	case p.region == text.MailHeader && len(p.tokens) <= longLine:
		return headerRole(p)
	case c.services:
		return anywhere
	case c.isLetterhead(p):
		return letterhead
	case c.closing > 0 && c.closing <= 4 && len(p.tokens) <= 8 && len(p.spots) == 1:
		return sender
	}
	return anywhere
}

// startsAnew reports whether s stands in a sentence of its own behind the list that
// begins with token at: "Til stede: mor, rektor. PPT var invitert."
func (p *passage) startsAnew(at int, s spot) bool {
	c := p.clauses[p.inside[s.first]]
	return p.clauses[p.inside[at]].Sentence < c.Sentence && p.tellsPast(c.First, min(c.End, c.First+window))
}

// headerRole returns the role of a name in a field of a mail's head other than
// the addresses: the subject tells nothing by its form.
func headerRole(p *passage) role {
	switch p.tokens[0].Word {
	case "fra", "frå", "from":
		return sender
	case "til", "to", "kopi", "cc":
		return addressee
	}
	return anywhere
}

// headLines is how many lines of a document belong to its head.
const headLines = 6

// isLetterhead reports whether p is a line that only holds the name of a body, at
// the head of a page or of the document.
func (c *caster) isLetterhead(p *passage) bool {
	if !c.letter || len(p.tokens) > 8 || len(p.spots) == 0 || p.spots[0].first > 3 || strings.ContainsAny(p.text, ":?!") {
		return false
	}
	return p.region == text.Header || p.region == text.Body && p.first && p.number < headLines && p.level == 0
}

// namesServices reports whether p names several bodies on end, as a line does at the
// head or foot of a paper that tells which services the municipality has.
func (p *passage) namesServices() bool {
	for _, s := range p.spots {
		if s.party != p.spots[0].party {
			return true
		}
	}
	return false
}

// close counts the passages after a letter's closing words.
func (c *caster) close(p *passage) {
	switch {
	case len(p.tokens) > 0 && len(p.tokens) <= 5 && closings[p.tokens[len(p.tokens)-1].Word]:
		c.closing = 1
	case c.closing > 0:
		c.closing++
	}
}

var closings = set("hilsen", "helsing", "mvh", "hilsing", "hilsener")

// isMarkedAbsent reports whether the element of a list that s stands in, or an
// element after it that says nothing else, tells that the person did not come.
func (p *passage) isMarkedAbsent(s spot) bool {
	for _, g := range p.signsWithin(s.first-window, s.last+1+window) {
		if g.signs&absent == 0 {
			continue
		}
		if g.last < s.first {
			if !strings.ContainsAny(p.text[p.tokens[g.last].End:p.tokens[s.first].Start], ",;\t.:") {
				return true
			}
			continue
		}
		if g.first <= s.last {
			continue
		}
		between := p.text[p.tokens[s.last].End:p.tokens[g.first].Start]
		switch {
		case strings.ContainsAny(between, ";.") || strings.Contains(between, " og "):
		case !strings.Contains(between, ",") || strings.Trim(between, " ,()") == "":
			return true
		}
	}
	return false
}

// participantColumns are the heads of the columns of a table of those who met.
var participantColumns = set("navn", "namn", "rolle", "funksjon", "stilling", "tilknytning", "oppmøte", "møtt", "deltaker", "deltakar", "tilstede", "stede", "stades", "forfall", "instans", "etat")

// isParticipantHeader reports whether p is the head of a table of those who met.
func isParticipantHeader(p *passage) bool {
	if !p.row() || len(p.tokens) > 8 {
		return false
	}
	columns, attendance := 0, false
	for _, t := range p.tokens {
		if participantColumns[t.Word] {
			columns++
		}
		switch t.Word {
		case "periode", "tidsrom", "kontaktperson", "bidrag", "status", "telefon", "tlf", "ansvarlig", "ansvarleg", "tiltak":
			return false
		case "navn", "namn", "deltaker", "deltakar", "oppmøte", "møtt", "stede", "stades", "tilstede", "forfall":
			attendance = true
		}
	}
	return attendance && columns >= 2
}

// canBeLetter reports whether a name at the head of a document of this kind can be
// a letterhead. The school's own papers bear names of bodies for other reasons.
func canBeLetter(kind doctype.Type) bool {
	switch kind {
	case doctype.Redegjorelse, doctype.EksterneInstanser, doctype.Dokumentliste, doctype.Aktivitetsplan, doctype.Logg:
		return false
	}
	return true
}
