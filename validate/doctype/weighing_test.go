package doctype

import "testing"

// TestWeighing holds what a paper asks that weighs what is known, by its lines.
func TestWeighing(t *testing.T) {
	for _, tt := range []struct {
		lines []string
		want  bool
	}{
		{[]string{"Hvorfor fortsetter det?", "Vi tror at gruppa har faste roller.", "Hva har hjulpet?", "Faste plasser."}, true},
		{[]string{"Kvifor held det fram?", "Kva har fungert?", "Kva har ikkje fungert?"}, true},
		{[]string{"Hva ligger bak?", "Hvilke tiltak har virket?", "Har Ida det bedre?"}, true},
		{[]string{"Årsaker", "Effekt av tiltakene", "Situasjonen nå"}, true},
		{[]string{"Moglege årsaker til at det skjer", "Verknad av tiltaka", "Korleis har Ida det no?"}, true},
		{[]string{"Hva vedlikeholder problemet?", "Hvordan virket tiltakene?", "Er elevens skolemiljø trygt?"}, true},
		{[]string{"Kva gjer at det ikkje stoppar?", "Tiltaka som har hjelpt", "Trygg i dag?"}, true},
		{[]string{"Det som opprettholder utestengingen er turneringen.", "Tiltakene har hatt god effekt."}, true},
		{[]string{"Er Ida trygg nå?", "Ida sa at hun liker seg.", "Hva hjelper deg når du er lei deg?"}, false},
		{[]string{"Hva skjedde?", "Hvem var der?", "Hva gjør vi videre?"}, false},
		{[]string{"Tiltak", "Har planen virket?", "Evaluering 3. mars"}, false},
	} {
		r := read(document("Notat.docx", tt.lines))
		if got := r.weighsUp(); got != tt.want {
			t.Errorf("%v: %v, want %v", tt.lines, r.weighed, tt.want)
		}
	}
}
