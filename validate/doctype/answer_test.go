package doctype

import (
	"strings"
	"testing"
)

// TestWhoAsksAndWhoAnswers holds the two ways of a letter between a school and
// Statsforvalteren apart: an answer repeats what it was asked for.
func TestWhoAsksAndWhoAnswers(t *testing.T) {
	tests := []struct {
		lines string
		want  Type
	}{
		{"Fjord vidaregåande skule|Statsforvaltaren|Vår ref.: 26/118 Vår dato: 23.10.2026|Dykkar ref.: 2026/104 Dykkar dato: 12.10.2026|Fråsegn i skulemiljøsak – Tuva Nes, 1HOA|" +
			"Vi viser til brev av 12.10.2026 der de ber om ei kort utgreiing og dokumentasjon. Rektor har skrive fråsegna saman med kontaktlærar.|" +
			"Tuva sa sjølv frå i klassen. Miljørettleiaren snakka med Tuva 8.9.2026. Dei tre elevane vart kalla inn. Faglærarane observerte i tre veker. Vi laga plan 11.9.2026.|Helsing|Oda Lie, rektor|Vedlegg: plan, møte, samtalar", Redegjorelse},
		{"Granmo skole|Statsforvalteren i Innlandet|12. mars 2026|Uttalelse i skolemiljøsak|Dere ber om en kort redegjørelse og dokumentasjon fra skolen. Skolen fikk vite om saken 14. januar 2026 da mor ringte. " +
			"Kontaktlærer snakket med Tuva dagen etter. Vi observerte i friminuttene og laget plan 20. januar. Det har blitt roligere.|Hilsen|Kari Moe|rektor|Vedlegg: 1 Plan 2 Logg", Redegjorelse},
		{"Granmo skole|Statsforvalteren|Svar i sak 2026/118|I brevet ber de om opplysningar og dokumentasjon. Skulen fekk melding 3. februar. Vi snakka med eleven og heimen, og sette inn vaksen i friminutta. Planen vart laga 10. februar og evaluert i mars.|Helsing|Ola Vik|rektor", Redegjorelse},
		{"Straum skule|1.–10. trinn|Hjell kommune|Statsforvaltaren i Fjordane|Straum, 14. mai 2025|Utgreiing om skulemiljøet til Ali Nes, 6. trinn|Vi viser til brev frå dykk datert 30. april 2025.|" +
			"Ali har gått her sidan første klasse. I fjor haust tok gutar lua og sekken hans. Far til Ali ringde underteikna den 28. januar 2025. Det var då skulen vart kjend med kor ille det var.|" +
			"Same veka snakka vi med Ali og dei tre gutane. Vi skreiv plan den 6. februar og endra han i april.|Venleg helsing|Randi Moe|rektor", Redegjorelse},
		{"Granmo skole|Statsforvalteren i Innlandet|Svar om Tuva Nes|Mor til Tuva skrev til oss 14. januar. Da snakket vi med Tuva og foreldrene hennes. Vi laget plan 20. januar, og datteren deres har fått en fast voksen.|Hilsen|Kari Moe|rektor", Redegjorelse},
		{"Kari og Ole Nes|Statsforvalteren i Innlandet|Klage på skolen|Vår datter Tuva har blitt mobbet siden høsten. Vi meldte fra til rektor i januar. Skolen har ikke gjort noe, og vi ber Statsforvalteren se på saken.|Hilsen|Kari og Ole Nes|foreldre til Tuva", Annet},
		{"Statsforvalteren i Innlandet|Granmo skole|v/ rektor|Vår dato: 03.03.2026|Innhenting av opplysninger i skolemiljøsak|Vi har fått en melding om at Tuva Nes ikke har det trygt. Vi ber om en kort redegjørelse og dokumentasjon innen 17.03.2026. " +
			"Det er ikke nødvendig å sende rutiner.|Med hilsen|Nina Berg|seniorrådgiver", Innhentingsbrev},
		{"Statsforvaltaren i Vestland|Granmo skule|Vår dato: 03.03.2026|Melding om skulemiljøet|Vi har motteke ei melding. Vi bed difor om utgreiing og dokumentasjon på det skulen har gjort. De må sende svaret innan fristen 17.03.2026.|Helsing|Nina Berg|rådgjevar", Innhentingsbrev},
	}
	for _, tt := range tests {
		got := Classify(document("Brev.pdf", strings.Split(tt.lines, "|")))
		if got.Type != tt.want {
			t.Errorf("%.60q: %s, want %s", tt.lines, describe(got), tt.want)
		}
	}
}
