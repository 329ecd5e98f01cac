package read

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/mail"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// sniffed is how much of a text is looked at.
const sniffed = 64 << 10

// byWords tells the formats that are text.
func byWords(data []byte, named text.Format) text.Format {
	head := data[:min(len(data), sniffed)]
	if !isText(head) {
		return text.Unknown
	}
	s := strings.TrimLeft(plain.Decode(head), " \t\r\n\uFEFF")
	lower := strings.ToLower(s[:min(len(s), 4096)])
	switch {
	case strings.HasPrefix(lower, `{\rtf`):
		return text.RTF
	case arkivmelding.MatchString(lower):
		return text.Arkivmelding
	case wrapping.MatchString(lower):
		return text.Wrapping
	case htmlStart.MatchString(lower):
		return text.HTML
	case strings.HasPrefix(lower, "<?xml") || strings.HasPrefix(lower, "<!--") || strings.HasPrefix(lower, "<!doctype"):
		if strings.Contains(lower, "<html") {
			return text.HTML
		}
		return text.XML
	case isMail(s, named):
		if mail.IsMbox(data) {
			return text.MBOX
		}
		return text.EML
	}
	switch named {
	case text.HTML, text.XML:
		if strings.Contains(lower, "<") {
			return named
		}
	case text.PDF, text.DOCX, text.XLSX, text.PPTX, text.ODT, text.ODS, text.ODP, text.MSG, text.ZIP, text.ASiCE, text.SevenZ,
		text.SMIME, text.P7S, text.OtherArchive, text.Shortcut:
		// No program opens a text of this name. To whoever gets it, it is a broken
		// file and no text.
		return named
	}
	return text.Plain
}

// htmlStart matches the beginning of a web page, in lower case.
var htmlStart = regexp.MustCompile(`^(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p|h[1-6]|title|style|center|font)[\s>]`)

// beforeRoot is whatever XML lets stand before its root element, and the prefix of
// that.
const beforeRoot = `^(?s:<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\]\s*)?>|\s)*<(?:[\w.-]+:)?`

// arkivmelding matches the beginning of the message that a case system sends
// along with documents, in lower case. BEST/EDU calls the root "melding", as many
// others do, and tells by its namespace what it is.
var arkivmelding = regexp.MustCompile(beforeRoot + `(?:arkivmelding[\s/>]|melding\s[^>]*arkivverket\.no/noark)`)

// wrapping matches the beginning of what only tells of a package, in lower case: the
// envelope in which it was sent (SBD, as XML or JSON), what was signed in it and the
// signature (ETSI EN 319 162-1), the manifest of Difi's packages.
var wrapping = regexp.MustCompile(beforeRoot + `(?:standardbusinessdocument(?:header)?[\s>]|asicmanifest[\s>]|xadessignatures[\s>]|manifest\s[^>]*begrep\.difi\.no)` +
	`|^\{\s*"standardbusinessdocument(?:header)?"\s*:`)

// isText reports whether data is text in some encoding: no NULs but those of
// UTF-16, and hardly any control characters.
func isText(data []byte) bool {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return true
	}
	if len(data) == 0 {
		return false
	}
	s := string(data)
	if bytes.IndexByte(data, 0) >= 0 {
		s = plain.Decode(data) // UTF-16 without a mark has no NULs any more
	}
	control := 0
	for _, r := range s {
		if r == 0 {
			return false
		}
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' && r != 0x1b && r != 0x1a {
			control++
		}
	}
	return control*50 <= len(s)
}

// field matches a header field of a mail and takes out its name.
var field = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9-]*):`)

// mailFields are fields that programs put into a mail and people don't write;
// the value tells whether the field alone proves a mail.
var mailFields = map[string]bool{
	"received": true, "return-path": true, "mime-version": true, "message-id": true, "delivered-to": true,
	"x-mailer": true, "x-unsent": true, "content-type": false, "from": false, "to": false, "subject": false, "date": false,
	"cc": false, "reply-to": false, "thread-topic": false, "x-originating-ip": false,
}

// isMail reports whether s begins with the header of a mail. A note that somebody
// began with "From: … Subject: …" is one only if it is called so.
func isMail(s string, named text.Format) bool {
	fields, proof := 0, false
	if length, rest, ok := strings.Cut(s, "\n"); ok && named == text.EML && strings.Trim(length, "0123456789 \r") == "" {
		s = rest // Apple Mail keeps its mails so
	}
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "From ") || strings.HasPrefix(line, ">From ") || strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t") {
			continue // a mailbox, or the rest of a long field
		}
		m := field.FindStringSubmatch(line)
		if m == nil {
			break
		}
		if alone, known := mailFields[strings.ToLower(m[1])]; known {
			fields++
			proof = proof || alone
		}
	}
	return fields >= 2 && proof || fields >= 1 && named == text.EML
}
