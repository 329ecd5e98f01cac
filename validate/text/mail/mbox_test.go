package mail

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const mailbox = "From kari@skole.example Fri Mar 14 12:00:00 2025\r\nSubject: En\r\n\r\nHei.\r\n\r\nFrom now on we meet on Mondays.\r\n\r\n" +
	"From 1790@xxx Sat Mar 15 08:00:00 +0000 2025\nSubject: To\n\nHei igjen.\n"

func TestMailbox(t *testing.T) {
	for _, tt := range []struct {
		about, data string
		lim         text.Limits
		want        []string
		problem     text.Exceeded
	}{
		{"two messages", mailbox, text.Limits{}, []string{
			"melding-1.eml: Subject: En\r\n\r\nHei.\r\n\r\nFrom now on we meet on Mondays.\r\n\r\n",
			"melding-2.eml: Subject: To\n\nHei igjen.\n",
		}, text.Exceeded{}},
		{"one too many", mailbox, text.Limits{Members: 1}, []string{
			"melding-1.eml: Subject: En\r\n\r\nHei.\r\n\r\nFrom now on we meet on Mondays.\r\n\r\n",
		}, text.Exceeded{Limit: text.LimitMembers, Most: 1}},
		{"too large", mailbox, text.Limits{PartsBytes: 3}, nil, text.Exceeded{Limit: text.LimitParts, Most: 3}},
	} {
		c, err := Mbox(context.Background(), text.Source{Data: []byte(tt.data)}, tt.lim)
		var got []string
		for _, p := range c.Parts {
			got = append(got, p.Name+": "+string(p.Data))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: parts (-want +got):\n%s", tt.about, diff)
		}
		if over := tt.problem.Limit != ""; over != (err != nil) || over && c.Problem.Over != tt.problem {
			t.Errorf("%s: problem %v, error %v", tt.about, c.Problem, err)
		}
	}
}

func TestNoMailbox(t *testing.T) {
	_, err := Mbox(context.Background(), text.Source{Data: []byte("From my desk.\n\nFrom now on.\n")}, text.Limits{})
	if problem, ok := errors.AsType[*text.Problem](err); !ok || problem.Kind != text.Damaged {
		t.Errorf("error %v", err)
	}
}

func TestOnlySeveralMessagesAreAMailbox(t *testing.T) {
	for data, want := range map[string]bool{
		mailbox: true,
		"From kari@skole.example Fri Mar 14 12:00:00 2025\nSubject: En\n\nHei.\n": false,
		"Subject: En\n\n" + mailbox: false,
	} {
		if got := IsMbox([]byte(data)); got != want {
			t.Errorf("%q: %v", data, got)
		}
	}
}

func TestMailOfAppleMail(t *testing.T) {
	mail := message("From: kari@skole.example", "Subject: Referat", "", "Hei.")
	data := append([]byte("50        \n"), mail...)
	if len(mail) != 50 {
		t.Fatalf("the mail has %d bytes", len(mail))
	}
	c := readEML(t, append(data, `<?xml version="1.0"?><plist><dict/></plist>`...))
	if diff := cmp.Diff("Fra: kari@skole.example\nEmne: Referat\n\nHei.\n", dump(c)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func FuzzMbox(f *testing.F) {
	f.Add([]byte(mailbox))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, _ := Mbox(context.Background(), text.Source{Data: data}, text.Limits{})
		rest := data
		for _, p := range c.Parts { // no byte is told twice
			i := bytes.Index(rest, p.Data)
			if i < 0 {
				t.Fatalf("%s is no piece of the mailbox behind the one before it", p.Name)
			}
			rest = rest[i+len(p.Data):]
		}
	})
}
