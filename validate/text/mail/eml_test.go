package mail

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"image"
	"image/png"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// fakeHTML stands for the HTML reader: it shows that it was asked, and with what.
var fakeHTML = text.ReaderFunc(func(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
	page, ok := strings.CutPrefix(string(src.Data), "\uFEFF")
	if !ok {
		return nil, errors.New("no byte order mark")
	}
	return &text.Content{Pages: []text.Page{{Lines: []text.Line{{Text: "HTML " + strings.TrimSpace(page)}}}}}, nil
})

func identify(src text.Source) text.Format {
	if bytes.HasPrefix(src.Data, []byte("%PDF")) {
		return text.PDF
	}
	return text.Unknown
}

var reader = EML{HTML: fakeHTML, Identify: identify}

// message makes a mail of lines, with the line ends that the standard asks for.
func message(lines ...string) []byte { return []byte(strings.Join(lines, "\r\n")) }

func readEML(t *testing.T, data []byte) *text.Content {
	t.Helper()
	c, err := reader.Read(context.Background(), text.Source{Name: "x.eml", Data: data}, text.Limits{})
	var problem *text.Problem
	if err != nil && !errors.As(err, &problem) || problem != c.Problem {
		t.Fatalf("error %v, problem %v", err, c.Problem)
	}
	return c
}

func dump(c *text.Content) string {
	var b strings.Builder
	for _, p := range c.Pages {
		for _, l := range p.Lines {
			b.WriteString(l.Text + "\n")
		}
	}
	return b.String()
}

func TestHeaderAndBody(t *testing.T) {
	c := readEML(t, message(
		`From: =?iso-8859-1?Q?Asbj=F8rn_Leirv=E5g?= <asbjorn@skole.example>`,
		`To: "Norheim, Elin" <elin@skole.example>, Ola Dal <ola@skole.example>;`,
		` post@statsforvalter.example`,
		`Cc: =?utf-8?B?`+base64.StdEncoding.EncodeToString([]byte("Rådgiver Sæther"))+`?= <r@skole.example>`,
		`Subject: SV: Oversendelse`,
		`Date: Fri, 14 Mar 2025 14:12:00 +0100`,
		`Received: from a by b; Fri, 14 Mar 2025 13:12:05 +0000`,
		`Received: from c by a; Fri, 14 Mar 2025 13:12:01 +0000`,
		`Content-Type: text/plain; charset=utf-8`,
		``, `Hei,`, ``, ``, `vedlagt følger	notatet.`, ``, `> Fra: Ola`, `> Er det klart?`, ``))
	want := `Fra: Asbjørn Leirvåg <asbjorn@skole.example>
Til: Norheim, Elin <elin@skole.example>; Ola Dal <ola@skole.example>; post@statsforvalter.example
Kopi: Rådgiver Sæther <r@skole.example>
Sendt: 14.03.2025 14:12
Emne: SV: Oversendelse

Hei,

vedlagt følger	notatet.

> Fra: Ola
> Er det klart?
`
	if diff := cmp.Diff(want, dump(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for i, l := range c.Pages[0].Lines {
		if (l.Region == text.MailHeader) != (i < 5) {
			t.Errorf("line %d has region %v", i+1, l.Region)
		}
	}
	if _, offset := c.Mail.Date.Zone(); offset != 3600 {
		t.Errorf("the date lost its zone: %v", c.Mail.Date)
	}
	if want := time.Date(2025, 3, 14, 13, 12, 5, 0, time.UTC); !c.Mail.Received.Equal(want) {
		t.Errorf("received %v, want %v", c.Mail.Received, want)
	}
	if len(c.Mail.To) != 3 || c.Mail.Subject != "SV: Oversendelse" {
		t.Errorf("mail %+v", c.Mail)
	}
}

func TestBodies(t *testing.T) {
	const head = "From: a@skole.example\r\n"
	for _, tt := range []struct{ about, mail, want string }{
		{"ISO 8859-1 in quoted-printable", "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nm=F8te p=\r\n=E5 torsdag", "møte på torsdag"},
		{"Windows-1252 undeclared", "\r\nm\xf8te \x96 p\xe5", "møte – på"},
		{"UTF-8 said to be ISO 8859-1", "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nmøte på", "møte på"},
		{"ISO 8859-1 said to be UTF-8", "Content-Type: text/plain; charset=utf-8\r\n\r\nm\xf8te p\xe5", "møte på"},
		{"an unknown charset", "Content-Type: text/plain; charset=x-klingon\r\n\r\nm\xf8te", "møte"},
		{"base64 that is cut off", "Content-Transfer-Encoding: base64\r\n\r\nSGVpIHDDpSBkZWcs", "Hei på deg,"},
		{"HTML only", "Content-Type: text/html\r\n\r\n<p>Hei</p>", "HTML <p>Hei</p>"},
		{"HTML in ISO 8859-1", "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<meta charset=iso-8859-1>m\xf8te", "HTML <meta charset=iso-8859-1>møte"},
		{"both: plain text", "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nHei\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hei</p>\r\n--b--", "Hei"},
		{"both: the plain one is empty", "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n \r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hei</p>\r\n--b--", "HTML <p>Hei</p>"},
		{"two texts in a row", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nen\r\n--b\r\nContent-Type: text/plain\r\n\r\nto\r\n--b--", "en\n\nto"},
		{"flowed text", "Content-Type: text/plain; format=flowed\r\n\r\nMøtet er flyttet til 12. \r\nmars 2025.\r\n-- \r\nOla\r\n> sitert \r\n> videre\r\nikke sitert", "Møtet er flyttet til 12. mars 2025.\n--\nOla\n> sitert videre\nikke sitert"},
		{"flowed text without its spaces", "Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nskole \r\nmiljø", "skolemiljø"},
		{"no boundary", "Content-Type: multipart/mixed\r\n\r\nHei", "Hei"},
		{"a boundary that never comes", "Content-Type: multipart/mixed; boundary=b\r\n\r\nHei\r\n--c\r\nmer", "Hei\n--c\nmer"},
		{"nothing", "\r\n", ""},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := readEML(t, []byte(head+tt.mail))
			got := strings.TrimSpace(strings.TrimPrefix(dump(c), "Fra: a@skole.example\n"))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestAttachments(t *testing.T) {
	var logo, photo bytes.Buffer
	if err := png.Encode(&logo, image.NewGray(image.Rect(0, 0, 200, 60))); err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 1000, 2000))); err != nil {
		t.Fatal(err)
	}
	part := func(header, body string) string { return "--b\r\n" + header + "\r\n\r\n" + body + "\r\n" }
	b64 := func(data []byte) string { return base64.StdEncoding.EncodeToString(data) }
	c := readEML(t, []byte("From: a@skole.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"+
		part("Content-Type: text/html", `<img src="cid:logo"><img src="cid:bilde">`)+
		part("Content-Type: application/pdf; name*=iso-8859-1''Referat%20fra%20m%F8te.pdf", "%PDF-1.4")+
		part("Content-Disposition: attachment; filename=\"=?utf-8?B?UmVmZXJhdCBw?= =?utf-8?B?w6UgbcO4dGUucGRm?=\"", "%PDF-1.4")+
		part("Content-Disposition: attachment; filename=\"C:\\\\Temp\\\\plan.docx\"", "x")+
		part("Content-Disposition: attachment; filename=notat.txt\r\nContent-Type: text/plain", "notat")+
		part("Content-Type: message/rfc822", "From: b@skole.example\r\n\r\nvidere")+
		part("Content-Type: message/rfc822; name=\"Klage\"", "From: b@skole.example\r\n\r\nvidere")+
		part("Content-Type: application/octet-stream", "%PDF-1.4")+
		part("Content-Type: application/octet-stream", "abc")+
		part("Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64", b64(logo.Bytes()))+
		part("Content-Type: image/png; name=bilde.png\r\nContent-ID: <bilde>\r\nContent-Transfer-Encoding: base64", b64(photo.Bytes()))+
		part("Content-Type: image/png; name=skjerm.png\r\nContent-Transfer-Encoding: base64", b64(logo.Bytes()))+
		part("Content-Type: application/pkcs7-signature; name=smime.p7s", "x")+
		part("Content-Type: text/calendar", "BEGIN:VCALENDAR")+
		part("Content-Disposition: attachment; filename=tom.pdf", "")+
		part("Content-Disposition: attachment; filename=notat.txt", "twin")+
		"--b--\r\n"))
	var got []string
	for _, p := range c.Parts {
		line := fmt.Sprintf("%s %s", p.Name, p.Technical)
		if p.Problem != nil {
			line += string(p.Problem.Kind)
		}
		got = append(got, strings.TrimSpace(line))
	}
	want := []string{
		"Referat fra møte.pdf", "Referat på møte.pdf", "plan.docx", "notat.txt", "melding-1.eml", "Klage.eml",
		"vedlegg-1.pdf", "vedlegg-2", "logo.png inline-image", "bilde.png", "skjerm.png", "smime.p7s signature",
		"vedlegg-3.ics calendar", "tom.pdf empty", "notat (2).txt",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if string(c.Parts[4].Data) != "From: b@skole.example\r\n\r\nvidere" {
		t.Errorf("the attached message is %q", c.Parts[4].Data)
	}
}

func TestProblems(t *testing.T) {
	nested := "From: a@skole.example\r\n"
	for i := range 2000 {
		nested += fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
	}
	many := "From: a@skole.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" +
		strings.Repeat("--b\r\nContent-Type: a/b\r\n\r\nx\r\n", 100)
	for _, tt := range []struct {
		about string
		data  string
		lim   text.Limits
		want  text.ProblemKind
	}{
		{"nested too deeply", nested, text.Limits{}, text.TooDeep},
		{"too many parts", many, text.Limits{Members: 20}, text.TooLarge},
		{"far too many parts", many, text.Limits{Members: 2}, text.TooLarge},
		{"too many bytes", many, text.Limits{PartsBytes: 10}, text.TooLarge},
		{"no mail", "hei på deg\r\n\r\n", text.Limits{}, text.Damaged},
		{"a boundary that never comes", "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nHei", text.Limits{}, text.Damaged},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := reader.Read(context.Background(), text.Source{Data: []byte(tt.data)}, tt.lim)
			if c.Problem == nil || c.Problem.Kind != tt.want || err == nil {
				t.Errorf("problem %v, error %v", c.Problem, err)
			}
			if tt.want == text.TooDeep && len(c.Parts) > 0 {
				t.Errorf("the frames turn up as %d attachments", len(c.Parts))
			}
		})
	}
}

func TestHTMLWithoutAReader(t *testing.T) {
	c, err := EML{}.Read(context.Background(), text.Source{Data: []byte("From: a@b.example\nContent-Type: text/html\n\n<p>")}, text.Limits{})
	if err == nil || c.Problem.Kind != text.Unsupported || !c.Problem.Partial {
		t.Errorf("problem %v, error %v", c.Problem, err)
	}
}

func FuzzEML(f *testing.F) {
	f.Add(message("From: a@b.example", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "hei", "--b", "Content-Type: message/rfc822", "", "Subject: x", "", "--b--"))
	f.Add(message("Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=A5?=", "Date: x", "Content-Type: text/plain; format=flowed", "", "a ", "b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := reader.Read(context.Background(), text.Source{Data: data}, text.Limits{Members: 50})
		var problem *text.Problem
		if c == nil || err != nil && !errors.As(err, &problem) {
			t.Fatalf("content %v, error %v", c, err)
		}
		if len(c.Parts) > 50 {
			t.Errorf("%d parts", len(c.Parts))
		}
	})
}
