package mail

import (
	"bytes"
	"image"
	_ "image/gif"  // the formats in which
	_ "image/jpeg" // signatures carry
	_ "image/png"  // their logos
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// technicalKinds are the media types of parts that programs exchange with each
// other.
var technicalKinds = map[string]text.Technical{
	"application/pkcs7-signature":      text.Signature,
	"application/x-pkcs7-signature":    text.Signature,
	"application/pgp-signature":        text.Signature,
	"application/pgp-keys":             text.Signature,
	"text/calendar":                    text.Calendar,
	"application/ics":                  text.Calendar,
	"message/delivery-status":          text.Envelope,
	"message/disposition-notification": text.Envelope,
	"text/rfc822-headers":              text.Envelope,
}

// A logo is small in bytes and in pixels. A picture of a phone's screen, which
// may be the very evidence, is neither.
const (
	logoBytes  = 64 << 10
	logoPixels = 150_000
)

// technical returns the use of a for the mail itself, "" if it is an attachment
// that somebody meant to send.
func technical(a attachment, html string) text.Technical {
	if a.technical != "" {
		return a.technical
	}
	if use, ok := technicalKinds[a.kind]; ok {
		return use
	}
	if strings.EqualFold(a.name, "smime.p7s") {
		return text.Signature
	}
	if (a.kind == "" || strings.HasPrefix(a.kind, "image/")) && isLogo(a, html) {
		return text.InlineImage
	}
	return ""
}

// isLogo reports whether a is a small picture that the text in HTML shows.
func isLogo(a attachment, html string) bool {
	if a.cid == "" || len(a.data) > logoBytes || !strings.Contains(html, "cid:"+a.cid) {
		return false
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(a.data))
	return err != nil || config.Width*config.Height <= logoPixels
}
