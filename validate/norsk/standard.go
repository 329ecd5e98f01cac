package norsk

// Standard counts the words that only one of the two written standards has.
type Standard struct{ Bokmal, Nynorsk int }

// Add counts the tokens of a line.
func (s *Standard) Add(tokens []Token) {
	for _, t := range tokens {
		switch {
		case bokmalWords()[t.Word]:
			s.Bokmal++
		case nynorskWords()[t.Word]:
			s.Nynorsk++
		}
	}
}

// Lang returns "nb" or "nn", and "" where there are too few words or both are
// about as common.
func (s Standard) Lang() string {
	const fewest = 2
	switch {
	case s.Bokmal >= fewest && s.Bokmal > 2*s.Nynorsk:
		return "nb"
	case s.Nynorsk >= fewest && s.Nynorsk > 2*s.Bokmal:
		return "nn"
	case s.Bokmal+s.Nynorsk < 5*fewest:
		return ""
	case s.Bokmal > s.Nynorsk:
		return "nb"
	case s.Nynorsk > s.Bokmal:
		return "nn"
	}
	return ""
}

var bokmalWords = wordSet(`ikke jeg hun fra hva hvem hvordan hvilke hvilket hvor skolen skolens skole ble noe noen
	uke uken uka mer gjør gikk fikk sier forteller være vært ønsker foresatte elevene gjennomføres evalueres
	ansvarlig klassen vedlagt hjemmet hjem statsforvalteren opplæringsloven skriftlig lærer kontaktlærer
	deltakere hver hvert måned alene et en trives voksne mye snakket ringte fortalte spurte svarte guttene lærerne
	kommer sammen dere deres uten selv samme begynte en redegjørelse`)

var nynorskWords = wordSet(`ikkje eg ho frå kva kven korleis kvar skulen skulens skule vart noko nokon nokre veke veka
	meir gjer gjekk fekk seier fortel vere vore ønskjer føresette elevane gjennomførast evaluerast ansvarleg klassa
	vedlagd heimen heim statsforvaltaren opplæringslova skriftleg lærar kontaktlærar deltakarar kvart månad åleine eit ein dei
	dykk dykkar trivst vaksne mykje utgreiing gjeld desse berre saman vert tiltaka ringde fortalde
	spurde gutane lærarane kjem dykk deira utan sjølv same byrja`)
