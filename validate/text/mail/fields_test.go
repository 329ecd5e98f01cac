package mail

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadFields(t *testing.T) {
	got := readFields([]byte("Subject: Referat fra\r\n\tmøtet\r\nX-Odd : a\r\nreceived: 1\r\nReceived: 2\r\n: bort\r\n" +
		"en linje som ikke ble rykket inn\r\nÅ rart: nei\r\n"))
	want := fields{
		"subject":  {"Referat fra møtet"},
		"x-odd":    {"a"},
		"received": {"1", "2 : bort en linje som ikke ble rykket inn Å rart: nei"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMediaType(t *testing.T) {
	type params map[string]string
	for in, want := range map[string]struct {
		kind   string
		params params
	}{
		`text/plain`:                                 {"text/plain", params{}},
		`TEXT/Plain; Charset=UTF-8`:                  {"text/plain", params{"charset": "UTF-8"}},
		`text/plain (comment); format=flowed;`:       {"text/plain", params{"format": "flowed"}},
		`a/b; boundary="--=_x;y"; c = d`:             {"a/b", params{"boundary": "--=_x;y", "c": "d"}},
		`attachment; filename=Referat fra møte.pdf`:  {"attachment", params{"filename": "Referat fra møte.pdf"}},
		`attachment; filename="C:\Temp\plan.docx"`:   {"attachment", params{"filename": `C:\Temp\plan.docx`}},
		`attachment; filename="\"sitat\".pdf" etter`: {"attachment", params{"filename": `"sitat".pdf`}},
		`attachment; filename="uten slutt`:           {"attachment", params{"filename": "uten slutt"}},
		`a/b; name=en; name=to; ; =x; flagg`:         {"a/b", params{"name": "en", "flagg": ""}},
		``:                                           {"", params{}},
	} {
		kind, got := mediaType(in)
		if diff := cmp.Diff(want.params, params(got)); kind != want.kind || diff != "" {
			t.Errorf("mediaType(%q) = %q (-want +got):\n%s", in, kind, diff)
		}
	}
}
