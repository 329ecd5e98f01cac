package norsk

import "strings"

// caseWords stand before the numbers of cases and documents, which are written
// like dates with a stroke.
var caseWords = map[string]bool{
	"sak": true, "saksnr": true, "saknr": true, "saksnummer": true, "arkivsak": true, "arkivsaksnr": true,
	"arkivnr": true, "ref": true, "referanse": true, "jnr": true, "journalnr": true, "journalpost": true,
	"ps": true, "fs": true, "fo": true, "rs": true, "nr": true, "saksref": true, "arkivref": true,
	"utvalgssak": true, "utvalssak": true, "faktura": true, "fakturanr": true, "dok": true, "doknr": true,
}

// lawWords stand before the date in the reference to a law, which its number
// follows.
var lawWords = map[string]bool{"lov": true, "kgl": true, "res": true, "av": true, "frå": true, "fra": true, "vedtak": true}

// lawStems begin or end such words: "forskrift", "opplæringsloven".
var lawStems = []string{"forskrift", "endringslov", "rundskriv", "instruks", "loven", "lova"}

// fractionWords follow a fraction that stands at the beginning of a line.
var fractionWords = map[string]bool{
	"av": true, "del": true, "deler": true, "delar": true, "time": true, "timer": true, "timar": true,
	"stilling": true, "elever": true, "elevar": true, "barn": true, "år": true, "poeng": true, "stk": true,
	"dag": true, "dager": true, "dagar": true, "liter": true, "dl": true,
}

// lookalike reports whether m, which has the form of a date, is something else.
func (s *scanner) lookalike(m match) bool {
	switch m.form {
	case InMonth:
		return false
	case InWeeks:
		return m.date.Year == 0 && s.glued(m.last+1) && s.isSign(m.last+1, "%")
	}
	if s.lawNumber(m) {
		return true
	}
	if m.form != Numeric {
		return false
	}
	sep := s.at(m.first + 1).sign
	short := m.bare || s.at(m.last).digits == 2
	switch {
	case sep != '.' && s.wordBefore(m.first, caseWords):
		return true
	case short && s.clockBefore(m.first):
		return true
	case short && s.versionBefore(m.first):
		return true
	case short && s.at(m.last+1).digits == 5 && s.at(m.last+1).kind == lexNumber:
		return true // an identity number: birth date and five digits
	case short && s.sectionNumber(m):
		return true
	}
	return short && s.listOfNumbers(m)
}

// lawNumber reports whether m is the date in "lov av 9. juni 2023 nr. 30".
func (s *scanner) lawNumber(m match) bool {
	at := m.last + 1
	if m.date.Year == 0 || s.word(at) != "nr" {
		return false
	}
	at++
	if s.isSign(at, ".") {
		at++
	}
	if s.at(at).kind != lexNumber {
		return false
	}
	for back := m.first - 1; back >= m.first-6 && back >= 0; back-- {
		word := s.word(back)
		if lawWords[word] {
			return true
		}
		for _, stem := range lawStems {
			if strings.HasPrefix(word, stem) || strings.HasSuffix(word, stem) {
				return true
			}
		}
	}
	return false
}

// wordBefore reports whether one of words stands before lexeme i, with or
// without a sign between.
func (s *scanner) wordBefore(i int, words map[string]bool) bool {
	at := i - 1
	for n := 0; n < 2 && s.isSign(at, ".:"); n++ {
		at--
	}
	return words[s.word(at)]
}

var (
	clockWords   = map[string]bool{"kl": true, "klokka": true, "klokken": true, "klokkeslett": true, "tidspunkt": true}
	versionWords = map[string]bool{"v": true, "ver": true, "versjon": true, "version": true, "kapittel": true, "kap": true, "pkt": true, "punkt": true, "side": true, "s": true}
	dateWords    = map[string]bool{"den": true, "d": true, "dato": true, "datert": true, "dagsett": true}
)

func (s *scanner) clockBefore(i int) bool { return s.wordBefore(i, clockWords) }

// versionBefore reports whether "versjon" or the like stands before the numbers
// at i and these are not written like a date ("versjon 12.03.25").
func (s *scanner) versionBefore(i int) bool {
	return s.wordBefore(i, versionWords) && (s.at(i).digits == 1 || s.at(i+2).digits == 1)
}

// sectionNumber reports whether m is the number of a heading: "3.2.10 Ansvar".
func (s *scanner) sectionNumber(m match) bool {
	return !m.bare && m.first == 0 && s.at(0).digits == 1 && s.at(2).digits == 1 && s.at(1).sign == '.' &&
		s.at(m.last).value < 20 && s.at(m.last+1).kind == lexWord && titleCase(s.line[s.at(m.last+1).start:])
}

// listOfNumbers reports whether m is part of an enumeration: "8. 10. 12. trinn".
func (s *scanner) listOfNumbers(m match) bool {
	return s.at(m.first+2).space && s.at(m.last).space && s.isSign(m.last+1, ".") && s.at(m.last+2).kind != lexNone && !isUpper(s.line[s.at(m.last+2).start:])
}

// supported reports whether something beside m, a day and a month in digits,
// says that it is a date. first is its first lexeme.
func (s *scanner) supported(first int, m match) bool {
	if s.labelled(first) {
		return true
	}
	if today := first - 1; s.word(today) == "idag" || s.word(today) == "dag" && s.word(today-1) == "i" ||
		s.isSign(today, ",(") && s.word(today-1) == "dag" && s.word(today-2) == "i" {
		return true // "i dag, 12/3, snakket jeg med"
	}
	start := first == 0 || s.isSign(first-1, "\t") ||
		s.isSign(first-1, "-•*·–") && (first == 1 || s.isSign(first-2, "\t"))
	if !start {
		return false
	}
	next := s.at(m.last + 1)
	if s.at(m.first+1).sign == '/' {
		switch {
		case next.kind == lexNone:
			return m.first > 0
		case next.kind == lexSign:
			return next.sign != '=' && next.sign != '%'
		}
		return next.kind == lexWord && !fractionWords[s.word(m.last+1)]
	}
	// "12.03." and not the clock time "10.05" or the heading "3.2."
	return m.last == m.first+3 && (s.at(m.first+2).digits == 2 || s.at(m.first).value > 9) && next.kind != lexNumber
}

// fileExtensions end the names of files that are named in a text.
var fileExtensions = map[string]bool{
	"pdf": true, "docx": true, "doc": true, "docm": true, "odt": true, "ods": true, "odp": true, "rtf": true, "txt": true, "xlsx": true,
	"xls": true, "pptx": true, "ppt": true, "eml": true, "msg": true, "html": true, "htm": true, "xml": true, "zip": true,
	"jpg": true, "jpeg": true, "png": true, "tif": true, "tiff": true, "heic": true, "no": true, "com": true,
}

// dropAddresses blanks what stands without a space in it and is a web or mail
// address or the name of a file: the digits there are no dates of the text.
func (s *scanner) dropAddresses() {
	for i := 0; i < len(s.lex); {
		end := i + 1
		address := false
		for ; s.glued(end) && !s.isSign(end, "\t"); end++ {
			switch {
			case s.isSign(end, "@"), s.isSign(end-1, ":") && s.isSign(end, "/") && s.isSign(end+1, "/"):
				address = true
			case s.isSign(end, "_"):
				address = address || s.glued(end+1) && !s.isSign(end-1, "_\t:") && s.at(end+1).kind != lexSign && s.at(end-1).kind != lexSign
			case s.isSign(end-1, ".") && fileExtensions[s.word(end)] && !(s.glued(end+1) && s.at(end+1).kind == lexWord):
				address = true
			case s.isSign(end, ".") && s.word(end-1) == "www":
				address = true
			}
		}
		for ; i < end; i++ {
			if address && !s.isSign(i, "\t") {
				s.lex[i] = lexeme{kind: lexSign, sign: 'x', space: s.lex[i].space, start: s.lex[i].start, end: s.lex[i].end}
			}
		}
	}
}
