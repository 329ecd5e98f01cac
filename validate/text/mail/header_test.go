package mail

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDecodeWords(t *testing.T) {
	for in, want := range map[string]string{
		"Møte":                                  "Møte",
		"M\xf8te":                               "Møte",
		"=?iso-8859-1?q?M=F8te_15=2E_mai?=":     "Møte 15. mai",
		"=?utf-8?B?TcO4dGU=?=":                  "Møte",
		"=?utf-8?B?TcO4dGU?=":                   "Møte",
		"=?utf-8?Q?M=C3?= =?utf-8?Q?=B8te?=":    "Møte",
		"=?utf-8?B?TcM=?=\r\n =?utf-8?B?uHRl?=": "Møte",
		"=?utf-8?Q?a?= =?iso-8859-1?Q?=F8?=":    "aø",
		"SV: =?utf-8?Q?M=C3=B8te?= i dag":       "SV: Møte i dag",
		"=?utf-8*no?Q?M=C3=B8te?=":              "Møte",
		"=?x-klingon?Q?M=F8te?=":                "Møte",
		"=?utf-8?Q?=F8?=":                       "ø",
		"=?utf-8?X?abc?=":                       "=?utf-8?X?abc?=",
		"=?utf-8?Q?=C":                          "=?utf-8?Q?=C",
		"":                                      "",
	} {
		if got := decodeWords(in); got != want {
			t.Errorf("decodeWords(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAddresses(t *testing.T) {
	for in, want := range map[string][]string{
		`Ola Dal <ola@b.example>`:                     {"Ola Dal <ola@b.example>"},
		`ola@b.example`:                               {"ola@b.example"},
		`<ola@b.example>`:                             {"ola@b.example"},
		`"ola@b.example" <ola@b.example>`:             {"ola@b.example"},
		`'Dal, Ola' <ola@b.example>`:                  {"'Dal", "Ola' <ola@b.example>"},
		`"Dal, \"Ola\"" <ola@b.example>, b@b.example`: {`Dal, "Ola" <ola@b.example>`, "b@b.example"},
		`a@b.example; b@b.example,`:                   {"a@b.example", "b@b.example"},
		`"=?utf-8?Q?M=C3=B8, Kari?=" <k@b.example>`:   {"Mø, Kari <k@b.example>"},
		"M\xf8 <m@b.example>":                         {"Mø <m@b.example>"},
		`Ola <ola@b.example`:                          {"Ola <ola@b.example>"},
		`undisclosed-recipients:;`:                    {"undisclosed-recipients:"},
		``:                                            nil,
	} {
		if diff := cmp.Diff(want, addresses([]string{in})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", in, diff)
		}
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"Fri, 14 Mar 2025 14:12:00 +0100":       "14.03.2025 14:12 +0100",
		"Fri, 14 Mar 2025 14:12:00 +0100 (CET)": "14.03.2025 14:12 +0100",
		"14 Mar 2025 14:12 +0100":               "14.03.2025 14:12 +0100",
		"Fri,  14 Mar 2025\r\n 14:12:00 +0100":  "14.03.2025 14:12 +0100",
		"2025-03-14T14:12:00+01:00":             "14.03.2025 14:12 +0100",
		"2025-03-14 14:12:00":                   "14.03.2025 14:12 +0000",
		"Fri, 14 Mar 2025 14:12:00":             "14.03.2025 14:12 +0000",
		"14.03.2025 14:12":                      "14.03.2025 14:12 +0000",
		"Thu, 1 Jan 1970 00:00:00 +0000":        "",
		"i går":                                 "",
		"":                                      "",
	} {
		got, ok := parseDate(in)
		if s := got.Format("02.01.2006 15:04 -0700"); ok && s != want || ok != (want != "") {
			t.Errorf("parseDate(%q) = %s, %v; want %s", in, s, ok, want)
		}
	}
}

func TestExtendedName(t *testing.T) {
	for in, want := range map[string]string{
		`attachment; filename*=utf-8''M%C3%B8te.pdf`:                                    "Møte.pdf",
		`attachment; filename*=iso-8859-1'no'M%F8te%20i%20dag.pdf; size=3`:              "Møte i dag.pdf",
		`attachment; filename*0*=utf-8''M%C3%B8; filename*1*=te%20; filename*2="a.pdf"`: "Møte a.pdf",
		`attachment; filename*0*=iso-8859-1''M%F8te; filename*2*=bort`:                  "Møte",
		`attachment; filename*=utf-8''100%`:                                             "100%",
		`attachment; filename*=rart`:                                                    "",
		`attachment; filename="a*=b.pdf"`:                                               "",
		``:                                                                              "",
	} {
		if got := extendedName(in); got != want {
			t.Errorf("extendedName(%q) = %q, want %q", in, got, want)
		}
	}
}
