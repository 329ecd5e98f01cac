package doctype

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func mailOf(from, to, subject string, lines ...string) *text.Document {
	d := document("m.eml", lines)
	d.Content.Mail = &text.Mail{From: from, To: []string{to}, Subject: subject}
	return d
}

func TestMessagesOf(t *testing.T) {
	d := mailOf("A <a@vik.kommune.test>", "B <b@vik.kommune.test>", "VS: Turen", "Til info", "Hilsen A", "rektor ved Vik skole, som er langt fra byen",
		"Fra: Ida Berg <ida@heime.test>", "Sendt: 3. mars 2025", "Til: A; C", "Emne: Turen", "Hei på deg",
		"Den 2. mars 2025 kl. 9:00 skrev A <a@vik.kommune.test>:", "Velkomen på tur")
	got := messagesOf(d)
	if len(got) != 3 || got[1].from != "Ida Berg <ida@heime.test>" || len(got[1].to) != 2 || got[2].from != "A <a@vik.kommune.test>" {
		t.Fatalf("%+v", got)
	}
	if got[0].letters != 7 || got[1].letters != 8 {
		t.Errorf("letters above the closing: %d, %d", got[0].letters, got[1].letters)
	}
	if got := messagesOf(document("plan.docx", []string{"Til: foreldrene", "Emne: Møte", "Fra skolen: Kari"})); len(got) != 0 {
		t.Errorf("no mail: %+v", got)
	}
}

func TestPassesOn(t *testing.T) {
	inner := message{from: "Ida Berg <ida@heime.test>", letters: 300}
	for _, test := range []struct {
		name string
		own  message
		want bool
	}{
		{"marked", message{subject: "VS: Turen", to: []string{"B <b@vik.test>"}}, true},
		{"marked in capitals and sent back", message{subject: "Fwd: Turen", to: []string{"Ida Berg"}}, true},
		{"an answer", message{subject: "SV: Turen", to: []string{"Ida Berg <ida@heime.test>"}}, false},
		{"an answer without a mark", message{subject: "Turen", to: []string{"Ida Berg"}}, false},
		{"to somebody else without a mark", message{subject: "Turen", to: []string{"B <b@vik.test>"}}, true},
		{"says much itself", message{subject: "VS: Turen", to: []string{"B"}, letters: shortAccount}, false},
	} {
		if got := passesOn([]message{test.own, inner}); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	if passesOn([]message{{subject: "VS: Turen"}}) {
		t.Error("sends on nothing")
	}
}

func TestEnds(t *testing.T) {
	for _, test := range []struct {
		name     string
		messages []message
		want     side // of the last
	}{
		{"by the address", []message{{from: "rektor@vik.test", to: []string{"Ida <ida@gmail.com>"}}}, parentSide},
		{"from another organisation", []message{{from: "K <k@vik.kommune.test>", to: []string{"S"}}, {from: "Ida <ida@heime.test>", to: []string{"K"}}}, parentSide},
		{"within one organisation", []message{{from: "K <k@vik.kommune.test>", to: []string{"S <s@lia.kommune.test>"}}}, schoolSide},
		{"by a family name", []message{{from: "Kari Nes", to: []string{"Ida Berg", "Ole Berg"}}, {from: "Ida Berg", to: []string{"Kari Nes"}}}, parentSide},
		{"the same person twice is no family", []message{{from: "Kari Nes", to: []string{"Ida Berg"}}, {from: "Ida Berg", to: []string{"Kari Nes"}}}, unknownSide},
		{"an office goes before a parent", []message{{from: "Ida <ida@gmail.com>", to: []string{"post@statsforvalteren.test"}}}, officeSide},
		{"an external body", []message{{from: "U <u@ppt.test>", to: []string{"K <k@vik.kommune.test>"}}}, bodySide},
		{"a name that sounds like one", []message{{from: "Kari Helseth", to: []string{"Ida Berg"}}}, unknownSide},
	} {
		e := endsOf(test.messages)
		if got := e.between(test.messages[len(test.messages)-1]); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
