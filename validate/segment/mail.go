package segment

import (
	"regexp"
	"strings"
)

// mailFields are the labels of a printed mail by what they hold.
var mailFields = map[string]string{"fra": "fra", "frå": "fra", "from": "fra", "til": "til", "to": "til", "sendt": "sendt", "sent": "sendt",
	"dato": "sendt", "date": "sendt", "emne": "emne", "subject": "emne", "kopi": "kopi", "cc": "kopi"}

var mailLabel = regexp.MustCompile(`^(\p{L}{2,7})\s*[:\t]\s*(.*)$`)

// mailField returns what field of a mail's head s is and, of a subject, what it
// says without the marks of answers; "" if s is none.
func mailField(s string) (field, value string) {
	m := mailLabel.FindStringSubmatch(s)
	if m == nil {
		return "", ""
	}
	return mailFields[strings.ToLower(m[1])], answered.ReplaceAllString(strings.ToLower(m[2]), "")
}

// answered is how programs mark an answer in the subject.
var answered = regexp.MustCompile(`^((sv|vs|re|fw|fwd|aw)\s*:\s*)+`)
