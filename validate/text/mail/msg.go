package mail

import (
	"context"
	"errors"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// MSG reads the mails that Outlook saves (MS-OXMSG). Lines and parts are like
// those of EML. A mail without the sender's own date field shows when it was
// sent in Norwegian time. An attached message is a part in the form of an EML.
type MSG struct {
	// HTML and RTF read messages that have no plain text; nil: they are a problem.
	HTML, RTF text.Reader
	// Identify is like that of EML.
	Identify func(text.Source) text.Format
}

// The lengths of what stands before the table of properties.
const (
	messageHeader  = 32
	embeddedHeader = 24
	otherHeader    = 8
)

// Read implements text.Reader.
func (r MSG) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.MSG}
	if err := ctx.Err(); err != nil {
		return content, err
	}
	root, problem := openStorage(src.Data, min(lim.Expanded, lim.PartsBytes))
	if problem != nil {
		content.Problem = problem
		return content, problem
	}
	message := newObject(root, messageHeader, 0)
	content.Mail = messageMail(message)
	lines := headerLines(content.Mail, "")
	content.Meta.Title = content.Mail.Subject

	g := &gatherer{lim: lim, identify: r.Identify}
	body, err := r.body(ctx, g, message)
	if len(body) > 0 {
		lines = append(append(lines, text.Line{}), body...)
	}
	content.Pages = []text.Page{{Lines: lines}}
	g.attached(message, 0)
	content.Parts = g.parts()
	if ctx.Err() != nil {
		return content, ctx.Err()
	}
	if p, ok := errors.AsType[*text.Problem](err); ok && p.Kind != text.NoText && p.Kind != text.Empty {
		g.note(p)
	}
	if len(lines) == 0 && len(content.Parts) == 0 {
		g.note(text.Problemf(text.Damaged, "an Outlook item without a message in it"))
	}
	if g.problem != nil {
		g.problem.Partial = len(lines) > 0
		content.Problem = g.problem
		return content, g.problem
	}
	return content, nil
}

// messageMail returns the header of a message.
func messageMail(m *object) *text.Mail {
	mail := &text.Mail{
		Subject: plain.Clean(m.string(propSubject)),
		From:    address(m.first(propFromName, propSenderName), m.first(propFromSMTP, propSenderSMTP, propFromAddress, propSenderAddress)),
	}
	// What the mail brought along from the Internet has the date in the sender's
	// zone.
	sent := readFields([]byte(m.string(propTransportHeaders)))
	mail.Date, _ = parseDate(sent.get("date"))
	for _, id := range []uint32{propSubmitTime, propDeliveryTime} {
		if t := m.time(id); mail.Date.IsZero() && !t.IsZero() {
			mail.Date = norwegian(t)
		}
	}
	if t := m.time(propDeliveryTime); !t.IsZero() {
		mail.Received = t
	}
	for _, s := range m.inside("__recip_version1.0_") {
		recipient := newObject(s, otherHeader, m.codepage)
		who := address(recipient.first(propDisplayName), recipient.first(propSMTP, propAddress))
		switch kind := recipient.long(propRecipientType) & 0xF; {
		case who == "" || len(mail.To)+len(mail.Cc) >= maxAddresses:
		case kind == 2:
			mail.Cc = append(mail.Cc, who)
		case kind < 2:
			mail.To = append(mail.To, who)
		}
	}
	if len(mail.To)+len(mail.Cc) == 0 {
		mail.To = addresses([]string{m.string(propDisplayTo)})
		mail.Cc = addresses([]string{m.string(propDisplayCc)})
	}
	return mail
}

// address returns "Name <address>". The addresses inside an Exchange, such as
// "/O=…/CN=…", say nothing to people.
func address(name, at string) string {
	if strings.HasPrefix(at, "/") {
		at = ""
	}
	if at == "" {
		return name
	}
	return cleanAddress(`"` + strings.Trim(name, `"'`) + `" <` + at + ">")
}

// body returns the lines of the message: of the plain text, or else of the HTML,
// or else of the RTF.
func (r MSG) body(ctx context.Context, g *gatherer, m *object) ([]text.Line, error) {
	html := messageHTML(m)
	g.html.WriteString(html)
	if l := (leaf{data: m.string(propBody)}); !l.blank() {
		return textLines(l), nil
	}
	if l := (leaf{data: html, html: true}); !l.blank() {
		return htmlLines(ctx, html, r.HTML, g.lim)
	}
	packed, ok := m.read(streamName(propCompressedRTF, typeBinary))
	switch {
	case !ok:
		return nil, text.Over(text.LimitText, g.lim.TextBytes)
	case len(packed) == 0:
		return nil, nil
	case r.RTF == nil:
		return nil, text.Problemf(text.Unsupported, "no reader for a text in RTF")
	}
	rtf, problem := unpackRTF(packed, g.lim.TextBytes*16)
	if problem != nil {
		return nil, problem
	}
	c, err := r.RTF.Read(ctx, text.Source{Name: "melding.rtf", Data: rtf}, g.lim)
	var lines []text.Line
	if c != nil {
		for _, p := range c.Pages {
			lines = append(lines, p.Lines...)
		}
	}
	return lines, err
}

// messageHTML returns the HTML text of a message as UTF-8.
func messageHTML(m *object) string {
	if data, _ := m.read(streamName(propHTML, typeBinary)); len(data) > 0 {
		return codepageString(data, m.long(propInternetCodepage))
	}
	return m.string(propHTML)
}
