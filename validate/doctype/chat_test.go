package doctype

import "testing"

func TestChatHead(t *testing.T) {
	for line, want := range map[string]string{
		"Ada Berg 08.01.2026 12:31":               "Ada Berg",
		"[08.01.2026 12:31] Ada Berg":             "Ada Berg",
		"Ada Berg, 8. januar 2026 kl. 9.05":       "Ada Berg",
		"Mor til Ida 2026-01-08 12:31":            "Mor til Ida",
		"Ada Berg (mor) – 08.01.26 12:31":         "Ada Berg (mor)",
		"Sendt 08.01.2026 12:31":                  "",
		"Tirsdag 08.01.2026 12:31":                "",
		"Ada kom inn 08.01.2026 12:31":            "",
		"08.01.2026 12:31":                        "",
		"Ada Berg 08.01.2026":                     "",
		"Ada Berg 08.01.2026 12:31 Ole Nes":       "",
		"Ringte Ada 08.01.2026 12:31 og avtalte.": "",
	} {
		if got := chatHead(line); got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

func TestChatOf(t *testing.T) {
	two := []string{"Ada Berg 08.01.2026 12:31", "Hei", "Ole Nes 08.01.2026 12:33", "Hei"}
	if c := chatOf(document("x.html", two)); c.heads != 0 {
		t.Errorf("two messages are too few: %+v", c)
	}
	three := append(two, "Ada Berg 08.01.2026 12:40", "Ja")
	if c := chatOf(document("x.html", three)); c.heads != 3 || c.home {
		t.Errorf("a chat: %+v", c)
	}
	if c := chatOf(document("x.html", append(three, "Per Nes 08.01.2026 13:00", "Nei"))); !c.home {
		t.Errorf("two of one family: %+v", c)
	}
}

func TestCountedAnswers(t *testing.T) {
	for line, want := range map[string]int{
		"Ada (15), Ida (4), ingen (6)":         1,
		"«ler av ho» (8), «går frå ho» (6)":    1,
		"Ja 9, kanskje 12, nei 6":              1,
		"Alltid: 9":                            1,
		"Ada (11 år) og Ida (12 år)":           0,
		"Møte uke 9, veke 10, side 4":          0,
		"Ada (5A) satt ved bord 4.":            0,
		"Kl. 10, trinn 5, rom 3":               0,
		"Hun kom 8. mars, og han kom 9. april": 0,
	} {
		var c counted
		if c.take(line); c.answers != want {
			t.Errorf("%s: %d, want %d", line, c.answers, want)
		}
	}
}
