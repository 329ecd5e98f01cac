package doctype

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestSideOf(t *testing.T) {
	for address, want := range map[string]side{
		"Postmottak <post@statsforvalteren.no>": officeSide,
		"Rektor Lien <lien@lia.kommune.no>":     schoolSide,
		"Kari <kari@gmail.com>":                 parentSide,
		"Mor til Ada":                           parentSide,
		"Unni <unni@ppt-indre.no>":              bodySide,
		"Per Moe <per@moe.no>":                  unknownSide,
	} {
		if got := sideOf(address); got != want {
			t.Errorf("%s: %d, want %d", address, got, want)
		}
	}
}

func TestHeaderOf(t *testing.T) {
	printed := document("melding.txt", []string{"Fra: Ida Berg", "Til: kontaktlærer 4A", "Sendt: 3. mars 2025", "Emne: Turen", "Hei"})
	if h := headerOf(printed); !h.is || h.subject != "Turen" || h.to != schoolSide {
		t.Errorf("printed: %+v", h)
	}
	minutes := document("referat.txt", []string{"Til: foreldrene", "Emne: Møte", "Dato: 3. mars 2025"})
	if h := headerOf(minutes); h.is {
		t.Errorf("minutes: %+v", h)
	}
	mail := document("m.eml", []string{"Hei"})
	mail.Content.Mail = &text.Mail{From: "A <a@en.skole.test>", To: []string{"B <b@annet.test>"}, Subject: "Om Ada"}
	if h := headerOf(mail); !h.is || !h.across || h.subject != "Om Ada" {
		t.Errorf("mail: %+v", h)
	}
}
