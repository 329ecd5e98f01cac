package doctype

import (
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// isSurveyHead reports whether s is the head of a table that holds what a survey
// found: "Tema, Funn", "Spørsmål, Svar, Antall".
func isSurveyHead(s string) bool {
	cells := strings.Split(strings.ToLower(s), "\t")
	if len(cells) < 2 {
		return false
	}
	asked := 0
	for _, cell := range cells[1:] {
		if strings.HasSuffix(strings.TrimSpace(cell), "?") {
			asked++
		}
	}
	if asked >= 2 && asking[strings.Trim(cells[0], " :.")] {
		return true // "Elev, Trives du?, Hvem er du sammen med?"
	}
	for i, cell := range cells {
		cell = strings.Trim(cell, " :")
		first, _, _ := strings.Cut(cell, " ")
		if i == 0 && !surveyed[cell] || strings.Count(cell, " ") > 2 && !found[first] {
			return false
		}
		if i > 0 && found[cell] {
			return true
		}
	}
	return false
}

var (
	asking   = map[string]bool{"elev": true, "nr": true, "navn": true, "namn": true, "kandidat": true, "respondent": true, "svar": true, "hvem": true, "kven": true}
	surveyed = map[string]bool{"tema": true, "spørsmål": true, "spm": true, "spm.": true, "påstand": true, "område": true, "kategori": true}
	found    = map[string]bool{"funn": true, "svar": true, "antall svar": true, "antall": true, "tal på svar": true, "resultat": true,
		"alltid": true, "ofte": true, "sjelden": true, "sjeldan": true, "aldri": true, "av og til": true, "noen ganger": true, "nokre gonger": true,
		"ja": true, "nei": true, "enig": true, "einig": true, "helt enig": true, "heilt einig": true, "uenig": true, "ueinig": true,
		"skår": true, "score": true, "hva fant vi": true, "kva fann vi": true}
)

// collected fits how a survey tells when its answers were taken in.
var collected = regexp.MustCompile(`(?i)\bsaml(a|et) inn\b[^.]{0,12}\d`)

// answerRow fits a row of what programs for surveys give back: "Ja, alltid 14 (66,7 %)".
var answerRow = regexp.MustCompile(`\b\d+[\s,;]*\(?\s*\d{1,3}([.,]\d+)?\s?%\)?|\b\d{1,3}([.,]\d+)?\s?%\s*\(\d+\)`)

// fewAnswerRows is how many such rows show a survey.
const fewAnswerRows = 2

// takeSpeech counts the words of a line by which somebody is quoted: "sa", "fortalde".
func (r *reading) takeSpeech(tokens []norsk.Token) {
	for _, t := range tokens {
		if speech[t.Word] {
			r.speech++
		}
	}
}

var speech = map[string]bool{"sa": true, "sier": true, "seier": true, "fortalte": true, "fortalde": true, "forteller": true, "fortel": true,
	"spurte": true, "spurde": true, "svarte": true, "svara": true, "ville": true, "meinte": true, "mente": true}

// isTalk reports whether the document is a note of a talk: its title or name says
// "samtale", no parent stands there, and somebody is quoted.
func (r *reading) isTalk() bool {
	if r.speech < fewSpoken || r.early[parents] > 0 || r.mail.is {
		return false
	}
	for _, s := range r.signals {
		if kinds[s.kind] == Elevsamtale && (s.sort == title || s.sort == fileName) {
			return true
		}
	}
	return false
}

// weighLateContact takes back most of what a call to the parents weighs where it
// only ends a note: "Ringte mor etterpå".
func (r *reading) weighLateContact() {
	for _, s := range r.signals {
		late := s.at.Page == r.doc.End && 3*s.at.Line > 2*len(r.doc.Content.Pages[s.at.Page-1].Lines)
		if kinds[s.kind] == Foreldrekontakt && s.sort == phrase && s.weight > 0 && late && r.lines > fewNoteLines {
			r.give(Foreldrekontakt, phrase, -lateContact*s.weight)
		}
	}
}
