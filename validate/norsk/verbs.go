package norsk

import (
	"strings"
	"sync"
)

// VerbForm is what a word tells of time and duty, as far as the word alone can.
type VerbForm uint8

// The verb forms that tell a rule from a report.
const (
	NoVerb VerbForm = iota
	Past            // tells what happened: "ringte", "vart", "observerte"
	Modal           // tells what is to be done: "skal", "bør"
)

// FormOf returns the form of a lower-case word. Words that are something else as
// often as a verb are left out: what is found serves to compare shares, not to
// parse.
func FormOf(word string) VerbForm {
	if form, ok := verbForms()[word]; ok {
		return form
	}
	// "observerte", "informerte": verbs in -ere are regular in both standards.
	if len(word) > 7 && strings.HasSuffix(word, "erte") {
		return Past
	}
	return NoVerb
}

// IsParticiple reports whether a lower-case word can be the participle of a
// perfect: "(har) fortalt", "(har) vore".
func IsParticiple(word string) bool {
	if len(word) < 4 || notParticiples()[word] {
		return false
	}
	return strings.HasSuffix(word, "t") || strings.HasSuffix(word, "dd") ||
		word == "vore" || word == "teke" || word == "gjeve" || word == "skrive"
}

const modalVerbs = `skal bør må plikter pliktar burde`

const pastVerbs = `
	ble blei vart var hadde fikk fekk gikk gjekk kom sa tok satte sette så såg sto stod lå låg gav ga ba bad
	bestemte avtalte avtala fortalte fortalde ringte ringde snakket snakka pratet prata spurte spurde svarte svara
	skrev skreiv sendte sende møtte hørte høyrde følte kjente kjende opplevde visste mente meinte meinde ønsket ønska
	trodde trudde sluttet slutta startet starta begynte byrja slo dyttet dytta skubbet skubba skjøv sparket sparka
	spyttet spytta kalte kalla ropte ropa lo gråt grein sprang stakk satt sat gjemte gøymde nektet nekta hentet henta
	fulgte følgde fylgde meldte melde varslet varsla orienterte gjennomførte gjennomførde laget laga lagde opprettet
	oppretta endret endra økte auka flyttet flytta byttet bytta kontaktet kontakta drøftet drøfta undersøkte avdekket
	avdekka fant fann viste ville måtte kunne gjentok hendte hende skjedde oppsto oppstod forlot leverte gjorde jobbet
	jobba arbeidet arbeidde hjalp oppdaget oppdaga la tilbød rådde foreslo truet trua filmet filma delte trøstet
	trøsta krevde kravde grep stengte stengde heldt ertet erta plaget plaga kviskra hvisket klaget bekreftet stadfesta
	innrømmet innrømte henviste tilviste takket takka samtykket samtykte deltok forklarte forklara beskrev skildra sov
	våknet vakna husket hugsa ventet venta`

var verbForms = sync.OnceValue(func() map[string]VerbForm {
	forms := map[string]VerbForm{}
	for w := range strings.FieldsSeq(modalVerbs) {
		forms[w] = Modal
	}
	for w := range strings.FieldsSeq(pastVerbs) {
		forms[w] = Past
	}
	return forms
})

var notParticiples = wordSet(`rett lett fast stort godt trygt annet anna lite frist kontakt støtt helt heilt alt
	rundt flott tett noe tilsett ansatt innsikt plikt bedt mistillit barnet målet møtet
	rommet skolemiljøet skulemiljøet klassemiljøet ansvaret`)

// wordSet returns a function that yields the words of list, which is split on
// first use.
func wordSet(list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
		return set
	})
}
