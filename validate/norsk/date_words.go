package norsk

import (
	"strings"
	"sync"
)

// calendar holds the words of date expressions, lower case, built from the
// lexicon.
type calendar struct {
	months   map[string]int // Norwegian, with abbreviations and misspellings, and English
	english  map[string]int // full and three letters
	sami     map[string]int
	weekdays map[string]int // names and abbreviations of three letters and more
	short    map[string]int // two-letter weekdays: only directly before a date
	mail     map[string]int // English ones of three letters: only before a comma
}

var calendarWords = sync.OnceValue(func() *calendar {
	w := Words().Dates
	c := &calendar{
		months: map[string]int{}, english: map[string]int{}, sami: map[string]int{},
		weekdays: map[string]int{}, short: map[string]int{}, mail: map[string]int{},
	}
	number := func(to map[string]int, words []string) {
		for i, word := range words {
			to[strings.ToLower(word)] = i + 1
		}
	}
	number(c.months, w.Months.Names)
	for _, m := range []map[string]int{w.Months.Abbreviations, w.Months.Misspellings} {
		for word, month := range m {
			c.months[word] = month
		}
	}
	for i, word := range w.Months.English {
		word = strings.ToLower(word)
		c.english[word], c.english[word[:3]] = i+1, i+1
	}
	for word, month := range c.english {
		if _, norwegian := c.months[word]; !norwegian {
			c.months[word] = month
		}
	}
	for i, word := range w.Months.Sami {
		// nominative, genitive and locative, and the spelling with one letter less
		stem := strings.TrimSuffix(word, "mánnu")
		for _, s := range []string{stem, strings.TrimSuffix(stem, "o")} {
			for _, ending := range []string{"mánnu", "mánu", "mánus"} {
				c.sami[s+ending] = i + 1
			}
		}
	}
	for i, word := range w.Months.SouthSami {
		c.sami[word], c.sami[word+"n"] = i+1, i+1
	}
	number(c.weekdays, w.Weekdays.NB)
	number(c.weekdays, w.Weekdays.NN)
	number(c.weekdays, w.Weekdays.Sami)
	number(c.weekdays, w.Weekdays.English)
	for word, day := range w.Weekdays.NNAlso {
		c.weekdays[word] = day
	}
	for word, day := range w.Weekdays.Abbreviations {
		if len(word) > 2 {
			c.weekdays[word] = day
		} else {
			c.short[word] = day
		}
	}
	for i, word := range w.Weekdays.English {
		c.mail[strings.ToLower(word[:3])] = i + 1
	}
	return c
})

// weekWords are the words before the number of a week.
var weekWords = map[string]bool{
	"uke": true, "uka": true, "uken": true, "ukene": true, "ukenr": true, "ukenummer": true,
	"veke": true, "veka": true, "vekene": true, "vekenr": true, "vahkku": true, "vahkus": true, "våhkoe": true,
}
