package dating

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// assign gives every candidate its role: by a label, else by the words around it
// and its place.
func (s *sheet) assign(all []candidate) {
	first := 0 // of the dates in the line of c
	for i := range all {
		c := &all[i]
		if all[first].line != c.line {
			first = i
		}
		var before *candidate // the one before it in the same line
		if i > first {
			before = &all[i-1]
		}
		siblings := all[first:]
		l := &s.lines[c.line]
		switch {
		case l.Region == text.MailHeader:
			s.assignMailHeader(c)
		case l.mailDate:
			c.role, c.score = Sent, 0.95
		case l.quoted, s.kind.Type == doctype.Dokumentliste && l.table != nil:
			c.role = OtherLetter
		case s.assignLabel(c, before, siblings):
		default:
			s.assignPlace(c, before)
		}
		s.temper(c)
	}
}

// assignMailHeader handles a date in a field of a mail's header.
func (s *sheet) assignMailHeader(c *candidate) {
	c.role = Unknown
	if name, _, ok := strings.Cut(s.lines[c.line].Text, ":"); ok && mailFieldOf(name+":") == dateField {
		c.role, c.score, c.label = Sent, 0.98, name
	}
}

// assignLabel gives c the role that a label says: before it in the same cell, in
// the cell before, at the head of its column, or in the line above. It returns
// false if there is none. siblings begin with the first date of the same line.
func (s *sheet) assignLabel(c, before *candidate, siblings []candidate) bool {
	l := &s.lines[c.line]
	start := strings.LastIndexByte(l.Text[:c.expr.Start], '\t') + 1
	column := strings.Count(l.Text[:start], "\t")
	cell := l.Text[start:c.expr.Start]
	if f := nearest(lexiconLabels().in(cell), cell); f != nil && !s.titleOfEvaluation(l, f) {
		if before == nil || before.expr.End <= start+f.start {
			lead := l.Text[start : start+f.start]
			own := soleNoun(lead) && (f.role == Signed || f.role == Made && s.namesItself(l, lead)) || setApart(f, cell)
			s.use(c, f, f.colon || own, lead)
			if !f.colon && !own {
				s.othersLetter(c, l.Text[:start+f.start])
			} else if s.othersPaper(lead) && showsMaking(c.role) {
				c.role, c.score = OtherLetter, 0
			}
			return true
		}
	}
	if before != nil && before.expr.Start >= start && sameStretch(l.Text[before.expr.End:c.expr.Start]) {
		// "Periode: 19.08.2024–20.06.2025"
		c.role, c.label, c.score = before.role, before.label, before.score
		return c.label != ""
	}
	if column > 0 {
		if f := cellLabel(previousCell(l.Text, start)); f != nil {
			s.use(c, f, true, "")
			return true
		}
	}
	if l.table != nil && column < len(l.table.heads) {
		if f := wholeLabel(l.table.heads[column]); f != nil {
			s.useColumn(c, f, l.table)
			return true
		}
	}
	if f := s.labelAbove(c, before, siblings); f != nil {
		s.use(c, f, true, "")
		return true
	}
	return false
}

// sameStretch reports whether only what joins two dates of the same label stands
// between them: the ends of a stretch of days, or the members of a list.
func sameStretch(between string) bool {
	switch strings.ToLower(strings.TrimSpace(between)) {
	case "-", "–", "—", "og", "til", "til og med", "t.o.m.", "&", "+", ",", ";", "/", ", og":
		return true
	}
	return false
}

// use gives c the role of label f. firm tells that the label is set apart from
// running text by a colon or a cell of its own, before is the text before it.
func (s *sheet) use(c *candidate, f *foundLabel, firm bool, before string) {
	c.role, c.label, c.score = f.role, f.text, f.strength
	if f.loose && f.colon && f.role == Met && ownNouns[s.kind.Type] != nil {
		c.score = 0.9
	}
	if showsMaking(c.role) && !firm && !f.opens {
		// a word of a sentence: "referatet ble skrevet 12. mars"
		c.score = 0.3
		if s.lines[c.line].nth < 0 {
			c.score = 0.7 // headers and footers have no sentences
		}
	}
	if f.loose && f.role == Made && !f.colon && s.lines[c.line].nth < 5 && (docNoun(before) || slices.ContainsFunc(clauseWords(before), s.ownName)) {
		c.score = 0.6 // "Oversikt per 12. mars 2025"
	}
	if nth := s.lines[c.line].nth; c.score < 0.7 && (nth < topLines || nth >= s.body-lastLines) && s.madeSentence(before) {
		c.score = 0.7 // "Oversikten er laget 12. mars 2025"
	}
	if c.score < 0.7 && c.role == Decided && s.living() && s.lines[c.line].nth < 4 && len(strings.Fields(before)) <= 3 {
		c.score = 0.75 // "Forskrift fastsatt av kommunestyret 27. mars 2025"
	}
	if c.role == Planned && f.opens && startWords[strings.ToLower(f.text)] && s.lines[c.line].nth < 5 && before == "" && s.standsAlone(c) {
		c.role = ValidFrom // "Frå måndag 1. september 2025" below the title
	}
	if !showsMaking(c.role) {
		c.score = 0
	}
}

// standsAlone reports whether nothing but a clock time follows c in its line, and
// no other cell stands beside it.
func (s *sheet) standsAlone(c *candidate) bool {
	rest := around(s.lines[c.line].Text, c)
	return rest.cells == 1 && lettersIn(rest.after) == 0
}

var startWords = map[string]bool{"fra": true, "frå": true, "f.o.m": true, "fra og med": true, "frå og med": true}

// goesOn reports whether the sentence of c goes on after it: "Avtalt med mor 12.
// mars at …".
func (s *sheet) goesOn(c *candidate) bool {
	l := &s.lines[c.line]
	return around(l.Text, c).after != "" && !strings.HasPrefix(l.Text[c.expr.End:], ".")
}

// madeSentence reports whether s, the text before a label, is "Planen er" or the
// like: the document speaks of itself.
func (s *sheet) madeSentence(before string) bool {
	words := strings.Fields(strings.ToLower(before[strings.LastIndexAny(before, ".!?")+1:]))
	if n := len(words); n > 0 && (words[n-1] == "elektronisk" || words[n-1] == "digitalt") {
		words = words[:n-1]
	}
	if len(words) < 2 || len(words) > 3 {
		return false
	}
	be := words[len(words)-1]
	return (beWords[be] || be == "blir" || be == "vert") && s.selfNoun(words[len(words)-2])
}

// nearest returns the label that belongs to a date standing right after cell,
// nil if the last one is too far away.
func nearest(found []foundLabel, cell string) *foundLabel {
	if len(found) == 0 {
		return nil
	}
	f := &found[len(found)-1]
	gap := cell[f.end:]
	if f.colon {
		_, gap, _ = strings.Cut(gap, ":")
	}
	words := slices.DeleteFunc(strings.Fields(gap), func(w string) bool { return lettersIn(w) == 0 || manners[strings.ToLower(w)] })
	most := 4
	switch {
	case f.colon, strings.HasSuffix(f.text, " med"), strings.HasSuffix(f.text, " av"):
		most = 6
	case f.loose:
		most = 0
	case showsMaking(f.role) && len(words) > 0 && !leadsOn[strings.ToLower(words[0])]:
		most = 1
	}
	if f.loose && f.role == Met && !f.colon && !f.opens {
		return nil // the sentence that says when it was held; see assignHeld
	}
	if len(words) > most || endsSentence(gap) {
		if n := len(found); f.loose && n > 1 {
			if earlier := nearest(found[:n-1], cell); earlier != nil && !showsMaking(earlier.role) {
				return earlier // "Utskrift fra saksarkivet"
			}
		}
		return nil
	}
	if n := len(found); f.loose && !f.colon && n > 1 && strings.Trim(cell[found[n-2].end:f.start], " ") == "" {
		return &found[n-2] // "Oppdatert per"
	}
	if f.loose && f.role == Planned {
		// "Frist for svar er satt til"
		if earlier := nearest(found[:len(found)-1], cell); earlier != nil && !showsMaking(earlier.role) {
			return earlier
		}
	}
	return f
}

// manners may stand between a label and its date: "Meldt muntlig den".
var manners = map[string]bool{"muntlig": true, "munnleg": true, "skriftlig": true, "skriftleg": true, "den": true, "elektronisk": true, "digitalt": true}

// leadsOn are words after a label that go on to its date: "utarbeidet av Kari Li
// 20.01.2025".
var leadsOn = map[string]bool{
	"av": true, "i": true, "ved": true, "på": true, "den": true, "dato": true, "første": true, "fyrste": true, "sist": true, "siste": true, "gang": true,
}

// endsSentence reports whether a sentence ends in s.
func endsSentence(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		initial := s[i] == '.' && i > 0 && s[i-1] >= 'A' && s[i-1] <= 'Z' && (i == 1 || s[i-2] == ' ')
		if strings.IndexByte(".!?;", s[i]) >= 0 && !initial && s[i+1] == ' ' && i+2 < len(s) && s[i+2] >= 'A' && s[i+2] <= 'Z' {
			return true
		}
	}
	return strings.ContainsAny(s, "!?;")
}

// othersLetter gives c the role of another document's date where the label
// follows a word for one: "viser til brev datert".
func (s *sheet) othersLetter(c *candidate, before string) {
	if at := strings.LastIndexAny(before, ":\t"); at >= 0 {
		before = before[at+1:]
	}
	if c.role != Made && c.role != Sent && c.role != Decided && c.role != Signed {
		return
	}
	words := strings.Fields(strings.ToLower(before))
	for n := 0; n < 6 && n < len(words); n++ {
		word := strings.Trim(words[len(words)-1-n], ".,:;()")
		if othersWords[word] {
			c.role, c.score = OtherLetter, 0
			return
		}
	}
}

// othersWords announce a document that this one refers to.
var othersWords = map[string]bool{
	"brev": true, "brevet": true, "vedtak": true, "vedtaket": true, "rapport": true, "rapporten": true, "viser": true, "vist": true,
	"syner": true, "deres": true, "dykkar": true, "dere": true, "e-post": true, "epost": true, "vurdering": true, "uttalelse": true,
	"fråsegn": true, "henvendelse": true, "førespurnad": true, "innhentingsbrev": true, "melding": true, "jf": true, "jfr": true, "se": true, "sjå": true, "plan": true, "referat": true,
}

// receives reports whether the line names the message that stands below it.
func receives(line string) bool {
	word, _, _ := strings.Cut(strings.ToLower(line), " ")
	switch strings.Trim(word, ".,:;") {
	case "e-post", "epost", "mail", "melding", "sms", "tekstmelding", "brev":
		return true
	}
	return false
}

// closed are labels of the day on which a survey was closed.
var closed = map[string]bool{"lukket": true, "lukka": true, "stengt": true}

// earliest is the first year in which a document of a case can have been made.
const earliest = 2005

// temper lowers roles that the kind of document does not go with.
func (s *sheet) temper(c *candidate) {
	switch {
	case c.date.Year != 0 && c.date.Year < earliest && showsMaking(c.role):
		c.role, c.score = Event, 0
	case c.role == Met && s.invites():
		c.role, c.score = NextMeeting, 0
	case c.role == Met && c.label != "" && s.weighs() && s.lines[c.line].nth >= 0 && s.lines[c.line].nth < headLines:
		// "Når: 3. april 2025" at the head is when it was written
	case c.role == Met && c.label != "" && !s.recordsTalk():
		c.score = min(c.score, 0.3)
	case c.role == Decided && ownNouns[s.kind.Type] != nil:
		c.score = min(c.score, 0.5) // when the minutes were approved says less than when the meeting was
	case c.role == Sent && c.label != "" && s.kind.Type == doctype.Motereferat && s.lines[c.line].Region != text.MailHeader:
		c.score = min(c.score, 0.7) // and so does when they were sent
	case c.role == Received && s.kind.Type == doctype.Foreldrekontakt && s.lines[c.line].nth >= 0 && s.lines[c.line].nth <= 1 && receives(s.lines[c.line].Text):
		c.role, c.score = Sent, 0.6 // "E-post mottatt 26. september 2025:", and the mail below
	case c.role == Event && s.kind.Type == doctype.Kartlegging && closed[strings.ToLower(c.label)]:
		c.role, c.score = Met, 0.6
	case c.role == Made && c.score < 0.7 && c.label != "" && (s.lines[c.line].nth >= topLines || strings.HasSuffix(c.label, " med") && s.goesOn(c)):
		c.score = min(c.score, 0.3) // "per 12. mars" in the text
	}
}
