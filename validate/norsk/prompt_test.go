package norsk

import "testing"

func TestAsksToWrite(t *testing.T) {
	for s, want := range map[string]bool{
		"Skriv inn navn på kontakt":       true,
		"Skriv kven som var med":          true,
		"Skriv fra PPT er mottatt":        false,
		"Skriv til barnevernet":           false,
		"Beskriv saken kort":              true,
		"Før opp alle møte":               true,
		"Før møtet ringte rektor PPT":     false,
		"Vel, PPT var her":                false,
		"Vel dato":                        true,
		"Sett inn ekstra vaksen i pausen": false,
		"Set inn namnet på læraren":       true,
		"Ta med hva PPT har sagt":         true,
		"Ta med PPT i neste møte":         false,
		"Her fyller du inn hvem som kom":  true,
		"Her skal dere skrive om møtene":  true,
		"Her skriver rektor om PPT":       false,
		"Her skal vi ha hjelp":            false,
		"Skriv":                           false,
		"":                                false,
	} {
		if got := AsksToWrite(Tokenize(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestIsPromptInBrackets(t *testing.T) {
	for s, want := range map[string]bool{
		"navn, telefon":            true,
		"Namn på kontakten i PPT":  true,
		"PPT, BUP …":               true,
		"evt. kontakt i PPT":       true,
		"dette fylles inn her":     true,
		"vel: PPT / BUP":           true,
		"v/ Kari Berg":             false,
		"ringte 3.3.":              false,
		"dato 3.3.: møte med PPT":  false,
		"Lagt til: PPT ringte oss": false,
		"x":                        false,
		"":                         false,
	} {
		if got := IsPromptInBrackets(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
