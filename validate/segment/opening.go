package segment

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// opening is what the first lines of a page show: whether a document begins there,
// and whether one goes on.
type opening struct {
	top        string // the first two lines, to know them when they are repeated
	date       string // as it stands in the head
	level      uint8  // of the title, as the format marks it
	firstLevel uint8  // of the first line, as the format marks it
	fresh      bool   // the first line stands alone, as a title does, and is no usual name of a section
	titled     bool   // the first lines name a kind of document
	dated      bool   // and a date stands in that line or below it
	meeting    bool   // the first line may be the title of a record, as headings also may
	section    bool   // the title is one that sections of other documents have
	who        bool   // who met, or who wrote
	labels     int    // labels of forms and letters
	letterhead bool   // "Vår ref", or place and date as letters have them
	addressee  bool   // "Til Lia skole"
	mailHead   bool   // sender, recipient and subject of an e-mail
	subject    string // of that mail, without "SV:"
	enclosure  bool   // "Vedlegg 3"
	continues  bool   // begins inside a sentence
	goesOn     bool   // says that it goes on from the page before
	numbered   bool   // begins with a later section: "4 Tiltak", "Sak 2"
	entry      bool   // begins with an entry of a log
}

// begins reports whether anything in the first lines speaks for a new document.
func (o opening) begins() bool { return o.titled || o.letterhead || o.who || o.mailHead }

// complete reports whether the first lines hold all that the head of a record
// does: what it is, when it was, and who was there.
func (o opening) complete() bool { return o.titled && o.dated && o.who && !o.section }

const (
	topLines     = 6 // where a title stands
	headLines    = 8 // where the head of a record ends
	letterLines  = 4 // where place and date of a letter stand
	labelLines   = 10
	titleWords   = 12
	headingWords = 5 // of a heading that no list has
)

func readOpening(body []*text.Line) opening {
	var o opening
	if len(body) == 0 {
		return o
	}
	first := body[0].Text
	c, _ := utf8.DecodeRuneInString(first)
	o.continues = unicode.IsLower(c)
	o.goesOn = goingOn.MatchString(first)
	o.numbered = laterSection.MatchString(first)
	o.enclosure = enclosureMark.MatchString(first)
	o.entry = isEntry(first) || len(body) > 1 && isEntry(body[1].Text) && strings.Count(first, "\t") > 0
	o.fresh, o.firstLevel = isFresh(body[0]), body[0].Level
	for _, line := range body[:min(2, len(body))] {
		o.top += strings.ToLower(line.Text) + "\n"
	}
	mail := map[string]bool{}
	for i, line := range body[:min(labelLines, len(body))] {
		if i < topLines {
			o.takeTitle(line, i)
			o.takeDate(body, i)
		}
		if i < letterLines {
			o.letterhead = o.letterhead || placeAndDate(line.Text)
		}
		if i < headLines {
			o.who = o.who || tellsWho(line.Text)
			o.addressee = o.addressee || addressed.MatchString(line.Text) && len(line.Text) < 80
			if label, value := mailField(line.Text); label != "" {
				mail[label] = true
				if label == "emne" {
					o.subject = value
				}
			}
		}
		o.takeLabels(line.Text)
	}
	o.mailHead = mail["fra"] && len(mail) >= 3
	if o.meeting && o.who && o.date != "" {
		o.titled, o.dated = true, true
	}
	return o
}

var (
	goingOn       = regexp.MustCompile(`(?i)^\W*(forts\b|fortset|fortsatt\b|framhald|framheld|fremhold)|\((forts|framh)`)
	laterSection  = regexp.MustCompile(`^(?i:sak|kapittel|kap\.?|punkt|pkt\.?|del|tema)\s+(nr\.?\s*)?\d|^(?i:møte|samtale|elev|jente|gut|gutt|tiltak|fase|steg|trinn|uke|veke|skjema)\s+(nr\.?\s*)?([2-9]|1\d)\b(:|$|\s+\p{L})|^(?i:([2-9]|1\d)\.\s+(møte|samtale|gong|gang|dag|veke|uke)\b)|^([2-9]|1\d)(\.\d+)*[.)]?\s+\p{Lu}|^\d{1,2}\.\d{1,2}(\.\d)?\.?\s+\p{Lu}`)
	enclosureMark = regexp.MustCompile(`^(?i:vedlegg|bilag)\s*(nr\.?\s*)?\d{1,2}\b`)
	addressed     = regexp.MustCompile(`^(Til:?|Att\.?:?|Mottaker:?|Mottakar:?)[ \t]+\p{Lu}`)
	// A letter begins with "Lia, 3. mars 2025", often beside the sender.
	letterDate = regexp.MustCompile(`(^|\t)\p{Lu}[\p{L} ]{1,30}(, (den )?| den )$|\t\p{Lu}\p{L}+ $`)
)

// isFresh reports whether the first line of a page may be a title that no list has.
func isFresh(line *text.Line) bool {
	const mostWords = 7
	tokens := norsk.Tokenize(line.Text)
	return len(tokens) > 0 && standsAlone(line.Text, tokens, mostWords) && !sectionTitles[tokens[0].Word] && !laterSection.MatchString(line.Text)
}

// placeAndDate reports whether s holds nothing but place and date, be it in a cell.
func placeAndDate(s string) bool {
	for _, found := range norsk.FindDates(s) {
		if rest := strings.TrimSpace(s[found.End:]); rest == "" && letterDate.MatchString(s[:found.Start]) {
			return true
		}
	}
	return false
}

// takeTitle notes whether line, which has number i on the page, is a title.
func (o *opening) takeTitle(line *text.Line, i int) {
	s := line.Text
	tokens := norsk.Tokenize(s)
	if o.titled || len(tokens) == 0 || len(tokens) > titleWords || strings.HasSuffix(s, ".") && len(tokens) > 5 {
		return
	}
	dated := hasDate(s)
	switch {
	case named(titles(), s, tokens):
		o.titled, o.dated = true, dated
	case dated && named(weakTitles(), s, tokens):
		o.titled, o.dated = true, true
	case i <= 1 && (named(weakTitles(), s, tokens) || meetings.MatchString(s)), i == 0 && standsAlone(s, tokens, headingWords) && tokens[0].Word != "neste":
		o.meeting = true
	default:
		return
	}
	o.level = line.Level
	o.section = i == 0 && sectionTitles[tokens[0].Word] && !dated
}

// sectionTitles begin titles that sections of other documents have as well.
var sectionTitles = map[string]bool{"evaluering": true, "tiltak": true, "vurdering": true, "oppsummering": true, "oversikt": true,
	"kopi": true, "vedlegg": true, "konklusjon": true, "bakgrunn": true, "innledning": true, "innleiing": true, "forord": true, "føreord": true, "innhold": true, "innhald": true, "oppfølging": true,
	"videre": true, "vidare": true, "status": true, "avslutning": true, "avslutting": true, "referanser": true, "kilder": true, "kjelder": true}

// meetings are the words for meetings and talks that stand in a title line by
// themselves or with whom or what they were about.
var meetings = regexp.MustCompile(`^(?i:\p{L}*(møte|samtale))([ \t–:-]|$)`)

// standsAlone reports whether s is a heading of at most mostWords words: "Ansvarsgruppe".
func standsAlone(s string, tokens []norsk.Token, mostWords int) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return len(tokens) <= mostWords && unicode.IsUpper(first) && !strings.ContainsAny(s, "\t:.,")
}

// takeDate notes the date of the head that line i of body holds: in the title or,
// below it, in a line that is no sentence and no entry of a log.
func (o *opening) takeDate(body []*text.Line, i int) {
	const mostWords = 14
	s := body[i].Text
	if o.date != "" || strings.Count(s, "\t") > 1 || isEntry(s) && (i == 0 || i+1 < len(body) && isEntry(body[i+1].Text)) {
		return
	}
	tokens := norsk.Tokenize(s)
	if i > 0 && i < whenLines && o.takeWhen(s) {
		return
	}
	if len(tokens) > mostWords || strings.HasSuffix(s, ".") && !strings.ContainsAny(s, ":\t") {
		return
	}
	for _, found := range norsk.FindDates(s) {
		o.date = s[found.Start:found.End]
		o.dated = o.dated || o.titled
		return
	}
}

// whenLines is how many lines into a record the line may stand that tells when it was.
const whenLines = 3

// takeWhen notes a line below the title that begins with when it was and goes on with
// who was there: "Tirsdag 3. mars 2026, kl. 12.00. Eva, mor og rektor Kari Moen".
func (o *opening) takeWhen(s string) bool {
	dates := norsk.FindDates(s)
	if len(dates) == 0 {
		return false
	}
	first := dates[0]
	rest := clock.ReplaceAllString(s[first.End:], "")
	if !weekday.MatchString(s[:first.Start]) || !o.meeting && !o.titled || !listsPeople(rest) {
		return false
	}
	o.date, o.who = s[first.Start:first.End], true
	o.dated = o.dated || o.titled
	return true
}

var (
	weekday = regexp.MustCompile(`^(?i:(mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|den|dato:?)?\s*(den )?)$`)
	clock   = regexp.MustCompile(`(?i)^[\s,.]*(kl\.?|klokka|klokken)?\s*\d{1,2}[.:]?\d{0,2}(\s?[–-]\s?\d{1,2}[.:]?\d{0,2})?`)
	people  = regexp.MustCompile(`^[\s,.;–-]*\p{Lu}[\p{L}. ]{0,40}(, | og )`)
)

// listsPeople reports whether s begins with a list of people: "Eva, mor og Kari Moen".
func listsPeople(s string) bool { return people.MatchString(s) }

// isEntry reports whether s is like an entry of a log: it begins with a date and
// tells something.
func isEntry(s string) bool {
	const (
		begins = 12 // bytes before the first digit at most: a weekday
		reach  = 40
		told   = 12 // bytes that tell something
	)
	if i := strings.IndexAny(s, "0123456789"); i < 0 || i > begins {
		return false
	}
	head := s
	if len(head) > reach {
		head = strings.ToValidUTF8(head[:reach], "")
	}
	for _, found := range norsk.FindDates(head) {
		return found.Start <= 2 && len(strings.TrimSpace(s[found.End:])) >= told
	}
	return false
}

// who and whose are how the head of a record tells who was there or who wrote.
var (
	who = regexp.MustCompile(`^(?i:til ?sted[e]?|til ?stades|møtt|møtte|frammøtte|fremmøtte|oppmøte|deltakere|deltakarar|deltagere|deltok|` +
		`møtedeltakere|møtedeltakarar|innkalt|forfall|referent|møteleder|møteleiar|samtale med|observatør|observert av|med på møtet)\s*[:\t–-]\s*\S`)
	whoMet   = regexp.MustCompile(`^(?i:med)\s*[:\t]\s*\p{Lu}|^(?i:(disse|desse|følgende|følgjande) (møtte|var med|deltok)|til ?stede |til ?stades )`)
	werePart = regexp.MustCompile(`(?i)\b(var|er) (til ?stede|til ?stades)\b`)
)

func tellsWho(s string) bool {
	return who.MatchString(s) || whoMet.MatchString(s) || werePart.MatchString(s)
}

var letterLabels = []string{"vår dato", "vår ref", "deres ref", "dykkar ref", "deres dato", "dykkar dato", "saksbehandler", "sakshandsamar"}

var formLabels = []string{"dato:", "dato\t", "møtedato", "til stede", "tilstede", "til stades", "deltakere", "deltakarar", "elev:",
	"elev\t", "gjelder:", "gjeld:", "gjelder\t", "gjeld\t", "referent", "observatør", "meldt av", "fra:", "frå:", "frå\t", "fra\t",
	"utarbeidet", "utarbeidd", "opprettet", "oppretta"}

func (o *opening) takeLabels(s string) {
	if tellsWho(s) {
		return
	}
	s = strings.ToLower(s)
	for _, label := range letterLabels {
		o.letterhead = o.letterhead || strings.Contains(s, label)
	}
	for _, label := range formLabels {
		if strings.HasPrefix(s, label) && strings.Count(s, "\t") < 2 {
			o.labels++
			return
		}
	}
}
