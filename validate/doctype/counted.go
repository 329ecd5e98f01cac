package doctype

import (
	"regexp"
	"strings"
)

// Surveys of a class are summed up in lines of what was answered and how many answered
// so, below or beside what was asked: "Ada (15), Ida (4), ingen (6)", "Ja 9, nei 6",
// "Alltid: 9". No program makes these, and no table holds them.

// counted collects the lines of counted answers and of questions.
type counted struct {
	answers   int
	questions int
}

const (
	fewCounted   = 2 // answers with their number in a line
	fewCountRows = 2
	fewQuestions = 2
)

// countedAnswer fits an answer and how many gave it.
var countedAnswer = regexp.MustCompile(`\p{L}[»”"]?\s?\(\d{1,2}( ?(gonger|ganger|stk|stemmer|røyster|elever|elevar|svar))?\)|\p{L}[»”"]?:? \d{1,2}( elevar?| elever?)?\s?([,;]|\.\s\p{Lu}|\.?$)`)

// notCounted fits a word before a number that makes it no count.
var notCounted = regexp.MustCompile(`(?i)\b(uke|veke|uka|veka|kl|klokka|klokken|side|s|nr|kapittel|kap|punkt|pkt|trinn|klasse|steg|time|økt|vedlegg|bilag|rom|tlf|vg|den|dag|ca|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\.?:? \d{1,2}\s?([,;.]|$)`)

// take takes in a line.
func (c *counted) take(s string) {
	if strings.Contains(s, "?") {
		c.questions++
	}
	if asks, _, _ := strings.Cut(s, " "); surveyed[strings.ToLower(strings.Trim(asks, ":."))] {
		c.questions += fewQuestions // "Spørsmål" heads several
	}
	if !strings.ContainsAny(s, "0123456789") {
		return
	}
	n := len(countedAnswer.FindAllStringIndex(s, -1))
	if n == 0 {
		return
	}
	n -= len(notCounted.FindAllStringIndex(s, -1))
	label, value, _ := strings.Cut(strings.ToLower(s), ":")
	choice := found[strings.TrimSpace(label)] && smallCount.MatchString(value)
	if n >= fewCounted || n > 0 && choice {
		c.answers++
	}
}

// sumsUpAnswers reports whether the document sums up what many answered to the same
// questions.
func (r *reading) sumsUpAnswers() bool {
	return r.counted.answers >= fewCountRows && r.counted.questions >= fewQuestions && len(r.rows.dates) < fewLogRows
}

// weighAnswers lets a summary of answers be no talk, though its questions are those of
// one.
func (r *reading) weighAnswers() {
	if r.sumsUpAnswers() {
		r.move(func(t Type) bool { return t == Elevsamtale || t == Observasjon }, Kartlegging, structure, movedByAnswers)
	}
}
