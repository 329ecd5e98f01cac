package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// manpage prints the manual page of the program, made of the same tables as the
// help, in the man macros (man-pages(7)) that every system with man(1) shows.
func (s *session) manpage(c *cli.Context) error {
	if c.NArg() > 0 {
		return s.misuse(mTooMuch, c.Args().First())
	}
	if _, err := fmt.Fprint(s.Stdout, s.manual()); err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}

func (s *session) manual() string {
	m := manual{speaker: s.speaker}
	m.linef(`.TH MAPPESJEKK 1 "" "mappesjekk %s" ""`, version())
	m.linef(".SH %s", roff(strings.ToUpper(m.say(hmName))))
	m.linef(`mappesjekk \- %s`, roff(m.say(hmTitle)))
	m.linef(".SH %s", roff(strings.ToUpper(m.say(hUsage))))
	for _, c := range commandSpecs {
		usage := `\fBmappesjekk ` + c.name + `\fR`
		if c.operand != 0 {
			usage += " " + roff(m.say(c.operand))
		}
		m.linef("%s", usage)
		m.linef(".br")
	}
	m.linef(".SH %s", roff(strings.ToUpper(m.say(hmAbout))))
	m.linef("%s", roff(m.say(hWhat)))
	for _, c := range commandSpecs {
		m.command(c)
	}
	m.linef(".SH %s", roff(strings.ToUpper(m.say(hExitCodes))))
	for _, e := range []struct {
		code int
		text message
	}{{exitOK, hExit0}, {exitGaps, hExit1}, {exitUsage, hExit2}, {exitFailure, hExit3}, {exitInterrupted, hExit130}} {
		m.linef(".TP\n.B %d\n%s", e.code, roff(m.say(e.text)))
	}
	return m.String()
}

// manual is a manual page on its way to text.
type manual struct {
	strings.Builder
	speaker
}

func (m *manual) linef(format string, args ...any) { fmt.Fprintf(m, format+"\n", args...) }

func (m *manual) command(c commandSpec) {
	m.linef(".SH %s, %s", strings.ToUpper(roff(c.name)), strings.ToUpper(roff(c.alias)))
	m.linef("%s.", roff(m.say(c.summary)))
	if c.about != c.summary {
		m.linef("%s", roff(m.say(c.about)))
	}
	for _, f := range flagsOf(c.name) {
		name := `\fB\-\-` + roff(f.name) + `\fR`
		if f.short != "" {
			name = `\fB\-` + f.short + `\fR, ` + name
		}
		if f.takes() {
			name += ` \fI` + roff(m.say(f.value)) + `\fR`
		}
		m.linef(".TP\n%s\n%s", name, roff(m.say(f.help)))
	}
}

// roff returns s as text that no macro and no escape is seen in.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}
